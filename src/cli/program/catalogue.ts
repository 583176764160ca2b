import type { Command } from 'commander';

import type { CatalogueOptions } from '../commands/catalogue.js';
import { examples } from './examples.js';
import type { SetExitCode } from './set-exit-code.js';

export function declareCatalogue(program: Command, setExitCode: SetExitCode): void {
  program
    .command('catalogue')
    .summary('the built-in questionnaires and code frames')
    .description(
      'Lists the built-in questionnaires, code frames and word lists; prints one, or copies it to a file to edit.',
    )
    .argument('[id]', 'entry to print')
    .option('--copy <file>', 'write the entry to a new file')
    .option('--json', 'print the list as JSON')
    .addHelpText(
      'after',
      examples(['winnow catalogue', 'winnow catalogue drugs-policy --copy my-code-frame.yaml']),
    )
    .action(async (id: string | undefined, options: CatalogueOptions) => {
      const { runCatalogue } = await import('../commands/catalogue.js');
      setExitCode(await runCatalogue(id, options));
    });
}
