import type { Command } from 'commander';

import type { QuotesOptions } from '../commands/quotes.js';
import { collect, positiveInteger } from '../options/option-values.js';
import { addFilterOptions, addSettingOptions } from '../options/options.js';
import { examples } from './examples.js';
import type { SetExitCode } from '../exit-code.js';

export function declareQuotes(program: Command, setExitCode: SetExitCode): void {
  const quotes = program
    .command('quotes')
    .summary('sentences that stand for a theme')
    .description(
      'Quotes respondents by theme and question: whole sentences exactly as they wrote them, with personal details removed, spread over the groups of the main profile field, and no two from one respondent on a question. Confidential responses are never quoted.',
    )
    .argument('<files...>', 'exports to read; not stdin, since they are read twice');
  addSettingOptions(quotes);
  addFilterOptions(quotes)
    .option('--theme <id>', 'only this theme, by its id or label; repeat for more', collect)
    .option('-n, --number <n>', 'quotes for each theme and question', positiveInteger, 3)
    .option('--public', 'only respondents who agreed to be quoted in public')
    .option('--json', 'print JSON')
    .addHelpText(
      'after',
      examples([
        'winnow quotes responses.csv --questionnaire drugs-review-part-2 --code-frame drugs-policy --question 14',
        'winnow quotes responses.csv --questionnaire drugs-review-part-2 --code-frame drugs-policy --theme stigma -n 5',
      ]),
    )
    .action(async (files: string[], options: QuotesOptions) => {
      const { runQuotes } = await import('../commands/quotes.js');
      setExitCode(await runQuotes(files, options));
    });
}
