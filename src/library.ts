import { analyse as analyseWith, tabulate as tabulateWith } from './analyse.js';
import type { Analysis } from './analyse.js';
import { codeCall as codeCallWith } from './call/code-call.js';
import type { CodedCall, CodingSettings as AllCodingSettings } from './call/code-call.js';
import type { AnalyseSettings as AllAnalyseSettings } from './figures/find-figures.js';
import { makeReport as makeReportWith } from './reporting/make-report.js';
import type { Source } from './read/index.js';
import type { Table } from './tables/index.js';
import { usualWords } from './usual-words.js';
import type { UsualWords } from './usual-words.js';

/** Settings of which only the questionnaire is needed: the word lists are winnow's where none are given. */
type WithUsualWords<Settings extends UsualWords> = Omit<Settings, keyof UsualWords> &
  Partial<UsualWords>;

export type CodingSettings = WithUsualWords<AllCodingSettings>;
export type AnalyseSettings = WithUsualWords<AllAnalyseSettings>;

/**
 * The main job: the responses of a call for evidence in, the review's summary tables out.
 *
 * @throws WinnowError when the files hold no responses to the questionnaire, or a setting names
 *   something that the questionnaire does not have; whatever is wrong with single rows is an issue
 */
export function analyse(sources: readonly Source[], settings: AnalyseSettings): Promise<Analysis> {
  return analyseWith(sources, complete(settings));
}

/** Reads every file once and codes every answer. */
export function codeCall(sources: readonly Source[], settings: CodingSettings): Promise<CodedCall> {
  return codeCallWith(sources, complete(settings));
}

/** Tallies the coded responses and makes the tables. */
export function tabulate(call: CodedCall, settings: AnalyseSettings): readonly Table[] {
  return tabulateWith(call, complete(settings));
}

type Rest = Parameters<typeof makeReportWith> extends [unknown, unknown, ...infer More] ? More : [];

/**
 * The files of the report, in the order in which they are written.
 *
 * @throws WinnowError `bad-option` when a table is wanted that there is not
 */
export function makeReport(
  analysis: Analysis,
  settings: AnalyseSettings,
  ...rest: Rest
): ReturnType<typeof makeReportWith> {
  return makeReportWith(analysis, complete(settings), ...rest);
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
