import type { Command } from 'commander';

import type { KeywordsOptions } from '../commands/keywords.js';
import { atLeastThree, positiveInteger } from '../options/option-values.js';
import { addFilterOptions, addSettingOptions, addTermListOptions } from '../options/options.js';
import { campaignOption } from '../options/campaign-option.js';
import { examples } from './examples.js';
import { keywordsMethodOption } from './method-option.js';
import type { SetExitCode } from '../exit-code.js';

export function declareKeywords(program: Command, setExitCode: SetExitCode): void {
  const keywords = program
    .command('keywords')
    .summary('words and phrases that characterise questions, groups or single documents')
    .description(
      'Ranks words and phrases of up to three words for each question, or for each group of a profile field; with --by document, the phrases of each response, or of each text of files with the columns id and text.',
    )
    .argument('<files...>', 'exports to read; - reads stdin');
  addSettingOptions(keywords);
  addFilterOptions(keywords)
    .option(
      '--by <field>',
      'compare the groups of this profile field instead of the questions; document: each text by itself',
    )
    .addOption(campaignOption())
    .addOption(keywordsMethodOption())
    .option('--top <n>', 'keywords for each', positiveInteger, 10)
    .option('--min-respondents <n>', 'respondents who must use a keyword, 3 or more', atLeastThree);
  addTermListOptions(keywords)
    .option('--json', 'print JSON; with --by document a line for each')
    .addHelpText(
      'after',
      examples([
        'winnow keywords responses.csv --questionnaire drugs-review-part-2 --question 4',
        'winnow keywords responses.csv --questionnaire drugs-review-part-2 --by sector --method keyness',
        'winnow keywords responses.csv --questionnaire drugs-review-part-2 --by document --json',
      ]),
    )
    .action(async (files: string[], options: KeywordsOptions) => {
      const { runKeywords } = await import('../commands/keywords.js');
      setExitCode(await runKeywords(files, options));
    });
}
