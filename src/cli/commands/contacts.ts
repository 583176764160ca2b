import { lstatSync } from 'node:fs';

import { CodedResponses, naturalOrder } from '../../coding/index.js';
import { WinnowError } from '../../issues/index.js';
import type { Questionnaire } from '../../questionnaire/index.js';
import { sheetToCsv } from '../../report/index.js';
import { contactFields, makeFilter, readContacts } from '../../responses/index.js';
import { openInputs } from '../files/inputs.js';
import { isQuiet } from '../terminal/telling.js';
import { hearSignals } from '../interrupt.js';
import { ExitCode } from '../exit-code.js';
import type { FilterOptions, SettingOptions } from '../options/options.js';
import { print } from '../terminal/print.js';
import { Progress } from '../terminal/progress.js';
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
  const { questionnaire } = settings;
  const emails = emailPlaces(questionnaire);
  const filter = makeFilter(settings.filter ?? {}, questionnaire);
  // Holds no answers: it only knows which copy of a response counts.
  const copies = new CodedResponses(0, []);
  const ignore = (): void => undefined;
  const read: {
    readonly id: string;
    readonly submitted: string | undefined;
    readonly mayContact: boolean;
    readonly details: readonly string[];
  }[] = [];
  const progress = new Progress();
  try {
    for (const { source } of openInputs(files, progress)) {
      for await (const { response, details } of readContacts(
        source,
        settings,
        ignore,
        files.length > 1,
      )) {
        copies.add(response, filter.accepts(response), []);
        const { id, submitted, consent } = response;
        read.push({ id, submitted, mayContact: consent.mayContact, details });
      }
    }
  } finally {
    progress.done();
  }
  copies.settleDuplicates(ignore);
  const refusals = new Map<string, string>();
  for (const { id, submitted = '9', mayContact } of read)
    if (!mayContact && submitted > (refusals.get(id) ?? '')) refusals.set(id, submitted);
  const counted = read.filter((_, number) => copies.isAnalysed(number));
  // A refusal in a copy that may be as late counts against all.
  const agreed = counted.filter(({ id, submitted = '', mayContact }) => {
    const refused = refusals.get(id);
    return mayContact && (refused === undefined || submitted > refused);
  });
  const listed = agreed
    .filter(({ details }) => emails.some((place) => details[place]!.includes('@')))
    .sort((a, b) => naturalOrder(a.id, b.id));
  const titles = ['response', ...contactFields(questionnaire).map(({ id }) => id), 'purpose'];
  if (asOf !== undefined) titles.push('as of');
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
  const filtered = read.filter((_, number) => copies.fateOf(number) === 'filtered').length;
  if (isQuiet()) return ExitCode.Done;
  await print(
    `${listed.length} listed. Left out: ${counted.length - agreed.length} did not agree to be contacted, ${agreed.length - listed.length} gave no e-mail address, ${filtered} filtered out, ${read.length - counted.length - filtered} earlier or repeated copies.\n`,
  );
  return ExitCode.Done;
}

/** Where the e-mail addresses stand among the contact fields. */
function emailPlaces(questionnaire: Questionnaire): readonly number[] {
  const emails = contactFields(questionnaire).flatMap((field, place) =>
    field.kind === 'personal' && field.detail === 'email' ? [place] : [],
  );
  if (emails.length > 0 && questionnaire.profile.some(({ kind }) => kind === 'contact'))
    return emails;
  throw new WinnowError(
    'bad-option',
    'The questionnaire does not ask for an e-mail address and for consent to be contacted, so nobody may be listed.',
    'Give a questionnaire with a field of kind "contact" and one of kind "personal" with detail "email".',
  );
}

const howToReplace = 'Choose another name, or replace it with --force.';

/** Before any work is done. */
function checkOutput(output: string, force: boolean, inputs: readonly string[]): void {
  if (lstatSync(output, { throwIfNoEntry: false }) === undefined) return;
  refuseInput(output, inputs);
  if (!force) throw new WinnowError('unwritable-output', `${output} exists already.`, howToReplace);
}
