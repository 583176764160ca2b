import type { RedactionKind } from '../text/index.js';
import type { NameRedactor } from './name-redactor.js';

interface Pattern {
  readonly kind: RedactionKind;
  readonly pattern: RegExp;
  readonly isMeant?: (match: string) => boolean;
}

/** What stands between the groups of a number: at most ") ". */
const between = '[ \u00a0\u202f()\u2010\u2011\u2013-]{0,2}';
/** Neither in a word or date nor behind a decimal point. */
const startOfNumber = '(?<![\\p{L}\\p{N}/]|\\p{N}\\.)';
const endOfNumber = '(?![\\p{L}\\p{N}])';

/** In the order in which they are tried: the more specific first. */
const patterns: readonly Pattern[] = [
  {
    kind: 'email',
    // Only from the beginning of a run: trying each place of a long one would take for ever.
    pattern: /(?<![\p{L}\p{N}._%+'-])[\p{L}\p{N}._%+'-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu,
  },
  { kind: 'ni-number', pattern: /\b[A-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D]\b/gi },
  {
    kind: 'nhs-number',
    pattern: new RegExp(`${startOfNumber}\\d{3}[ -]?\\d{3}[ -]?\\d{4}${endOfNumber}`, 'gu'),
    isMeant: hasNhsCheckDigit,
  },
  {
    kind: 'phone',
    pattern: new RegExp(
      `${startOfNumber}(?:\\(0\\d{2,4}\\)(?:${between}\\d){5,8}|(?:\\+44 ?(?:\\(0\\) ?)?|0)(?:${between}\\d){9,10})${endOfNumber}`,
      'gu',
    ),
  },
  {
    kind: 'phone',
    pattern: new RegExp(`${startOfNumber}(?:\\+|00)(?:${between}\\d){8,14}${endOfNumber}`, 'gu'),
  },
  {
    kind: 'phone',
    pattern: new RegExp(`${startOfNumber}0\\d{2,4}\\.\\d{3,4}\\.?\\d{3,4}${endOfNumber}`, 'gu'),
  },
  {
    kind: 'postcode',
    pattern: /\b(?:[A-Z]{1,2}\d[A-Z\d]?|GIR)[ \u00a0]{0,2}\d[ABD-HJLNP-UW-Z]{2}\b/gi,
    isMeant: looksLikePostcode,
  },
  {
    kind: 'date-of-birth',
    pattern:
      /(?<=\b(?:born(?: on)?|d\.?o\.?b\.?|date of birth)(?: (?:is|was))?[ :]{1,3})(?:the )?\d{1,2}(?:st|nd|rd|th)?[ /.-](?:of )?(?:\d{1,2}|[A-Za-z]{3,9})[ /.,-]{1,2}\d{2,4}\b/gi,
  },
];

/**
 * Personal details cannot be there without an at sign or a digit, nor without one of these: an at sign, six digits near each other, the
 * two halves of a postcode, a word of birth. One look spares most answers all the patterns.
 */
const mayHoldDetails =
  /@|\d(?:[^A-Za-z\d]{0,3}\d){5}|[A-Za-z]\d[A-Za-z\d]?[ \u00a0]{0,2}\d[A-Za-z]{2}|born|birth|d\.?o\.?b|gir/i;

/**
 * Replaces personal details in a text by typed marks, such as `[email]`.
 *
 * @param names the respondent's own names, wherever they stand as a word with a capital
 */
export function redact(text: string, names: NameRedactor): string {
  return names.redact(redactPatterns(text));
}

/** Replaces the details that show by their form. */
export function redactPatterns(text: string): string {
  if (!/[@\d]/.test(text) || !mayHoldDetails.test(text)) return text;
  return patterns.reduce(
    (redacted, { kind, pattern, isMeant }) =>
      redacted.replace(pattern, (match) =>
        isMeant === undefined || isMeant(match) ? `[${kind}]` : match,
      ),
    text,
  );
}

/** Modulus 11 check of NHS numbers (NHS Data Dictionary, "NHS NUMBER"). */
function hasNhsCheckDigit(match: string): boolean {
  const digits = Array.from(match.replace(/\D/g, ''), Number);
  const sum = digits.slice(0, 9).reduce((total, digit, index) => total + digit * (10 - index), 0);
  const check = (11 - (sum % 11)) % 11;
  return check !== 10 && check === digits[9];
}

/** "q1 2nd" is no postcode, and without a space only capitals are. */
function looksLikePostcode(match: string): boolean {
  return match === match.toUpperCase() || (/\s/.test(match) && !/(?:st|nd|rd|th)$/.test(match));
}
