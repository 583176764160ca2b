import type { NameRedactor } from './name-redactor.js';
import { redactDetails } from './redaction/index.js';

/**
 * Replaces personal details in a text by typed marks, such as `[email]`.
 *
 * @param names the respondent's own names and addresses, wherever they stand
 */
export function redact(text: string, names: NameRedactor): string {
  return names.redact(redactDetails(text));
}

/** Replaces the details that show by their form, or by the words that lead to them. */
export function redactPatterns(text: string): string {
  return redactDetails(text);
}
