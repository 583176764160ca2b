import type { Command } from 'commander';

import { addReadingOptions } from '../options/options.js';
import { outputName } from '../options/option-values.js';
import type { InitOptions } from '../commands/init.js';
import { examples } from './examples.js';
import type { SetExitCode } from '../exit-code.js';

export function declareInit(program: Command, setExitCode: SetExitCode): void {
  const init = program
    .command('init')
    .summary('a questionnaire for an export that has none')
    .description(
      'Works out what each column of the exports of one consultation is, and writes a questionnaire to edit and to analyse with.',
    )
    .argument('<files...>', 'exports of one consultation; - reads stdin');
  addReadingOptions(init)
    .option('-o, --output <file>', 'new file to write; printed unless given', outputName)
    .addHelpText(
      'after',
      examples([
        'winnow init responses.csv > questionnaire.yaml',
        'winnow init online.csv emailed.json -o call-of-both.yaml',
      ]),
    )
    .action(async (files: string[], options: InitOptions) => {
      const { runInit } = await import('../commands/init.js');
      setExitCode(await runInit(files, options));
    });
}
