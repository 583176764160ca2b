import { WinnowError } from '../../issues/index.js';
import type { Sheet } from './workbook.js';

/** What the sheet of an export is called, as far as it is called anything. */
const telling = /\b(?:responses?|respondents?|answers?|submissions?)\b/i;

/**
 * The sheet that holds the responses: the one asked for; else among those that are not hidden the one
 * whose name says so, and among equals the largest.
 *
 * @param wanted its name, or its number from 1
 */
export function chooseSheet(sheets: readonly Sheet[], wanted: string | undefined): Sheet {
  if (wanted !== undefined) return named(sheets, wanted);
  const visible = sheets.filter(({ isHidden }) => !isHidden);
  const shown = visible.length > 0 ? visible : sheets;
  const saying = shown.filter(({ name }) => telling.test(name));
  const candidates = saying.length > 0 ? saying : shown;
  const [first, ...others] = candidates;
  if (first === undefined) {
    throw new WinnowError('bad-input', 'The workbook has no sheet.', 'Export the responses again.');
  }
  return others.reduce((largest, sheet) => (sheet.size > largest.size ? sheet : largest), first);
}

function named(sheets: readonly Sheet[], wanted: string): Sheet {
  const found =
    sheets.find(({ name }) => name === wanted) ??
    sheets.find(({ name }) => name.trim().toLowerCase() === wanted.trim().toLowerCase()) ??
    (/^[1-9]\d*$/.test(wanted) ? sheets[Number(wanted) - 1] : undefined);
  if (found) return found;
  throw new WinnowError(
    'bad-option',
    `The workbook has no sheet "${wanted}".`,
    `Its sheets: ${sheets.map(({ name }) => name).join(' · ')}.`,
  );
}
