import { extname } from 'node:path';

import type { CodedCall } from '../../call/code-call.js';
import { drawSample } from '../../hand-coding/draw-sample.js';
import type { Sample } from '../../hand-coding/draw-sample.js';
import { WinnowError } from '../../issues/index.js';
import { codingSheet, sheetToCsv, sheetsToXlsx, themeSheet } from '../../report/index.js';
import { listThemes } from '../../themes/index.js';
import { openSources } from '../files/inputs.js';
import { refusePipes } from '../files/pipe-among.js';
import { ExitCode } from '../exit-code.js';
import type { FilterOptions, SettingOptions } from '../options/options.js';
import { printAccount, printFile } from '../terminal/print.js';
import { settingsFor } from '../options/settings.js';
import { remark } from '../terminal/telling.js';
import { visibleLines } from '../terminal/visible.js';
import { counted } from '../../wording/index.js';
import { writeWhole } from '../files/write-whole.js';
import { tellProblems, toldOf } from '../terminal/tell-problems.js';

export interface SampleOptions extends SettingOptions, FilterOptions {
  readonly size: number;
  readonly by?: string;
  readonly seed: number;
  readonly output?: string;
  readonly bom?: boolean;
}

/** `winnow sample`: answers to code by hand. */
export async function runSample(files: readonly string[], options: SampleOptions): Promise<number> {
  const { output, bom, size, by, seed } = options;
  const isWorkbook = output !== undefined && checkFormat(output) === '.xlsx';
  if (isWorkbook && bom === true)
    throw new WinnowError('bad-option', '--bom is for CSV.', 'Leave it out with .xlsx.');
  refusePipes(files, 'A sample is drawn');
  const settings = await settingsFor(files, options);
  const open = () => openSources(files);
  const onRead = (call: CodedCall): void => {
    tellProblems(toldOf(call), settings.questionnaire, files.length);
  };
  const sample = await drawSample(open, settings, { size, by, seed, onRead });
  const themes = listThemes(settings.codeFrame);
  const sheet = codingSheet(sample.answers, themes);
  if (isWorkbook) {
    const sheets = themes.length === 0 ? [sheet] : [sheet, themeSheet(themes)];
    writeWhole(
      output,
      sheetsToXlsx(sheets, `Sample to code by hand: ${settings.questionnaire.title}`),
    );
  } else {
    const csv = (bom === true ? '\ufeff' : '') + [...sheetToCsv(sheet)].join('');
    if (output === undefined) await printFile(csv);
    else writeWhole(output, csv);
  }
  const account = describe(sample, options);
  if (output === undefined) remark(account);
  else await printAccount(visibleLines(`${account}\n`));
  return ExitCode.Done;
}

function checkFormat(output: string): string {
  const ending = extname(output).toLowerCase();
  if (ending === '.csv' || ending === '.xlsx') return ending;
  throw new WinnowError(
    'bad-option',
    `--output ${output}: a sample is written as .csv or .xlsx.`,
    'End the name of the file with one of them.',
  );
}

function describe(sample: Sample, { size, by, output }: SampleOptions): string {
  const { answers, candidates, confidential, strata, leftOut } = sample;
  const respondents = new Set(answers.map(({ response }) => response)).size;
  const to = output === undefined ? '' : ` in ${output}`;
  const spread = `spread over ${by === undefined ? counted(strata - leftOut, 'question') : counted(strata - leftOut, `group of ${by}`, `groups of ${by}`)}`;
  const lines = [
    `${answers.length} of ${counted(candidates, 'substantive answer')} drawn${to}, by ${counted(respondents, 'respondent')}, ${spread}.`,
  ];
  if (answers.length < size)
    lines.push(`There are no more than that: ${counted(size, 'was', 'were')} wanted.`);
  if (leftOut > 0)
    lines.push(
      `${counted(leftOut, 'other, which holds less, gives', 'others, which hold less, give')} none: -n ${strata} draws from each.`,
    );
  if (confidential > 0)
    lines.push(
      `${counted(confidential, 'confidential answer was', 'confidential answers were')} left out: such are never quoted.`,
    );
  return lines.join('\n');
}
