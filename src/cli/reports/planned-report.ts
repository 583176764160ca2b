import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';

import { refuseCollapsedBases } from '../../figures/tabulate-for-publication.js';
import type { AnalyseSettings } from '../../figures/find-figures.js';
import type { PastReport, Policy } from '../../disclosure/index.js';
import { WinnowError } from '../../issues/index.js';
import type { KeywordMethodName, KeywordWishes } from '../../keywords/index.js';
import type { MakeReportWishes } from '../../reporting/make-report.js';
import { loadReportWords } from '../../prose/index.js';
import type { CampaignOptions } from '../options/campaign-option.js';
import { readEntry } from '../catalogue.js';
import { refusePipes } from '../files/pipe-among.js';
import { toReportWishes } from '../options/format-options.js';
import type { FormatOptions } from '../options/format-options.js';
import { toFilter } from '../options/options.js';
import type { FilterOptions, SettingOptions, TermListOptions } from '../options/options.js';
import { readPastReports } from './past-reports.js';
import { toPolicy } from '../options/policy-options.js';
import type { PolicyOptions } from '../options/policy-options.js';
import { beginPhase } from '../terminal/progress.js';
import { checkReportFolder } from './report-folder.js';
import type { LoadedSettings } from '../options/settings.js';
import { findSplitField, splitOutputs } from './split-report.js';
import type { SplitField } from './split-report.js';

/** Options that shape one report of a call. */
export interface ReportOptions
  extends FilterOptions, PolicyOptions, FormatOptions, CampaignOptions {
  readonly output: string;
  readonly force?: boolean;
  readonly by?: readonly string[];
  readonly method?: KeywordMethodName;
  readonly minRespondents?: number;
  readonly words?: string;
  /** Undefined: where the call is small enough, nothing is published and there are themes. */
  readonly quotes?: boolean;
  /** False: the page shows no answers behind its figures. */
  readonly answers?: boolean;
  /** What makes the run fail though the report is written. */
  readonly failOn?: 'warnings' | 'errors';
}

/** A report that is to be made, with all that can be known before the responses are read. */
export interface PlannedReport {
  readonly options: ReportOptions;
  /** The profile field of which each group gets a report of its own, when that was asked. */
  readonly splitBy: SplitField | undefined;
  /** Paths of every file that it is made from. */
  readonly inputs: readonly string[];
  readonly settings: LoadedSettings & AnalyseSettings;
  readonly policy: Policy | undefined;
  readonly history: readonly PastReport[];
  readonly wishes: MakeReportWishes;
}

/**
 * What contradicts itself is told before any file is opened.
 *
 * @throws WinnowError `bad-option`
 */
export function checkReportOptions(
  files: readonly string[],
  options: ReportOptions & SettingOptions & TermListOptions,
): void {
  if (toPolicy(options)) refuseCollapsedBases(options);
  if (options.against) refuseReports(files);
  if (options.quotes !== true) return;
  refusePipes(files, 'Quotes are found');
  if (options.publish === true)
    throw new WinnowError(
      'bad-option',
      'A report for publication holds no quotes: each would tell of one more respondent in a count that is protected.',
      'Leave --quotes out, and choose quotes by hand with `winnow quotes --public`.',
    );
  if (options.codeFrame === undefined)
    throw new WinnowError(
      'bad-option',
      'Quotes are chosen by theme, and no code frame is given.',
      'Add --code-frame, or leave --quotes out.',
    );
}

/** One report follows each `--against`; a second one behind it would be read as an export. */
function refuseReports(files: readonly string[]): void {
  const report = files.find(
    (path) => basename(path) === 'report.json' || existsSync(join(path, 'report.json')),
  );
  if (report === undefined) return;
  throw new WinnowError(
    'bad-option',
    `${report} is a report, and would be read as an export: --against takes one report.`,
    `Write --against before each: --against ${report}.`,
  );
}

/**
 * Reads everything else that the options name, and checks that the folder may be written.
 *
 * @param split id of the profile field of which each group is to get a report
 * @throws WinnowError `unwritable-output`, `unreadable-file`, `bad-option` or `bad-document`
 */
export async function planReport(
  files: readonly string[],
  options: ReportOptions & SettingOptions & TermListOptions,
  loaded: LoadedSettings,
  split?: string,
): Promise<PlannedReport> {
  const { questionnaire, codeFrame, answerKinds, theme, words: wording } = options;
  const { stopWords, keepTerms, synonyms } = options;
  const named = [
    ...[questionnaire, codeFrame, answerKinds, theme, wording],
    ...[stopWords, keepTerms, synonyms],
  ].filter((path) => path !== undefined);
  const inputs = [...files, ...named].filter((path) => existsSync(path));
  const splitBy = split === undefined ? undefined : findSplitField(split, loaded.questionnaire);
  const outputs = splitBy ? splitOutputs(options.output, splitBy.options) : [options.output];
  for (const output of outputs) checkReportFolder(output, inputs, options.force === true);
  const words = readEntry('word list', wording ?? 'words');
  return {
    options,
    splitBy,
    inputs,
    policy: toPolicy(options),
    history: readPastReports(options.against ?? [], loaded.questionnaire.id),
    wishes: await toReportWishes(options),
    settings: {
      ...loaded,
      filter: toFilter(options),
      by: options.by,
      keywords: keywordOptions(options),
      campaigns: options.campaigns,
      words: loadReportWords(words.text, words.name),
      documents: [...loaded.documents, { role: 'words', ...words }],
      onPhase: beginPhase,
    },
  };
}

/** How keywords are chosen, as far as it was said. */
export function keywordOptions({ method, minRespondents }: ReportOptions): KeywordWishes {
  return { method, minimum: minRespondents };
}
