import {
  analyse as analyseWith,
  publish as publishWith,
  tabulate as tabulateWith,
} from './analyse.js';
import type { Analysis, PublishedAnalysis } from './analyse.js';
import { codeCall as codeCallWith } from './call/code-call.js';
import type { CodedCall, CodingSettings as AllCodingSettings } from './call/code-call.js';
import { completePolicy } from './disclosure/index.js';
import type { PastReport, PolicyWishes } from './disclosure/index.js';
import type { AnalyseSettings as AllAnalyseSettings } from './figures/find-figures.js';
import type { ReportFile } from './report/index.js';
import { makeReport as makeReportWith } from './reporting/make-report.js';
import type { MakeReportWishes as AllReportWishes } from './reporting/make-report.js';
import { WinnowError } from './issues/index.js';
import type { Source } from './read/index.js';
import type { Table } from './tables/index.js';
import { listThemes } from './themes/index.js';
import { usualWords } from './usual-words.js';
import type { UsualWords } from './usual-words.js';

/**
 * Settings of which only the questionnaire is needed: the word lists are winnow's where none are given. What the digest
 * of every night remembers is its own.
 */
type ForPrograms<Settings extends AllCodingSettings> = Omit<Settings, keyof UsualWords | 'memory'> &
  Partial<UsualWords>;

/** What responses are read and coded with. */
export interface CodingSettings extends ForPrograms<AllCodingSettings> {}

/** What responses are read and coded with, and what shapes the tables. */
export interface AnalyseSettings extends ForPrograms<AllAnalyseSettings> {}

/** What a report is to be like, where it is not to be as usual. */
export interface MakeReportWishes extends Omit<AllReportWishes, 'quotes' | 'behind'> {}

/**
 * The main job: the responses of a call for evidence in, the review's summary tables out.
 *
 * @throws WinnowError `bad-input` when a file cannot be read, `no-questions` when none of its columns is one of the
 *   questionnaire, `bad-option` when a setting names what the questionnaire does not have, or a theme without a rule has no
 *   word vectors; whatever is wrong with single rows is an issue
 */
export async function analyse(
  sources: readonly Source[],
  settings: AnalyseSettings,
): Promise<Analysis> {
  checkMeaning(settings);
  return analyseWith(sources, complete(settings));
}

/**
 * Reads every file once and codes every answer.
 *
 * @throws WinnowError `bad-input` when a file cannot be read, `no-questions` when none of its columns is one of the
 *   questionnaire, `bad-option` when the filter names what the questionnaire does not have, or a theme without a rule has no
 *   word vectors
 */
export async function codeCall(
  sources: readonly Source[],
  settings: CodingSettings,
): Promise<CodedCall> {
  checkMeaning(settings);
  return codeCallWith(sources, complete(settings));
}

/**
 * Tallies the coded responses and makes the tables.
 *
 * @param settings those that the call was coded with; with `drafted` where `draftQuestionnaire` made the questionnaire, so
 *   that the report says what was assumed
 * @returns in the order of the report
 * @throws WinnowError `bad-option` when tables are to be broken down by a field that the questionnaire does not have
 */
export function tabulate(call: CodedCall, settings: AnalyseSettings): readonly Table[] {
  return tabulateWith(call, complete(settings));
}

/** What of small counts may be published; below 5 they are withheld unless something is said. */
export interface PublishWishes extends PolicyWishes {
  /** All that was published of the same call before: see `readPastReport`. */
  readonly against?: readonly PastReport[] | undefined;
}

/**
 * Makes the tables of a call that may be published, as `winnow analyse --publish` does: small counts, and whatever
 * would give them back, are withheld or rounded, and the outcome is audited (docs/disclosure.md). There is always a
 * release: in the worst case nothing but `[c]` is left of it. It takes from seconds to a minute.
 *
 * Publish of what is returned nothing but its `tables`, or the files that `makeReport` makes of it: all else, the audit
 * among it, is for analysts.
 *
 * @param settings those that the call was coded with
 * @throws WinnowError `bad-option` when the wishes protect nobody, or a campaign is to count as one; `not-publishable` when
 *   the audit finds a count that could be narrowed down, which would be a fault of winnow
 */
export async function publish(
  call: CodedCall,
  settings: AnalyseSettings,
  wishes: PublishWishes = {},
): Promise<PublishedAnalysis> {
  const { against: history = [], ...policy } = wishes;
  return publishWith(call, complete(settings), completePolicy(policy), { history });
}

/**
 * The files of a report, in the order in which they are written: without a manifest, and without the respondents'
 * answers. One of what `publish` made may be published; any other is for analysts, and lists single responses.
 *
 * @param settings those that the analysis was made with
 * @throws WinnowError `bad-option` when a table is wanted that there is not
 */
export function makeReport(
  analysis: Analysis,
  settings: AnalyseSettings,
  wishes: MakeReportWishes = {},
): readonly ReportFile[] {
  return makeReportWith(analysis, complete(settings), wishes);
}

function complete<Settings extends CodingSettings>(settings: Settings): Settings & UsualWords {
  const { answerKinds, evidenceWords } = settings;
  if (answerKinds !== undefined && evidenceWords !== undefined)
    return { ...settings, answerKinds, evidenceWords };
  const usual = usualWords();
  return {
    ...settings,
    answerKinds: answerKinds ?? usual.answerKinds,
    evidenceWords: evidenceWords ?? usual.evidenceWords,
  };
}

/** Without them themes by description are found elsewhere than by the command line, and nobody would know. */
function checkMeaning({ codeFrame, wordVectors, sentenceEncoder }: CodingSettings): void {
  if (codeFrame === undefined || (wordVectors && sentenceEncoder)) return;
  const theme = listThemes(codeFrame).find(({ isDescribed }) => isDescribed);
  if (theme === undefined) return;
  throw new WinnowError(
    'bad-option',
    `The theme "${theme.id}" has a description and no rule, and no ${wordVectors ? 'sentenceEncoder is' : 'wordVectors are'} given to find it by.`,
    wordVectors
      ? 'Give sentenceEncoder: new SentenceEncoder(bytes), with the bytes of winnow-evidence/catalogue/sentence-encoder/use-lite.bin.'
      : 'Give wordVectors: new WordVectors(bytes), with the bytes of winnow-evidence/catalogue/word-vectors/glove-6b-100d.bin.',
  );
}
