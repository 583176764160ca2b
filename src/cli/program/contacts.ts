import type { Command } from 'commander';

import type { ContactsOptions } from '../commands/contacts.js';
import { day, outputName } from '../options/option-values.js';
import { addFilterOptions, addSettingOptions } from '../options/options.js';
import { examples } from './examples.js';
import type { SetExitCode } from '../exit-code.js';

export function declareContacts(program: Command, setExitCode: SetExitCode): void {
  const contacts = program
    .command('contacts')
    .summary('those who agreed to be contacted')
    .description(
      'Lists the names and e-mail addresses of those who agreed to be contacted, in a file that only you can read. Respondents who asked for confidentiality and agreed to be contacted are listed: contact is a consent of its own.',
    )
    .argument('<files...>', 'exports to read');
  addSettingOptions(contacts, { codeFrame: false });
  addFilterOptions(contacts, 'respondents')
    .requiredOption('--purpose <text>', 'what they are to be contacted for; written in every row')
    .requiredOption('-o, --output <file>', 'CSV file to write', outputName)
    .option('--as-of <date>', 'date of the list (YYYY-MM-DD); without it the list has none', day)
    .option('--force', 'replace the file if there is one')
    .addHelpText(
      'after',
      examples([
        'winnow contacts responses.csv -q drugs-review-part-2 --purpose "follow-up interviews" -o contacts.csv',
      ]),
    )
    .action(async (files: string[], options: ContactsOptions) => {
      const { runContacts } = await import('../commands/contacts.js');
      setExitCode(await runContacts(files, options));
    });
}
