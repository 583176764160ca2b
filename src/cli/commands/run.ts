import { resolve } from 'node:path';

import { WinnowError } from '../../issues/index.js';
import type { IssueCount } from '../../issues/index.js';
import { findFiles } from '../config/find-files.js';
import type { RunCommands } from '../config/option-keys.js';
import { readRunFile } from '../config/read-run-file.js';
import type { RequestedReport } from '../config/read-run-file.js';
import { isWithin } from '../files/is-within.js';
import { ExitCode } from '../exit-code.js';
import { checkReportOptions, planReport } from '../reports/planned-report.js';
import type { PlannedReport } from '../reports/planned-report.js';
import { printAccount } from '../terminal/print.js';
import { colours } from '../terminal/colours.js';
import { renderGrid } from '../terminal/render-grid.js';
import { settingsFor } from '../options/settings.js';
import { tellLostRows } from '../terminal/lost-rows.js';
import { visible, visibleLines } from '../terminal/visible.js';
import { writeReports } from '../reports/write-reports.js';
import type { WrittenReport } from '../reports/write-reports.js';

/**
 * `winnow run`: every report that a file asks for, from one reading.
 *
 * @param commands those whose options the keys of the file are
 */
export async function runRun(path: string, commands: RunCommands): Promise<number> {
  const request = readRunFile(path, commands);
  const files = await findFiles(request);
  const { shared, reports } = request;
  checkOutputs(reports);
  checkPublished(reports);
  for (const { options } of reports) checkReportOptions(files, { ...shared, ...options });
  const loaded = await settingsFor(files, shared);
  const plans: PlannedReport[] = [];
  for (const { options, splitBy } of reports)
    plans.push(await planReport(files, { ...shared, ...options }, loaded, splitBy));
  const rows: (readonly string[])[] = [];
  let isFailed = false;
  let lost: readonly IssueCount[] = [];
  for await (const written of writeReports(files, loaded, plans)) {
    rows.push(rowOf(written));
    lost = written.analysis.issues.counts();
    isFailed ||= written.isFailed || (shared.strict === true && written.hasProblems);
  }
  await printAccount(summaryOf(loaded.questionnaire.title, files, rows));
  tellLostRows(
    lost,
    plans.some(({ policy }) => policy !== undefined),
  );
  return isFailed ? ExitCode.Problems : ExitCode.Done;
}

/** A report is written as a whole folder: it would take away another that lies in it. */
function checkOutputs(reports: readonly RequestedReport[]): void {
  reports.forEach(({ options: { output } }, place) => {
    const other = reports.find((one, at) => at !== place && isWithin(one.options.output, output));
    if (other === undefined) return;
    const both =
      resolve(other.options.output) === resolve(output)
        ? `Two reports have the output ${output}.`
        : `The output ${other.options.output} lies within that of another report, ${output}.`;
    throw new WinnowError('bad-option', both, 'Give each report an output: of its own.');
  });
}

/** Two published reports of the same people can be subtracted from each other. */
function checkPublished(reports: readonly RequestedReport[]): void {
  const published = reports.filter(({ options }) => options.publish === true);
  if (published.some(({ splitBy }) => splitBy !== undefined))
    throw new WinnowError(
      'bad-option',
      'A report for publication cannot be split: each part would have to be proved safe beside all others.',
      'Take publish: out of the report that has split-by:.',
    );
  if (published.length > 1)
    throw new WinnowError(
      'bad-option',
      'Two reports for publication in one run are not proved safe beside each other.',
      'Publish one, and the other in a run of its own with against: naming the first.',
    );
}

function rowOf({ plan, analysis, paths }: WrittenReport): readonly string[] {
  const { filter, reconciliation, publication } = analysis;
  // A small number of respondents must not be told where the report withholds it.
  const analysed = publication ? publication.analysed : reconciliation.analysed;
  return [
    plan.options.output,
    filter.description + (publication ? ' (for publication)' : ''),
    analysed === undefined ? '[c]' : String(analysed),
    String(paths.length),
  ];
}

function summaryOf(
  title: string,
  files: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const { bold } = colours();
  const read = `Read and coded once: ${files.join(', ')}`;
  const grid = renderGrid(['Report', 'Of', { number: 'Responses' }, { number: 'Files' }], rows);
  return `${bold(visible(title))}\n${visibleLines(read)}\n${grid}\n`;
}
