import type { NameRedactor } from './name-redactor.js';
import { redactCoAuthors } from './redaction/co-authors.js';
import { redactDetails } from './redaction/index.js';

/**
 * Replaces personal details in a text by typed marks, such as `[email]`.
 *
 * @param names the respondent's own names and addresses, wherever they stand
 */
export function redact(text: string, names: NameRedactor): string {
  return redactCoAuthors(names.redact(redactPatterns(text)));
}

/** Replaces the details that show by their form, or by the words that lead to them. */
export function redactPatterns(text: string): string {
  return redactDetails(inUsualWidth(text));
}

/** Letters and digits as wide as a Chinese character, `ａｎｎ＠ｌ．ｏｒｇ`, are the usual ones to whoever reads them. */
const wide = /[０-９Ａ-Ｚａ-ｚ＠．]/g;

function inUsualWidth(text: string): string {
  return text.replace(wide, (character) => character.normalize('NFKC'));
}
