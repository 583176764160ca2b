import { findCampaigns, flagAnswers, readOnce } from './campaigns/index.js';
import type { AnswerFlags, CampaignCounting } from './campaigns/index.js';
import { CodedResponses } from './coding/index.js';
import type { AnswerTest, SchemeMaker } from './coding/index.js';
import type { Publishable } from './disclosure/index.js';
import type { DraftedQuestionnaire } from './drafting/index.js';
import { evidenceMarks, EvidenceScheme } from './evidence/index.js';
import type { EvidenceWords } from './evidence/index.js';
import { findFieldKeywords, findTableKeywords } from './keywords/index.js';
import type { KeywordWishes } from './keywords/index.js';
import { matchDescribedThemes } from './match-described-themes.js';
import type { DescribedMatches } from './match-described-themes.js';
import type { WordVectors } from './meaning/index.js';
import { IssueLog, WinnowError } from './issues/index.js';
import type { ReportWords } from './prose/index.js';
import { breakdownsOf, listClosed, listQuestions, tabledFields } from './questionnaire/index.js';
import type { Question, Questionnaire } from './questionnaire/index.js';
import type { ReadWishes, Source } from './read/index.js';
import { reconcile } from './reconcile.js';
import { makeFilter, readResponses } from './responses/index.js';
import type {
  AnswerKinds,
  Filter,
  FilterRequest,
  ResponseMemory,
  Seals,
} from './responses/index.js';
import { listScopeMatters, ScopeScheme, ScopeTally } from './scope/index.js';
import {
  choosable,
  evidenceTitles,
  countingTextsOnce,
  keywordsOfField,
  keywordsOfQuestions,
  makeBreakdowns,
  makeTables,
  scopeInclusions,
  structureOf,
  unshownCounts,
} from './tables/index.js';
import type {
  Findings,
  GroupOrder,
  PlacedQuestion,
  Reconciliation,
  Table,
} from './tables/index.js';
import {
  AnswerTally,
  ChoiceTally,
  DayTally,
  LanguageTally,
  MarkTally,
  RedactionTally,
  StatusTally,
} from './tallies/index.js';
import { listThemes, ThemeScheme } from './themes/index.js';
import type { CodeFrame } from './themes/index.js';
import { impliedInclusions } from './what-implies-what.js';
import type { NamedScheme } from './what-implies-what.js';
import { notOneOf } from './yaml/index.js';

/** What responses are read and coded with. */
export interface CodingSettings {
  readonly questionnaire: Questionnaire;
  readonly answerKinds: AnswerKinds;
  readonly evidenceWords: EvidenceWords;
  /** Without one there are no tables of themes and recommendations. */
  readonly codeFrame?: CodeFrame | undefined;
  readonly filter?: FilterRequest | undefined;
  /** What is known of the files better than they show. */
  readonly reading?: ReadWishes | undefined;
  /** Which words mean alike, for themes without rules: without it words stand for themselves only. */
  readonly wordVectors?: WordVectors | undefined;
  /** Responses that it knows are not coded again. Their words are not known then: no keywords, no campaigns. */
  readonly memory?: ResponseMemory | undefined;
}

/** What else shapes the tables. */
export interface AnalyseSettings extends CodingSettings {
  /** Ids of the profile fields to break tables down by, the main one first; by default the questionnaire's. */
  readonly by?: readonly string[] | undefined;
  /** False: no tables of keywords. */
  readonly keywords?: KeywordWishes | false | undefined;
  /** Is told what begins. */
  readonly onPhase?: (phase: 'counting' | 'keywords' | 'tables') => void;
  /** Given when the questionnaire was drafted from the files, so that the report says so. */
  readonly drafted?: DraftedQuestionnaire | undefined;
  /** How figures are put into words; without them the report has tables only. */
  readonly words?: ReportWords | undefined;
  /**
   * What counts in the tables of texts where several respondents sent one in: all of them unless given, or one
   * for all. False: nobody looks for such texts.
   */
  readonly campaigns?: CampaignCounting | false | undefined;
}

/** All responses of a call, read and coded. */
export interface CodedCall {
  readonly responses: CodedResponses;
  readonly issues: IssueLog;
  readonly reconciliation: Reconciliation;
  readonly filter: Filter;
  /** Why answers have their themes without rules; undefined when the code frame has none. */
  readonly described?: DescribedMatches | undefined;
  /** By number of the response, when it was read with a memory. */
  readonly seals: readonly Seals[];
}

/** The tables, and what they were made from. */
export interface Analysis extends CodedCall {
  readonly tables: readonly Table[];
  /** What campaigns make of single answers; absent when nobody looked for them. */
  readonly answerFlags?: AnswerFlags | undefined;
}

/** The order of the schemes in a coded answer's marks. */
export const schemeOf = { themes: 0, evidence: 1, scope: 2 } as const;

/**
 * The main job: the responses of a call for evidence in, the review's summary tables out.
 *
 * @throws WinnowError when the files hold no responses to the questionnaire, or a setting names
 *   something that the questionnaire does not have; whatever is wrong with single rows is an issue
 */
export async function analyse(
  sources: readonly Source[],
  settings: AnalyseSettings,
): Promise<Analysis> {
  const call = await codeCall(sources, settings);
  return tabulateWithFlags(call, settings);
}

/** Reads every file once and codes every answer. */
export async function codeCall(
  sources: readonly Source[],
  settings: CodingSettings,
): Promise<CodedCall> {
  const { questionnaire } = settings;
  const filter = makeFilter(settings.filter ?? {}, questionnaire);
  const issues = new IssueLog();
  const responses = new CodedResponses(listQuestions(questionnaire).length, schemes(settings));
  const seals: Seals[] = [];
  for (const source of sources) {
    for await (const response of readResponses(
      source,
      settings,
      issues.report,
      sources.length > 1,
    )) {
      responses.add(filter.narrow(response), filter.accepts(response), filter.hasQuestion);
      if (response.seals !== undefined) seals.push(response.seals);
    }
  }
  responses.settleDuplicates((id, file, row) => {
    const message = `Response ${id} was sent again: this copy is not counted.`;
    const hint = 'The latest copy counts. If two people share the id, give each one of their own.';
    issues.report({ code: 'duplicate-response', file, row, message, hint });
  });
  const described = matchDescribedThemes(responses, schemeOf.themes, settings);
  return {
    responses,
    issues,
    reconciliation: reconcile(responses, issues),
    filter,
    described,
    seals,
  };
}

/**
 * The tables, and what a list of single answers says of them besides.
 *
 * @param isLast nothing is asked of the words of the answers afterwards: they make room for the tables
 */
export function tabulateWithFlags(
  call: CodedCall,
  settings: AnalyseSettings,
  isLast = false,
): Analysis {
  const findings = find(call, settings);
  if (isLast) call.responses.forgetWords();
  const { campaigns } = findings;
  return {
    ...call,
    tables: makeTables(findings),
    answerFlags: campaigns && flagAnswers(campaigns.list, campaigns.repetitions, call.responses),
  };
}

/** Tallies the coded responses and makes the tables. */
export function tabulate(call: CodedCall, settings: AnalyseSettings): readonly Table[] {
  return makeTables(find(call, settings));
}

/**
 * The tables with all that is needed to say which of their counts may be published.
 *
 * @param leastShown the smallest count that may be shown: no keyword that fewer use is ranked, so that which
 *   keywords stand in a table does not hang on counts that are withheld
 * @throws WinnowError `bad-option` when campaigns count once: the proofs take a base for all who answered
 */
export function tabulateForPublication(
  call: CodedCall,
  settings: AnalyseSettings,
  leastShown: number,
): Publishable {
  refuseCollapsedBases(settings);
  const keywords = settings.keywords !== false && {
    ...settings.keywords,
    minimum: Math.max(leastShown, settings.keywords?.minimum ?? 0),
  };
  const findings = find(call, { ...settings, keywords }, 'by name');
  const questions = findings.questions.map(({ id }) => id);
  return {
    tables: makeTables(findings),
    structure: structureOf(findings),
    unshown: unshownCounts(findings),
    inclusions: [
      ...scopeInclusions(findings),
      ...impliedInclusions(findings.keywords, questions, namedSchemes(settings)),
    ],
  };
}

/** The schemes of which tables are published question by question, with what these call their marks. */
function namedSchemes(settings: AnalyseSettings): readonly NamedScheme[] {
  const { codeFrame } = settings;
  const [themes, evidence] = schemes(settings);
  const list = codeFrame ? listThemes(codeFrame) : [];
  return [
    {
      make: themes!,
      marks: list.map(({ id, rule }, place) => ({
        kind: 'theme',
        item: id,
        rule,
        isWider: list.some(({ within }) => within.includes(place)),
      })),
    },
    {
      make: evidence!,
      marks: evidenceMarks.map((sign) => ({
        kind: 'sign',
        item: evidenceTitles[sign] ?? sign,
      })),
    },
  ];
}

/** @throws WinnowError `bad-option` when a report for publication would count campaigns once */
export function refuseCollapsedBases({ campaigns }: Pick<AnalyseSettings, 'campaigns'>): void {
  if (campaigns === 'collapse')
    throw new WinnowError(
      'bad-option',
      'A report for publication cannot count a campaign as one: what is proved safe takes every base for all who answered, and the gap between the two would tell how many sent a text in.',
      'Leave --campaigns collapse out, or leave --publish out.',
    );
}

/** Everything that the tables are made from. */
function find(call: CodedCall, settings: AnalyseSettings, order: GroupOrder = 'by size'): Findings {
  const { questionnaire, codeFrame } = settings;
  const { responses } = call;
  const allQuestions = listQuestions(questionnaire);
  const questions = placeQuestions(allQuestions, call.filter);
  const fields = tabledFields(questionnaire).map(({ id }) => id);
  const by = findFields(settings.by ?? breakdownsOf(questionnaire), fields);
  const themeList = codeFrame ? listThemes(codeFrame) : [];
  const matters = listScopeMatters(questionnaire);

  settings.onPhase?.('counting');
  const { campaigns, isRead } = findTexts(responses, settings.campaigns);
  const marked = { questions: allQuestions.length, fields: by };
  const status = new StatusTally();
  const days = new DayTally();
  const answers = new AnswerTally(allQuestions.length, fields.length);
  const themes = new MarkTally({ ...marked, scheme: schemeOf.themes, marks: themeList.length });
  const evidence = new MarkTally({
    ...marked,
    scheme: schemeOf.evidence,
    marks: evidenceMarks.length,
  });
  const closed = listClosed(questionnaire).map((question, place) => ({ ...question, place }));
  const languages = new LanguageTally(allQuestions.length);
  const redactions = new RedactionTally();
  const choices = new ChoiceTally({ options: closed.map(choosable), fields: by });
  const scope = new ScopeTally({ matters, fields, scheme: schemeOf.scope });
  for (const response of responses.analysed()) {
    for (const tally of [status, days, answers, languages, redactions, choices, scope])
      tally.add(response);
  }
  for (const response of isRead ? responses.analysedTexts(isRead) : responses.analysed()) {
    for (const tally of [themes, evidence]) tally.add(response);
  }

  const profile = makeBreakdowns(questionnaire, answers, order);
  const breakdowns = by.map((place) => profile[place]!);
  if (settings.keywords !== false) settings.onPhase?.('keywords');
  const keywords =
    settings.keywords === false
      ? undefined
      : findTableKeywords(responses, questions, breakdowns[0], {
          ...settings.keywords,
          isRead,
        });
  settings.onPhase?.('tables');
  return {
    questionnaire,
    questions,
    closed: closed.filter(({ place }) => call.filter.hasClosed[place] === true),
    choices,
    reconciliation: call.reconciliation,
    status: status.toJSON(),
    days: days.toJSON(),
    answers,
    languages,
    redactions,
    profile,
    breakdowns,
    keywords,
    themes: codeFrame && { list: themeList, tally: themes },
    evidence: { signs: evidenceMarks, tally: evidence },
    scope: { matters, cases: scope.toJSON() },
    campaigns,
    issues: call.issues.counts(),
  };
}

/** So many respondents must share words for them to be shown. */
const leastSharing = 5;

/** The texts that several respondents sent in, and which answers are read when each is read once. */
function findTexts(
  responses: CodedResponses,
  counting: AnalyseSettings['campaigns'] = 'count',
): { readonly campaigns: Findings['campaigns']; readonly isRead: AnswerTest | undefined } {
  if (counting === false) return { campaigns: undefined, isRead: undefined };
  const { campaigns: list, repetitions } = findCampaigns(responses, leastSharing);
  return {
    campaigns: {
      list,
      repetitions,
      counting,
      least: leastSharing,
      groupsIn: (field, respondent) => responses.groupsIn(field, respondent),
    },
    isRead: counting === 'collapse' ? readOnce(list, responses) : undefined,
  };
}

/** One table of keywords: of the questions, or of the groups of a profile field. */
export function tabulateKeywords(
  { responses, filter }: CodedCall,
  questionnaire: Questionnaire,
  by: string | undefined,
  asked: KeywordWishes,
  counting: CampaignCounting = 'count',
): Table {
  const { isRead } = findTexts(responses, counting === 'collapse' && counting);
  const wishes = isRead ? { ...asked, isRead } : asked;
  const noted = (table: Table): Table => (isRead ? countingTextsOnce(table) : table);
  const allQuestions = listQuestions(questionnaire);
  const questions = placeQuestions(allQuestions, filter);
  const fields = tabledFields(questionnaire).map(({ id }) => id);
  if (by === undefined)
    return noted(keywordsOfQuestions(findTableKeywords(responses, questions, undefined, wishes)));
  const [place] = findFields([by], fields);
  const answers = new AnswerTally(allQuestions.length, fields.length);
  for (const response of responses.analysed()) answers.add(response);
  const field = makeBreakdowns(questionnaire, answers)[place!]!;
  return noted(keywordsOfField(findFieldKeywords(responses, questions, field, wishes), field));
}

/** The questions that the filter leaves, with their places. */
function placeQuestions(questions: readonly Question[], filter: Filter): readonly PlacedQuestion[] {
  return questions.flatMap((question, place) =>
    filter.hasQuestion[place] === true ? [{ ...question, place }] : [],
  );
}

/** In the order of {@link schemeOf}. */
function schemes({
  questionnaire,
  codeFrame,
  evidenceWords,
}: CodingSettings): readonly SchemeMaker[] {
  return [
    (vocabulary, finder) =>
      new ThemeScheme(codeFrame ? listThemes(codeFrame) : [], vocabulary, finder),
    (vocabulary, finder) => new EvidenceScheme(evidenceWords, vocabulary, finder),
    (vocabulary, finder) => new ScopeScheme(questionnaire, vocabulary, finder),
  ];
}

/**
 * The places of profile fields.
 *
 * @throws WinnowError `bad-option` for one that the questionnaire does not have
 */
export function findFields(
  wanted: readonly string[],
  fields: readonly string[],
): readonly number[] {
  return wanted.map((id) => {
    const place = fields.indexOf(id);
    if (place < 0) {
      throw new WinnowError(
        'bad-option',
        notOneOf('profile field', id, fields),
        `Known: ${fields.join(' · ')}`,
      );
    }
    return place;
  });
}
