import { CodedResponses, duplicateIssue, reportSharedNumbers } from '../coding/index.js';
import type { SchemeMaker } from '../coding/index.js';
import { EvidenceScheme } from '../evidence/index.js';
import type { EvidenceWords } from '../evidence/index.js';
import { IssueLog } from '../issues/index.js';
import { matchDescribedThemes } from './match-described-themes.js';
import type { DescribedMatches } from './match-described-themes.js';
import type { SentenceEncoder } from '../encoder/index.js';
import type { WordVectors } from '../meaning/index.js';
import { listQuestions } from '../questionnaire/index.js';
import type { Questionnaire } from '../questionnaire/index.js';
import type { ReadWishes, Source } from '../read/index.js';
import { countRead, reconcile } from './reconcile.js';
import { makeFilter, readResponses, RespondentNames } from '../responses/index.js';
import type {
  AnswerKinds,
  Filter,
  FilterRequest,
  Response,
  ResponseMemory,
  Seals,
} from '../responses/index.js';
import { ScopeScheme } from '../scope/index.js';
import type { Reconciliation } from '../tables/index.js';
import { hasDescribedThemes, listThemes, ThemeScheme } from '../themes/index.js';
import type { TermLists } from '../text/index.js';
import type { CodeFrame } from '../themes/index.js';

/** What responses are read and coded with. */
export interface CodingSettings {
  readonly questionnaire: Questionnaire;
  /** What tells non-answers and referrals from answers. */
  readonly answerKinds: AnswerKinds;
  /** The words that are a sign of evidence. */
  readonly evidenceWords: EvidenceWords;
  /** Without one there are no tables of themes and recommendations. */
  readonly codeFrame?: CodeFrame | undefined;
  /** Words and phrases of a user's own, for keywords and topics. */
  readonly termLists?: TermLists | undefined;
  /** Which responses and questions are wanted; all unless given. */
  readonly filter?: FilterRequest | undefined;
  /** What is known of the files better than they show. */
  readonly reading?: ReadWishes | undefined;
  /** Which words mean alike: themes without rules are found by it. */
  readonly wordVectors?: WordVectors | undefined;
  /** What sentences say: themes without rules are found by it, beside words. */
  readonly sentenceEncoder?: SentenceEncoder | undefined;
  /** Whether all words of answers are kept in their order for the encoder, so that topics can be found by it. */
  readonly keepSentences?: boolean | undefined;
  /** Signs of evidence and what is out of scope are not looked for, nor themes without a code frame. */
  readonly onlyThemes?: boolean | undefined;
  /** Responses that it knows are not coded again. Their words are not known then: no keywords, no campaigns. */
  readonly memory?: ResponseMemory | undefined;
}

/** All responses of a call, read and coded. */
export interface CodedCall {
  readonly responses: CodedResponses;
  /** What is wrong with the files. */
  readonly issues: IssueLog;
  /** What became of every row. */
  readonly reconciliation: Reconciliation;
  readonly filter: Filter;
  /** Why answers have their themes without rules; undefined when the code frame has none. */
  readonly described?: DescribedMatches | undefined;
  /** To be taken out of every text that is shown. */
  readonly names: RespondentNames;
  /** By number of the response, when it was read with a memory. */
  readonly seals: readonly Seals[];
}

/** The order of the schemes in a coded answer's marks. */
export const schemeOf = { themes: 0, evidence: 1, scope: 2 } as const;

/** Reads every file once and codes every answer; what it throws is said in `library.ts`. */
export async function codeCall(
  sources: readonly Source[],
  settings: CodingSettings,
): Promise<CodedCall> {
  const { questionnaire, codeFrame } = settings;
  const filter = makeFilter(settings.filter, questionnaire);
  const issues = new IssueLog();
  const responses = new CodedResponses(
    listQuestions(questionnaire).length,
    schemes(settings),
    settings.termLists,
    settings.keepSentences === true || hasDescribedThemes(codeFrame)
      ? settings.sentenceEncoder
      : undefined,
  );
  const seals: Seals[] = [];
  const names = new RespondentNames();
  for (const source of sources) {
    const read = readResponses(
      source,
      { ...settings, hasQuestion: filter.hasQuestion, metNames: names },
      issues.report,
      sources.length > 1,
    );
    const before = countRead(responses, issues);
    for await (const batch of inBatches(read)) {
      for (const response of batch) {
        const isIn = filter.accepts(response);
        responses.add(filter.narrow(response), isIn ? filter.hasQuestion : undefined);
        if (response.seals !== undefined) seals.push(response.seals);
      }
    }
    if (countRead(responses, issues) === before)
      issues.report({
        code: 'no-responses',
        file: source.name,
        message: `${source.name} holds no response.`,
        hint: 'Export the responses again, with their rows.',
      });
  }
  responses.settleDuplicates((copy) => {
    issues.report(duplicateIssue(copy, responses));
  });
  reportSharedNumbers(responses, issues.report);
  const described = matchDescribedThemes(responses, schemeOf.themes, settings);
  return {
    responses,
    issues,
    reconciliation: reconcile(responses, issues),
    filter,
    described,
    names,
    seals,
  };
}

/** Responses that are coded together, and characters of answers: more would outlive small garbage collections. */
const mostInBatch = 32;
const mostCharacters = 1 << 20;

/**
 * Some responses are read and then coded, in turn: each of the two goes through much memory, which the processor has
 * at hand only as long as it stays with one of them.
 */
async function* inBatches(responses: AsyncIterable<Response>): AsyncGenerator<readonly Response[]> {
  let batch: Response[] = [];
  let characters = 0;
  for await (const response of responses) {
    batch.push(response);
    for (const { text } of response.answers) characters += text.length;
    if (batch.length < mostInBatch && characters < mostCharacters) continue;
    yield batch;
    batch = [];
    characters = 0;
  }
  yield batch;
}

/** In the order of {@link schemeOf}. */
export function schemes({
  questionnaire,
  codeFrame,
  evidenceWords,
  onlyThemes,
}: CodingSettings): readonly SchemeMaker[] {
  const themes: SchemeMaker = (vocabulary, finder) =>
    new ThemeScheme(listThemes(codeFrame), vocabulary, finder);
  if (onlyThemes === true) return codeFrame ? [themes] : [];
  return [
    themes,
    (vocabulary, finder) => new EvidenceScheme(evidenceWords, vocabulary, finder),
    (vocabulary, finder) => new ScopeScheme(questionnaire, vocabulary, finder),
  ];
}
