import { reachesFrom } from './digit-groups.js';
import type { DigitGroup, Reach } from './digit-groups.js';
import { wordsBefore } from './spans.js';

const announced = /\b(?:n\.?h\.?s\.?|chi|h&c|health and care)(?!\p{L})[^.\n\d]{0,20}$/iu;
/** Numbers of ten digits with the same check digit, or with none: books, grants, companies. */
const otherNumber =
  /\b(?:isbn(?:-?1[03])?|issn|doi|pmid|pmcid|grant|company|charity|account|barcode|uprn|award|iban)\b[^.\n]{0,14}$/i;
const usualSizes = ['3 3 4', '10', '3 7', '6 4', '1 1 1 1 1 1 1 1 1 1'];

/** The NHS number that begins with a group of digits, if there is one. */
export function nhsNumberAt(
  text: string,
  groups: readonly DigitGroup[],
  first: number,
): Reach | undefined {
  const reach = reachesFrom(groups, first, 10).find(({ digits }) => digits === 10);
  if (reach === undefined) return undefined;
  const { start } = groups[first]!;
  const before = wordsBefore(text, start);
  // Said to be one, it is one, even with a slip in it.
  if (announced.test(before)) return reach;
  // "(202) 555-0197" is an area code.
  if (reach.sizes[0] === 3 && before.endsWith('(') && text.charAt(groups[first]!.end) === ')')
    return undefined;
  if (otherNumber.test(before) || !usualSizes.includes(reach.sizes.join(' '))) return undefined;
  return hasCheckDigit(text.slice(start, reach.end)) ? reach : undefined;
}

/** Modulus 11 check of NHS numbers (NHS Data Dictionary, "NHS NUMBER"). */
function hasCheckDigit(written: string): boolean {
  const digits = Array.from(written.replace(/\D/g, ''), Number);
  const sum = digits.slice(0, 9).reduce((total, digit, index) => total + digit * (10 - index), 0);
  const check = (11 - (sum % 11)) % 11;
  return check !== 10 && check === digits[9];
}
