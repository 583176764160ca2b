import { InvalidArgumentError, Option } from 'commander';
import type { Command } from 'commander';

import type { CheckOptions } from '../commands/check.js';
import { addSettingOptions } from '../options/options.js';
import { examples } from './examples.js';
import type { SetExitCode } from '../exit-code.js';

export function declareCheck(program: Command, setExitCode: SetExitCode): void {
  const check = program
    .command('check')
    .summary('whether exports are fit to analyse')
    .description(
      'Checks exports before they are analysed: layout, columns, required answers, options, ids, repeated responses, dates and size. Exits with 0 when there are no problems, 1 when there are, 2 when it could not check.',
    )
    .argument('<files...>', 'exports to check; - reads stdin');
  addSettingOptions(check, { codeFrame: false })
    .option(
      '--max-size <bytes>',
      'largest size of a file, such as 500MB; a larger one is not read',
      size,
    )
    .addOption(
      new Option('--fail-on <severity>', 'what counts as a problem')
        .choices(['warnings', 'errors'])
        .default('warnings'),
    )
    .addOption(
      new Option('--format <name>', 'how the result is written')
        .choices(['text', 'json', 'junit'])
        .default('text'),
    )
    .option('--json', 'the same as --format json')
    .addHelpText(
      'after',
      examples([
        'winnow check responses.csv --questionnaire drugs-review-part-2 --fail-on errors',
        'winnow check responses.csv -q drugs-review-part-2 --max-size 500MB --fail-on errors --format junit',
      ]),
    )
    .action(async (files: string[], options: CheckOptions) => {
      const { runCheck } = await import('../commands/check.js');
      setExitCode(await runCheck(files, options));
    });
}

const units: Readonly<Record<string, number>> = { '': 1, b: 1, kb: 1e3, mb: 1e6, gb: 1e9 };

/** Bytes, with or without a unit. */
function size(value: string): number {
  const [, number, unit = ''] = /^(\d{1,12}(?:\.\d+)?) *([a-z]*)$/i.exec(value) ?? [];
  const factor = units[unit.toLowerCase()];
  if (number === undefined || factor === undefined || Number(number) === 0)
    throw new InvalidArgumentError('It takes a size such as 200000, 800kB, 500MB or 2GB.');
  return Math.floor(Number(number) * factor);
}
