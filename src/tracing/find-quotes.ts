import { schemeOf } from '../call/code-call.js';
import type { CodedCall, CodingSettings } from '../call/code-call.js';
import { evidenceMarks, EvidenceScheme } from '../evidence/index.js';
import { listQuestions, mainField } from '../questionnaire/index.js';
import type { Question } from '../questionnaire/index.js';
import { Candidates, scoreOf, sentencesOf } from '../quotes/index.js';
import type { Source } from '../read/index.js';
import { readAgainFor } from '../call/read-again.js';
import type { ReadResponse, TextReader } from '../call/read-again.js';
import { attribution } from '../responses/index.js';
import { isGroup } from '../tables/index.js';
import { redactionKinds, stemOf, Tokeniser, Vocabulary } from '../text/index.js';
import { listThemes, ThemeScheme } from '../themes/index.js';
import type { Theme } from '../themes/index.js';

/** Reads the files of a call a second time for {@link QuoteFinder}. */
export async function findQuotes(
  call: CodedCall,
  sources: readonly Source[],
  settings: CodingSettings,
  publicOnly = false,
): Promise<Candidates> {
  const finder = new QuoteFinder(call, settings, publicOnly);
  await readAgainFor([finder], sources, settings, call);
  return finder.candidates;
}

/**
 * Sentences that may be quoted, by question and theme: whole ones, exactly as they stand in the redacted answer, of
 * answers that raise the theme by themselves, and of nobody any of whose copies asks for confidence.
 */
export class QuoteFinder implements TextReader {
  readonly candidates = new Candidates();
  readonly #call: CodedCall;
  readonly #publicOnly: boolean;
  readonly #questions: readonly Question[];
  readonly #themes: readonly Theme[];
  /** The place of the profile field that quotes are signed with. */
  readonly #field: number | undefined;
  readonly #reader: SentenceReader;

  /** @param publicOnly only of those who agreed to be quoted in public */
  constructor(call: CodedCall, settings: CodingSettings, publicOnly: boolean) {
    const { questionnaire, codeFrame } = settings;
    this.#call = call;
    this.#publicOnly = publicOnly;
    this.#questions = listQuestions(questionnaire);
    this.#themes = listThemes(codeFrame);
    this.#field = mainField(questionnaire)?.place;
    this.#reader = new SentenceReader(this.#themes, settings);
  }

  take({ number, response }: ReadResponse): void {
    const { responses } = this.#call;
    if (!responses.isAnalysed(number) || responses.isConfidential(number)) return;
    if (this.#publicOnly && response.consent.publication !== 'public') return;
    const groups = this.#field === undefined ? [] : response.profile[this.#field]!;
    const group = groups.filter(isGroup).join('; ');
    const signed = attribution(response, group);
    const described = this.#call.described?.explain(response.id) ?? [];
    const coded = responses.at(number).answers;
    for (const { question, kind, text } of response.answers) {
      const { marks } = coded.find((answer) => answer.question === question) ?? {};
      const raised = marks?.[schemeOf.themes] ?? [];
      if (kind !== 'substantive' || raised.length === 0) continue;
      const words = new Map(
        described
          .filter((found) => found.question === question)
          .flatMap(({ found }) => found.map((one) => [one.theme, one.words] as const)),
      );
      for (const sentence of sentencesOf(text)) {
        for (const { theme, score } of this.#reader.read(sentence, raised, words)) {
          const candidate = { response: response.id, group, signed, text: sentence, score };
          this.candidates.add(this.#questions[question]!.id, this.#themes[theme]!.id, candidate);
        }
      }
    }
  }
}

const redacted = new RegExp(`\\[(?:${redactionKinds.join('|')})\\]`, 'u');

/** The sign that stands for several others. */
const several = evidenceMarks.indexOf('three-or-more');

/** Says for which themes a sentence can be quoted, and how well. */
class SentenceReader {
  readonly #themes: readonly Theme[];
  readonly #vocabulary = new Vocabulary();
  readonly #tokeniser = new Tokeniser(this.#vocabulary);
  readonly #byRule: ThemeScheme;
  readonly #evidence: EvidenceScheme;

  constructor(themes: readonly Theme[], { evidenceWords }: CodingSettings) {
    this.#themes = themes;
    this.#byRule = new ThemeScheme(themes, this.#vocabulary);
    this.#evidence = new EvidenceScheme(evidenceWords, this.#vocabulary);
  }

  /**
   * @param raised the themes of the answer
   * @param described of the themes without rules among them, the stems that carried them
   */
  read(
    sentence: string,
    raised: readonly number[],
    described: ReadonlyMap<number, readonly string[]>,
  ): readonly { readonly theme: number; readonly score: number }[] {
    const tokens = this.#tokeniser.tokenise(sentence);
    const byRule = this.#byRule.apply(tokens).filter((theme) => raised.includes(theme));
    const byWords = [...described].flatMap(([theme, stems]) =>
      this.#carries(sentence, stems) ? [theme] : [],
    );
    const own = [...new Set([...byRule, ...byWords])];
    if (own.length === 0) return [];
    const outer = new Set(own.flatMap((theme) => this.#themes[theme]!.within));
    const signs = this.#evidence.apply(this.#tokeniser.tokenise(sentence));
    const score = scoreOf({
      words: tokens.length,
      themes: own.filter((theme) => !outer.has(theme)).length,
      signs: signs.filter((sign) => sign !== several).length,
      isRedacted: redacted.test(sentence),
    });
    return score === undefined ? [] : own.map((theme) => ({ theme, score }));
  }

  /** Has it half of the words that carried the theme, and one at least? */
  #carries(sentence: string, stems: readonly string[]): boolean {
    const words = new Set(
      (sentence.match(/\p{L}+/gu) ?? []).map((word) => stemOf(word.toLowerCase())),
    );
    const found = stems.filter((stem) => words.has(stem)).length;
    return found > 0 && 2 * found >= stems.length;
  }
}
