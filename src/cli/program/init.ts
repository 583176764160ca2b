import type { Command } from 'commander';

import { examples } from './examples.js';
import type { SetExitCode } from './set-exit-code.js';

export function declareInit(program: Command, setExitCode: SetExitCode): void {
  program
    .command('init')
    .summary('a questionnaire for an export that has none')
    .description(
      'Finds out what each column of the exports of one consultation is, and prints a questionnaire to edit and to analyse with.',
    )
    .argument('<files...>', 'exports of one consultation; - reads stdin')
    .addHelpText(
      'after',
      examples([
        'winnow init responses.csv > questionnaire.yaml',
        'winnow init online.csv emailed.json > questionnaire.yaml',
      ]),
    )
    .action(async (files: string[]) => {
      const { runInit } = await import('../commands/init.js');
      setExitCode(await runInit(files));
    });
}
