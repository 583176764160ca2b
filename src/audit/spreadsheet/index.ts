import type { Rule } from '../breach.js';
import type { Book } from './book.js';
import { documentRules } from './document-rules.js';
import { sheetRules } from './sheet-rules.js';
import { tableRules } from './table-rules.js';

export { readOdsBook } from './read-ods.js';
export { readXlsxBook } from './read-xlsx.js';

/**
 * The checklist for spreadsheets. Source: Government Analysis Function, "Releasing statistics in spreadsheets"
 * and its checklist for making them accessible.
 */
export const spreadsheetRules: readonly Rule<Book>[] = [
  ...documentRules,
  ...sheetRules,
  ...tableRules,
];
