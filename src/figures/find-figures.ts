import { findCampaigns, readOnce } from '../campaigns/index.js';
import type { CampaignCounting } from '../campaigns/index.js';
import { schemeOf } from '../call/code-call.js';
import type { CodedCall, CodingSettings } from '../call/code-call.js';
import { unmarkedAnswers } from '../coding/index.js';
import type { AnswerTest, CodedResponses } from '../coding/index.js';
import type { DraftedQuestionnaire } from '../drafting/index.js';
import { evidenceMarks } from '../evidence/index.js';
import { findTableKeywords } from '../keywords/index.js';
import type { KeywordWishes } from '../keywords/index.js';
import type { ReportWords } from '../prose/index.js';
import {
  breakdownsOf,
  findFields,
  listClosed,
  listQuestions,
  tabledFields,
} from '../questionnaire/index.js';
import type { Question } from '../questionnaire/index.js';
import type { Filter } from '../responses/index.js';
import { listScopeMatters, ScopeTally } from '../scope/index.js';
import { choosable, makeBreakdowns } from '../tables/index.js';
import type { Findings, GroupOrder, PlacedQuestion } from '../tables/index.js';
import {
  AnswerTally,
  ChoiceTally,
  DayTally,
  LanguageTally,
  MarkTally,
  RedactionTally,
  StatusTally,
} from '../tallies/index.js';
import { listThemes } from '../themes/index.js';

/** What else shapes the tables. */
export interface AnalyseSettings extends CodingSettings {
  /** Ids of the profile fields to break tables down by, the main one first; by default the questionnaire's. */
  readonly by?: readonly string[] | undefined;
  /** False: no tables of keywords. */
  readonly keywords?: KeywordWishes | false | undefined;
  /** Is told what begins. */
  readonly onPhase?: (phase: 'counting' | 'keywords' | 'tables' | 'protecting') => void;
  /**
   * Given when the questionnaire was drafted from the files, so that the report says so. One for publication names no
   * option that may be a respondent's own words: that a questionnaire was drafted, `publish` knows by itself.
   */
  readonly drafted?: DraftedQuestionnaire | undefined;
  /** How figures are put into words; without them the report has tables only. */
  readonly words?: ReportWords | undefined;
  /**
   * What counts in the tables of texts where several respondents sent one in: all of them unless given, or one
   * for all. False: nobody looks for such texts.
   */
  readonly campaigns?: CampaignCounting | false | undefined;
}

/** Everything that the tables are made from. */
export function findFigures(
  call: CodedCall,
  settings: AnalyseSettings,
  order: GroupOrder = 'by size',
): Findings {
  const { questionnaire, codeFrame } = settings;
  const { responses } = call;
  const allQuestions = listQuestions(questionnaire);
  const questions = placeQuestions(allQuestions, call.filter);
  const by = findFields(settings.by ?? breakdownsOf(questionnaire), questionnaire);

  settings.onPhase?.('counting');
  const { campaigns, isRead } = findTexts(responses, settings.campaigns);
  const { status, days, scope, themes, evidence, ...tallies } = tallyCall(
    call,
    settings,
    by,
    isRead,
  );
  const profile = makeBreakdowns(questionnaire, tallies.answers, order);
  const breakdowns = by.map((place) => profile[place]!);
  if (settings.keywords !== false) settings.onPhase?.('keywords');
  const keywords =
    settings.keywords === false
      ? undefined
      : findTableKeywords(responses, questions, breakdowns[0], {
          ...settings.keywords,
          isRead,
          isInPart: codeFrame && unmarkedAnswers(responses, schemeOf.themes, allQuestions.length),
        });
  settings.onPhase?.('tables');
  return {
    ...tallies,
    questionnaire,
    questions,
    closed: listClosed(questionnaire)
      .map((question, place) => ({ ...question, place }))
      .filter(({ place }) => call.filter.hasClosed[place] === true),
    reconciliation: call.reconciliation,
    status: status.toJSON(),
    days: days.toJSON(),
    profile,
    breakdowns,
    keywords,
    themes: codeFrame && {
      list: listThemes(codeFrame),
      tally: themes,
      doubts: call.described?.doubts,
    },
    evidence: { signs: evidenceMarks, tally: evidence },
    scope: { matters: listScopeMatters(questionnaire), cases: scope.toJSON() },
    campaigns,
    issues: call.issues.counts(),
  };
}

/**
 * All that is counted, in one pass through the responses; of texts that are read once, in a second one.
 *
 * @param by places of the fields by which tables are broken down
 */
function tallyCall(
  { responses }: CodedCall,
  { questionnaire, codeFrame }: AnalyseSettings,
  by: readonly number[],
  isRead: AnswerTest | undefined,
) {
  const questions = listQuestions(questionnaire).length;
  const fields = tabledFields(questionnaire).map(({ id }) => id);
  const matters = listScopeMatters(questionnaire);
  const marksOf = (scheme: number, marks: number): MarkTally =>
    new MarkTally({ questions, fields: by, scheme, marks });
  const ofTexts = {
    themes: marksOf(schemeOf.themes, listThemes(codeFrame).length),
    evidence: marksOf(schemeOf.evidence, evidenceMarks.length),
  };
  const ofResponses = {
    status: new StatusTally(),
    days: new DayTally(),
    answers: new AnswerTally(questions, fields.length),
    languages: new LanguageTally(questions),
    redactions: new RedactionTally(),
    choices: new ChoiceTally({ options: listClosed(questionnaire).map(choosable), fields: by }),
    scope: new ScopeTally({ matters, fields, scheme: schemeOf.scope }),
  };
  const [first, second] = [Object.values(ofResponses), Object.values(ofTexts)];
  const atOnce = isRead ? first : [...first, ...second];
  for (const response of responses.analysed()) for (const tally of atOnce) tally.add(response);
  for (const response of isRead ? responses.analysedTexts(isRead) : [])
    for (const tally of second) tally.add(response);
  return { ...ofResponses, ...ofTexts };
}

/** So many respondents must share words for them to be shown. */
const leastSharing = 5;

/** The texts that several respondents sent in, and which answers are read when each is read once. */
export function findTexts(
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

/** The questions that the filter leaves, with their places. */
export function placeQuestions(
  questions: readonly Question[],
  filter: Filter,
): readonly PlacedQuestion[] {
  return questions.flatMap((question, place) =>
    filter.hasQuestion[place] === true ? [{ ...question, place }] : [],
  );
}
