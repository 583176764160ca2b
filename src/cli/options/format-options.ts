import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename } from 'node:path';

import { InvalidArgumentError } from 'commander';
import type { Command } from 'commander';

import type { MakeReportWishes } from '../../reporting/make-report.js';
import { formatNames } from '../../report/format-names.js';
import type { FormatName } from '../../report/index.js';
import { notOneOf } from '../../yaml/explain.js';
import { packageFile } from '../package-files.js';

/** Options that say which files a report has and what they look like. */
export interface FormatOptions {
  readonly format?: readonly FormatName[];
  readonly tables?: readonly string[];
  readonly title?: string;
  readonly decimals?: number;
  readonly theme?: string;
  readonly bom?: boolean;
}

const mostDecimals = 6;

export function addFormatOptions(command: Command): Command {
  return command
    .option(
      '--format <names>',
      `files to write, comma-separated: ${formatNames.join(', ')}, or all; html, md, xlsx, csv and json unless given`,
      formatList,
    )
    .option('--tables <ids>', 'only these tables, comma-separated: ids or numbers', list)
    .option('--title <text>', 'title of the report')
    .option('--decimals <n>', 'decimal places of percentages (default 1)', decimals)
    .option('--theme <file>', 'CSS file with your own style for the HTML page')
    .option('--bom', 'begin CSV files with a byte order mark, for Excel');
}

/** What the options ask for, with all that has to be loaded for it. */
export async function toReportWishes(options: FormatOptions): Promise<MakeReportWishes> {
  const { checkTheme, makeRasteriser, needRasteriser } = await import('../../report/index.js');
  const { format, tables, title, decimals, bom } = options;
  const theme =
    options.theme === undefined
      ? undefined
      : checkTheme(readFileSync(options.theme, 'utf8'), options.theme);
  const rasterise = needRasteriser(format ?? [])
    ? await makeRasteriser({
        wasm: readFileSync(
          createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm'),
        ),
        font: readFileSync(packageFile('catalogue/fonts/arimo-regular.ttf')),
      })
    : undefined;
  return { formats: format, tables, title, decimals, theme, bom, rasterise };
}

/** What was chosen, as the manifest says it. */
export function formatSettings(options: FormatOptions): Readonly<Record<string, unknown>> {
  const { format, tables, title, decimals, theme, bom } = options;
  const name = theme === undefined ? undefined : basename(theme);
  return { format, tables, title, decimals, theme: name, bom };
}

function list(text: string, before: readonly string[] = []): readonly string[] {
  const names = text
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  if (names.length === 0) throw new InvalidArgumentError('Give at least one.');
  return [...before, ...names];
}

function formatList(
  text: string,
  before: readonly FormatName[] | undefined,
): readonly FormatName[] {
  return list(text, before).flatMap((name) => {
    if (name === 'all') return formatNames;
    const known = formatNames.find((format) => format === name.toLowerCase());
    if (known === undefined)
      throw new InvalidArgumentError(
        `${notOneOf('format', name, formatNames)} Known: ${formatNames.join(', ')}.`,
      );
    return [known];
  });
}

function decimals(text: string): number {
  const number = Number(text);
  if (!/^\d+$/.test(text) || number > mostDecimals)
    throw new InvalidArgumentError(`Give a whole number from 0 to ${mostDecimals}.`);
  return number;
}
