import { existsSync } from 'node:fs';

import { tabulate } from '../../analyse.js';
import type { Analysis } from '../../analyse.js';
import type { KeywordMethodName } from '../../keywords/index.js';
import { makeReport } from '../../make-report.js';
import { toJson } from '../../report/index.js';
import { exitOnInterrupt } from '../interrupt.js';
import { ExitCode } from '../main.js';
import { makeManifest } from '../manifest.js';
import type { FilterOptions, SettingOptions } from '../options.js';
import { print } from '../print.js';
import { readCall } from '../read-call.js';
import { checkReportFolder, writeReportFolder } from '../report-folder.js';
import { loadSettings } from '../settings.js';
import { renderSummary } from '../summary.js';
import { visibleLines } from '../visible.js';

export interface AnalyseOptions extends SettingOptions, FilterOptions {
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
  const loaded = loadSettings(options);
  const inputPaths = [...files, options.questionnaire ?? '', options.codeFrame ?? ''].filter(
    (path) => existsSync(path),
  );
  checkReportFolder(options.output, inputPaths, options.force === true);
  const { call, inputs } = await readCall(files, loaded);
  const keywords = { method: options.method, minimum: options.minRespondents };
  const settings = { ...loaded, by: options.by, keywords };
  const analysis: Analysis = { ...call, tables: tabulate(call, settings) };
  const chosen = { by: options.by, filter: loaded.filter, ...keywords };
  const paths = writeReportFolder(options.output, makeReport(analysis, settings), (written) =>
    makeManifest(inputs, loaded, chosen, analysis.reconciliation, written),
  );
  if (options.json === true) {
    const { id, title } = settings.questionnaire;
    const head = { title, questionnaire: id, filter: analysis.filter.description };
    await print([...toJson(head, analysis.tables)].join(''));
  } else {
    await print(
      `${renderSummary(analysis, settings.questionnaire)}${visibleLines(wroteLine(paths, options.output))}`,
    );
  }
  return options.strict === true && hasProblems(analysis) ? ExitCode.Problems : ExitCode.Done;
}

/** Notes, such as a late submission, are no problems. */
function hasProblems({ issues }: Analysis): boolean {
  return issues.list().some(({ severity }) => severity !== 'note');
}

function wroteLine(paths: readonly string[], folder: string): string {
  const top = paths.filter((path) => !path.includes('tables'));
  const tables = `  ${folder}/tables/*.csv (${paths.length - top.length} tables)`;
  return `Wrote ${paths.length} files:\n${[...top.map((path) => `  ${path}`), tables].join('\n')}\n`;
}
