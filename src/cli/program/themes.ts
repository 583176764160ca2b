import type { Command } from 'commander';

import type { ThemesOptions } from '../commands/themes.js';
import { addFilterOptions, addSettingOptions } from '../options/options.js';
import { campaignOption } from '../options/campaign-option.js';
import { examples } from './examples.js';
import type { SetExitCode } from '../exit-code.js';

export function declareThemes(program: Command, setExitCode: SetExitCode): void {
  const themes = program
    .command('themes')
    .summary('the themes of a code frame, counted')
    .description(
      'Counts respondents by theme: in all questions together, by question, or by group of a profile field. A theme without a rule is matched by its label and description. Files with the columns id and text alone need no questionnaire.',
    )
    .argument('<files...>', 'exports to read; - reads stdin');
  addSettingOptions(themes);
  addFilterOptions(themes)
    .option(
      '--by <field>',
      'count by the groups of this profile field, or "question"; without it all questions count together, unless --question chooses some',
    )
    .addOption(campaignOption())
    .option('--assignments', 'the themes of every answer instead of counts')
    .option(
      '--why <id>',
      'the themes of this response that have no rule, and the words that carried them, but none of a confidential response',
    )
    .option('--json', 'print the same table as JSON: id, columns, rows')
    .addHelpText(
      'after',
      examples([
        'winnow themes responses.csv --questionnaire drugs-review-part-2 --code-frame drugs-policy --question 14',
        'winnow themes responses.csv --questionnaire drugs-review-part-2 --code-frame drugs-policy --by region',
        'winnow themes responses.csv --questionnaire drugs-review-part-2 --code-frame drugs-policy --assignments --json',
      ]),
    )
    .action(async (files: string[], options: ThemesOptions) => {
      const { runThemes } = await import('../commands/themes.js');
      setExitCode(await runThemes(files, options));
    });
}
