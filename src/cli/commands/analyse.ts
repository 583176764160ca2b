import { basename, dirname, extname, join } from 'node:path';

import { toJson } from '../../report/index.js';
import { publicationStatus } from '../../reporting/describe-report.js';
import { ExitCode } from '../exit-code.js';
import type { SettingOptions, TermListOptions } from '../options/options.js';
import { checkReportOptions, planReport } from '../reports/planned-report.js';
import type { PlannedReport, ReportOptions } from '../reports/planned-report.js';
import { printAccount, printJsonText } from '../terminal/print.js';
import { settingsFor } from '../options/settings.js';
import { renderSummary } from '../terminal/summary.js';
import { tellLostRows } from '../terminal/lost-rows.js';
import { visibleLines } from '../terminal/visible.js';
import { writeReports } from '../reports/write-reports.js';
import type { WrittenReport } from '../reports/write-reports.js';

export interface AnalyseOptions extends SettingOptions, TermListOptions, ReportOptions {
  readonly strict?: boolean;
  readonly json?: boolean;
}

/** `winnow analyse`: all tables and the report into a folder. */
export async function runAnalyse(
  files: readonly string[],
  options: AnalyseOptions,
): Promise<number> {
  checkReportOptions(files, options);
  const loaded = await settingsFor(files, options);
  const plan = await planReport(files, options, loaded);
  let isFailed = false;
  for await (const report of writeReports(files, loaded, [plan])) {
    await tell(files, report, options.json === true);
    const { analysis, paths } = report;
    const rejected = paths.find((path) => basename(path) === 'rejected.csv');
    tellLostRows(analysis.issues.counts(), analysis.publication !== undefined, rejected);
    isFailed ||= report.isFailed || (options.strict === true && report.hasProblems);
  }
  return isFailed ? ExitCode.Problems : ExitCode.Done;
}

async function tell(
  files: readonly string[],
  { plan, analysis, paths }: WrittenReport,
  isJson: boolean,
): Promise<void> {
  const { questionnaire, drafted } = plan.settings;
  if (isJson) {
    const { id, title } = questionnaire;
    const head = { title, questionnaire: id, filter: analysis.filter.description };
    const status = publicationStatus(analysis.publication);
    await printJsonText([...toJson({ ...head, publication: status }, analysis.tables)].join(''));
    return;
  }
  const folder = plan.options.output;
  const summary =
    renderSummary(analysis, questionnaire, drafted?.assumptions) + besideLine(files, plan);
  const hint = drafted ? howToChange(analysis.publication ? undefined : folder) : '';
  await printAccount(`${summary}${visibleLines(wroteLine(paths, folder) + hint)}`);
}

/** Each --against takes one name, and the next is an export again: what was read as what is said. */
function besideLine(files: readonly string[], { options: { against } }: PlannedReport): string {
  return against === undefined
    ? ''
    : visibleLines(`Exports: ${files.join(', ')}. Published before: ${against.join(', ')}.\n`);
}

/** To correct what was assumed, nothing need be written from scratch; a folder for publication does not hold it. */
function howToChange(folder: string | undefined): string {
  return folder === undefined
    ? 'Without a questionnaire nobody says which options were offered: groups and options are named only where their number is shown. `winnow init` writes one: correct it, and give it with --questionnaire.\n'
    : `What was assumed is in ${folder}/questionnaire.yaml: copy it, correct it, and give it with --questionnaire. \`winnow init\` writes the same.\n`;
}

/** Files of tables and charts are many, and said together. */
function wroteLine(paths: readonly string[], folder: string): string {
  const many = ['tables', 'charts'].flatMap((name) => {
    const own = paths.filter((path) => dirname(path) === join(folder, name));
    return own.length === 0 ? [] : [{ name, own }];
  });
  const grouped = new Set(many.flatMap(({ own }) => own));
  const kinds = (own: readonly string[]): string =>
    [...new Set(own.map((path) => extname(path)))].map((kind) => `*${kind}`).join(', ');
  const page = paths.find((path) => path === join(folder, 'report.html'));
  return [
    `Wrote ${paths.length} files:`,
    ...paths.filter((path) => !grouped.has(path)).map((path) => `  ${path}`),
    ...many.map(
      ({ name, own }) =>
        `  ${folder}/${name}/${kinds(own)} (${own.length} ${name === 'tables' ? 'tables' : 'pictures'})`,
    ),
    ...(page === undefined ? [] : [`Open ${folder}/report.html in a browser to read it.`]),
    '',
  ].join('\n');
}
