import type { Command } from 'commander';

import type { KwicOptions } from '../commands/kwic.js';
import { positiveInteger } from '../options/option-values.js';
import { addFilterOptions, addSettingOptions } from '../options/options.js';
import { examples } from './examples.js';
import type { SetExitCode } from '../exit-code.js';

export function declareKwic(program: Command, setExitCode: SetExitCode): void {
  const kwic = program
    .command('kwic')
    .summary('a word or phrase in its context, wherever it occurs')
    .description(
      'Shows a keyword in context. A word is found by its stem, "=word" in that form only, "word*" by its beginning; a phrase in quotation marks. Personal details are removed; confidential responses are not shown.',
    )
    .argument('<term>', 'the word or phrase to look for')
    .argument(
      '<files...>',
      'exports to read, or files with the columns id and text; - reads stdin',
    );
  addSettingOptions(kwic, { codeFrame: false });
  addFilterOptions(kwic)
    .option(
      '--width <n>',
      'characters of context on each side (default 45, or what the terminal has room for)',
      positiveInteger,
    )
    .option('--json', 'print JSON')
    .addHelpText(
      'after',
      examples([
        'winnow kwic naloxone responses.csv --questionnaire drugs-review-part-2',
        'winnow kwic "mental health" responses.csv --questionnaire drugs-review-part-2 --question 4 --width 60',
      ]),
    )
    .action(async (term: string, files: string[], options: KwicOptions) => {
      const { runKwic } = await import('../commands/kwic.js');
      setExitCode(await runKwic(term, files, options));
    });
}
