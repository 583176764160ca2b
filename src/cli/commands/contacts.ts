import { lstatSync } from 'node:fs';

import { findContacts } from '../../call/find-contacts.js';
import { WinnowError } from '../../issues/index.js';
import { sheetToCsv } from '../../report/index.js';
import { contactFields } from '../../responses/index.js';
import { openSources } from '../files/inputs.js';
import { hearSignals } from '../interrupt.js';
import { ExitCode } from '../exit-code.js';
import type { FilterOptions, SettingOptions } from '../options/options.js';
import { printAccount } from '../terminal/print.js';
import { refuseInput } from '../files/refuse-input.js';
import { settingsFor } from '../options/settings.js';
import { writeWhole } from '../files/write-whole.js';

export interface ContactsOptions extends SettingOptions, FilterOptions {
  readonly purpose: string;
  readonly output: string;
  readonly asOf?: string;
  readonly force?: boolean;
}

/** `winnow contacts`: those who agreed to be contacted. Nothing personal is printed. */
export async function runContacts(
  files: readonly string[],
  options: ContactsOptions,
): Promise<number> {
  const { output, purpose, asOf, force } = options;
  const { questionnaire: document = '', answerKinds = '' } = options;
  checkOutput(output, force === true, [...files, document, answerKinds]);
  const settings = await settingsFor(files, options);
  const { listed, leftOut } = await findContacts(openSources(files), settings);
  const titles = [
    ...['response', ...contactFields(settings.questionnaire).map(({ id }) => id), 'purpose'],
    ...(asOf === undefined ? [] : ['as of']),
  ];
  const rows = listed.map(({ id, details }) => [
    id,
    ...details,
    purpose,
    ...(asOf === undefined ? [] : [asOf]),
  ]);
  const columns = titles.map((title) => ({ title, width: 20 }));
  const csv = [...sheetToCsv({ name: 'Contacts', columns, rows })].join('');
  await hearSignals();
  writeWhole(output, csv, { isPrivate: true, replace: force === true, hint: howToReplace });
  await printAccount(
    `${listed.length} listed. Left out: ${leftOut.disagreed} did not agree to be contacted, ${leftOut.withoutAddress} gave no e-mail address, ${leftOut.filteredOut} filtered out, ${leftOut.copies} earlier or repeated copies.\n`,
  );
  return ExitCode.Done;
}

const howToReplace = 'Choose another name, or replace it with --force.';

/** Before any work is done. */
function checkOutput(output: string, force: boolean, inputs: readonly string[]): void {
  if (lstatSync(output, { throwIfNoEntry: false }) === undefined) return;
  refuseInput(output, inputs);
  if (!force) throw new WinnowError('unwritable-output', `${output} exists already.`, howToReplace);
}
