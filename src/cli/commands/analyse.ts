import { existsSync } from 'node:fs';

import { tabulate, tabulateForPublication } from '../../analyse.js';
import type { AnalyseSettings, Analysis, CodedCall } from '../../analyse.js';
import { loadSolver, release } from '../../disclosure/index.js';
import type { PastReport, Policy, PublicationRecord } from '../../disclosure/index.js';
import type { KeywordMethodName } from '../../keywords/index.js';
import { makeReport, publicationStatus } from '../../make-report.js';
import { toJson } from '../../report/index.js';
import { exitOnInterrupt } from '../interrupt.js';
import { ExitCode } from '../main.js';
import { makeManifest } from '../manifest.js';
import type { FilterOptions, SettingOptions } from '../options.js';
import { print } from '../print.js';
import { toPolicy } from '../policy-options.js';
import type { PolicyOptions } from '../policy-options.js';
import { readCall } from '../read-call.js';
import { checkReportFolder, writeReportFolder } from '../report-folder.js';
import { settingsFor } from '../settings.js';
import { readPastReports } from '../past-reports.js';
import { protectionProgress } from '../protection-progress.js';
import { renderSummary } from '../summary.js';
import { visibleLines } from '../visible.js';

export interface AnalyseOptions extends SettingOptions, FilterOptions, PolicyOptions {
  readonly output: string;
  readonly force?: boolean;
  readonly by?: readonly string[];
  readonly method?: KeywordMethodName;
  readonly minRespondents?: number;
  readonly strict?: boolean;
  readonly json?: boolean;
}

/** `winnow analyse`: all tables and the report into a folder. */
export async function runAnalyse(
  files: readonly string[],
  options: AnalyseOptions,
): Promise<number> {
  exitOnInterrupt();
  const policy = toPolicy(options);
  const loaded = await settingsFor(files, options);
  const inputPaths = [
    ...files,
    options.questionnaire ?? '',
    options.codeFrame ?? '',
    options.answerKinds ?? '',
  ].filter((path) => existsSync(path));
  checkReportFolder(options.output, inputPaths, options.force === true);
  const history = readPastReports(options.against ?? [], loaded.questionnaire.id);
  const { call, inputs } = await readCall(files, loaded);
  const keywords = { method: options.method, minimum: options.minRespondents };
  const settings = { ...loaded, by: options.by, keywords };
  const { analysis, publication } = await makeAnalysis(call, settings, policy, history);
  const chosen = { by: options.by, filter: loaded.filter, ...keywords };
  const status = publicationStatus(publication);
  const paths = writeReportFolder(
    options.output,
    makeReport(analysis, settings, publication),
    (written) => {
      // How many were read or left out may be a small number; what of it may be shown is in Table 1.
      const reconciliation = publication ? undefined : analysis.reconciliation;
      return makeManifest(inputs, loaded, chosen, reconciliation, status, written);
    },
  );
  if (options.json === true) {
    const { id, title } = settings.questionnaire;
    const head = { title, questionnaire: id, filter: analysis.filter.description };
    await print([...toJson({ ...head, publication: status }, analysis.tables)].join(''));
  } else {
    const summary = renderSummary(
      analysis,
      settings.questionnaire,
      publication,
      loaded.drafted?.assumptions,
    );
    const hint = loaded.drafted ? howToChange(options.output) : '';
    await print(`${summary}${visibleLines(wroteLine(paths, options.output) + hint)}`);
  }
  return options.strict === true && hasProblems(analysis) ? ExitCode.Problems : ExitCode.Done;
}

/** The tables as they are, or as they may be published. */
async function makeAnalysis(
  call: CodedCall,
  settings: AnalyseSettings,
  policy: Policy | undefined,
  history: readonly PastReport[],
): Promise<{ readonly analysis: Analysis; readonly publication: PublicationRecord | undefined }> {
  if (policy === undefined)
    return { analysis: { ...call, tables: tabulate(call, settings) }, publication: undefined };
  const publishable = tabulateForPublication(call, settings);
  const { tables, publication } = release(publishable, policy, await loadSolver(), {
    history,
    onProgress: protectionProgress(),
  });
  return { analysis: { ...call, tables }, publication };
}

/** Notes, such as a late submission, are no problems. */
function hasProblems({ issues }: Analysis): boolean {
  return issues.list().some(({ severity }) => severity !== 'note');
}

/** To correct what was assumed, nothing need be written from scratch. */
function howToChange(folder: string): string {
  return `What was assumed is in ${folder}/questionnaire.yaml: copy it, correct it, and give it with --questionnaire. \`winnow init\` writes the same.\n`;
}

function wroteLine(paths: readonly string[], folder: string): string {
  const top = paths.filter((path) => !path.includes('tables'));
  const tables = `  ${folder}/tables/*.csv (${paths.length - top.length} tables)`;
  return [
    `Wrote ${paths.length} files:`,
    ...top.map((path) => `  ${path}`),
    tables,
    `Open ${folder}/report.html in a browser to read it.`,
    '',
  ].join('\n');
}
