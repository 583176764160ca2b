import type { Command } from 'commander';

import type { AgreementOptions } from '../commands/agreement.js';
import { naturalNumber, positiveInteger, share } from '../options/option-values.js';
import { addSettingOptions } from '../options/options.js';
import { examples } from './examples.js';
import type { SetExitCode } from '../exit-code.js';

export function declareAgreement(program: Command, setExitCode: SetExitCode): void {
  const agreement = program
    .command('agreement')
    .summary('a code frame compared with a sample coded by hand, or two coders with each other')
    .description(
      'With a code frame: how well its rules find what a person found, theme by theme, and the answers to look at first. Without one: how far two coders agree.',
    )
    .argument('<coded>', 'sample coded by hand: 1 or yes, 0 or no, blank for not coded')
    .argument(
      '<files...>',
      'exports that the sample was drawn from; without --code-frame, the sample of another coder',
    );
  addSettingOptions(agreement)
    .option('--top <n>', 'disputed answers to show for each theme', positiveInteger, 5)
    .option(
      '--min-f1 <share>',
      'exit with 1 when the F1 of all themes together is below this',
      share,
    )
    .option(
      '--learn',
      'also learn a classifier of each theme from the sample, and show its cross-validated F1 beside that of the rules',
    )
    .option('--seed <n>', 'seed of the bootstrap and the folds', naturalNumber, 1)
    .option('--json', 'print JSON')
    .addHelpText(
      'after',
      examples([
        'winnow agreement coded.csv responses.csv -q drugs-review-part-2 -c drugs-policy',
        'winnow agreement coded.csv responses.csv -q drugs-review-part-2 -c drugs-policy --learn',
        'winnow agreement coded.csv coded-by-another.csv',
      ]),
    )
    .action(async (coded: string, files: string[], options: AgreementOptions) => {
      const { runAgreement } = await import('../commands/agreement.js');
      setExitCode(await runAgreement(coded, files, options));
    });
}
