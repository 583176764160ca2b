import type { Command } from 'commander';

import { outputName } from '../options/option-values.js';
import type { CatalogueOptions } from '../commands/catalogue.js';
import { examples } from './examples.js';
import type { SetExitCode } from '../exit-code.js';

export function declareCatalogue(program: Command, setExitCode: SetExitCode): void {
  program
    .command('catalogue')
    .summary('the built-in questionnaires and code frames')
    .description(
      'Lists the built-in questionnaires, code frames and word lists; prints one, or copies it to a file to edit. A code frame is copied as a REFI-QDA Codebook, which NVivo, MAXQDA, ATLAS.ti and QualCoder read, when the name of the file ends with .qdc; and a codebook of theirs as YAML.',
    )
    .argument('[id]', 'entry to print, or the file of a code frame')
    .option('--copy <file>', 'write it to a new file, .yaml or .qdc', outputName)
    .option('--json', 'print the list as JSON')
    .addHelpText(
      'after',
      examples([
        'winnow catalogue',
        'winnow catalogue drugs-policy --copy my-code-frame.yaml',
        'winnow catalogue drugs-policy --copy codes.qdc',
        'winnow catalogue codes.qdc --copy frame-from-nvivo.yaml',
      ]),
    )
    .action(async (id: string | undefined, options: CatalogueOptions) => {
      const { runCatalogue } = await import('../commands/catalogue.js');
      setExitCode(await runCatalogue(id, options));
    });
}
