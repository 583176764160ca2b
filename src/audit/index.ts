import { checkRules } from './breach.js';
import type { Breach } from './breach.js';
import { pageRules, readPage } from './page/index.js';
import { readOdsBook, readXlsxBook, spreadsheetRules } from './spreadsheet/index.js';

export type { Breach } from './breach.js';

type Auditor = (name: string, bytes: Buffer) => Promise<readonly Breach[]>;

/** What is checked, by the ends of files' names. */
const auditors: Readonly<Record<string, Auditor>> = {
  xlsx: async (name, bytes) => checkRules(name, await readXlsxBook(bytes), spreadsheetRules),
  ods: async (name, bytes) => checkRules(name, await readOdsBook(bytes), spreadsheetRules),
  html: auditPage,
  htm: auditPage,
};

function auditPage(name: string, bytes: Buffer): Promise<readonly Breach[]> {
  return Promise.resolve(checkRules(name, readPage(new TextDecoder().decode(bytes)), pageRules));
}

/** The kinds of files that can be checked, by the ends of their names. */
export const auditedKinds = Object.keys(auditors);

/** Whether files with such a name can be checked, by its end. */
export function isAudited(name: string): boolean {
  return auditedKinds.includes(kindOf(name));
}

/**
 * Everything in a finished file that keeps somebody from reading it, ours or another's.
 *
 * @param name the file's name, whose end says what it is; see {@link isAudited}
 * @returns none for a file that everybody can read, as far as rules see
 * @throws WinnowError `bad-input` when the file is broken; RangeError when it is of no kind that can be checked
 */
export async function auditFile(name: string, bytes: Buffer): Promise<readonly Breach[]> {
  const auditor = auditors[kindOf(name)];
  if (!auditor) throw new RangeError(`${name} cannot be audited`);
  return auditor(name, bytes);
}

function kindOf(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1).toLowerCase();
}
