import { statSync } from 'node:fs';
import { basename } from 'node:path';

import { checkInput, checkToJunit, isFailed, where } from '../../check/index.js';
import type { Check, InputCheck, OversizedFile } from '../../check/index.js';
import { WinnowError } from '../../issues/index.js';
import { openSources } from '../files/inputs.js';
import { ExitCode } from '../exit-code.js';
import type { SettingOptions } from '../options/options.js';
import { print, printFile, printJson } from '../terminal/print.js';
import { colours } from '../terminal/colours.js';
import { renderGrid } from '../terminal/render-grid.js';
import { settingsFor } from '../options/settings.js';
import { visible } from '../terminal/visible.js';
import { counted } from '../../wording/index.js';

export interface CheckOptions extends SettingOptions {
  /** In bytes. */
  readonly maxSize?: number;
  readonly failOn: 'warnings' | 'errors';
  readonly format: 'text' | 'json' | 'junit';
  readonly json?: boolean;
}

/** `winnow check`: whether the files are fit for a run. */
export async function runCheck(files: readonly string[], options: CheckOptions): Promise<number> {
  const check = await look(files, options);
  const format = options.json === true ? 'json' : options.format;
  if (format === 'json') await printJson(check);
  else if (format === 'junit') await printFile(checkToJunit(check, options.failOn));
  else await print(render(check, options));
  const fails = check.checks.some((each) => isFailed(each, options.failOn));
  return fails ? ExitCode.Problems : ExitCode.Done;
}

async function look(files: readonly string[], options: CheckOptions): Promise<InputCheck> {
  const oversized = files.flatMap((file) => oversizedFile(file, options.maxSize));
  const rest = files.filter((file) => oversizedFile(file, options.maxSize).length === 0);
  const settings = await settingsFor(rest, options);
  return checkInput(openSources(rest), settings, oversized);
}

function oversizedFile(file: string, most: number | undefined): readonly OversizedFile[] {
  if (most === undefined) return [];
  if (file === '-') {
    throw new WinnowError(
      'bad-option',
      '--max-size cannot be held against stdin: its size is known when it ends.',
      'Save what is piped as a file, or leave --max-size out.',
    );
  }
  const bytes = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  return bytes > most ? [{ name: basename(file), bytes, most }] : [];
}

const words = { passed: 'fine', warning: 'warning', error: 'error', skipped: 'not looked at' };

function render({ files, responses, checks }: InputCheck, { failOn }: CheckOptions): string {
  const { bold } = colours();
  const grid = renderGrid(
    ['Looked at', 'Result', { number: 'Count' }, 'Where', 'What to do'],
    checks.flatMap(rowsOf),
  );
  const failed = checks.filter((check) => isFailed(check, failOn)).length;
  const verdict =
    failed === 0
      ? 'The files are fit for a run.'
      : `${failed} of ${checks.length} checks found problems.`;
  return `${bold(visible(files.join(', ')))}: ${counted(responses, 'response')}.\n${grid}\n${verdict}\n`;
}

/** A row for the check, and one for each thing that was found. */
function rowsOf({ title, result, count, findings }: Check): readonly (readonly string[])[] {
  return [
    [title, words[result], String(count), '', ''],
    ...findings.map((finding) => [
      `  ${finding.what}`,
      finding.severity,
      String(finding.count),
      where(finding),
      finding.whatToDo,
    ]),
  ];
}
