import type { Command } from 'commander';

import type { InspectOptions } from '../commands/inspect.js';
import { addSettingOptions } from '../options/options.js';
import { examples } from './examples.js';
import type { SetExitCode } from '../exit-code.js';

export function declareInspect(program: Command, setExitCode: SetExitCode): void {
  const inspect = program
    .command('inspect')
    .summary('what is in an export, and what each column is taken for')
    .description(
      'Shows format, layout, columns and problems of each file, without analysing the answers.',
    )
    .argument('<files...>', 'exports to look at; - reads stdin');
  addSettingOptions(inspect)
    .option('--strict', 'exit with 1 when the input has problems')
    .option('--json', 'print JSON')
    .addHelpText(
      'after',
      examples(['winnow inspect responses.csv --questionnaire drugs-review-part-2']),
    )
    .action(async (files: string[], options: InspectOptions) => {
      const { runInspect } = await import('../commands/inspect.js');
      setExitCode(await runInspect(files, options));
    });
}
