import type { RedactionKind } from '../text/index.js';

interface Pattern {
  readonly kind: RedactionKind;
  readonly pattern: RegExp;
  readonly isMeant?: (match: string) => boolean;
}

/** In the order in which they are tried: the more specific first. */
const patterns: readonly Pattern[] = [
  { kind: 'email', pattern: /[\p{L}\p{N}._%+'-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu },
  { kind: 'ni-number', pattern: /\b[A-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D]\b/gi },
  { kind: 'nhs-number', pattern: /\b\d{3}[ -]?\d{3}[ -]?\d{4}\b/g, isMeant: hasNhsCheckDigit },
  {
    kind: 'phone',
    pattern: /(?<![\p{L}\p{N}/.])(?:\+44 ?(?:\(0\) ?)?|\(?0)(?:[ ()-]?\d){9,10}(?![\p{L}\p{N}])/gu,
  },
  { kind: 'phone', pattern: /(?<![\p{L}\p{N}/.])\+(?:[ ()-]?\d){8,14}(?![\p{L}\p{N}])/gu },
  {
    kind: 'postcode',
    pattern: /\b(?:[A-Z]{1,2}\d[A-Z\d]?|GIR) ?\d[ABD-HJLNP-UW-Z]{2}\b/gi,
    isMeant: looksLikePostcode,
  },
  {
    kind: 'date-of-birth',
    pattern:
      /(?<=\b(?:born(?: on)?|d\.?o\.?b\.?|date of birth)(?: (?:is|was))?[ :]{1,3})(?:the )?\d{1,2}(?:st|nd|rd|th)?[ /.-](?:of )?(?:\d{1,2}|[A-Za-z]{3,9})[ /.,-]{1,2}\d{2,4}\b/gi,
  },
];

/** Personal details cannot be there without one of these, and most answers have none. */
const mayHoldDetails = /[@\d]/;

/**
 * Replaces personal details in a text by typed marks, such as `[email]`.
 *
 * @param names the respondent's own names, wherever they stand as a word with a capital
 */
export function redact(text: string, names: NameRedactor): string {
  let redacted = text;
  if (mayHoldDetails.test(text)) {
    for (const { kind, pattern, isMeant } of patterns) {
      redacted = redacted.replace(pattern, (match) =>
        isMeant === undefined || isMeant(match) ? `[${kind}]` : match,
      );
    }
  }
  return names.redact(redacted);
}

/** Takes one respondent's own names and addresses out of texts. */
export class NameRedactor {
  readonly #words: readonly string[];
  readonly #pattern: RegExp | undefined;

  /** @param details first name, last name, full name … as the profile has them */
  constructor(details: readonly string[]) {
    const whole = details.map((detail) => detail.trim()).filter((detail) => detail.length > 1);
    const parts = whole
      .flatMap((detail) => detail.split(/[\s]+/))
      .filter((part) => /^[\p{L}'’-]{2,}$/u.test(part));
    this.#words = [...new Set([...whole, ...parts])].sort(
      (a, b) => b.length - a.length || (a < b ? -1 : 1),
    );
    if (this.#words.length > 0) {
      const alternatives = this.#words.map(asWritten).join('|');
      this.#pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives})(?![\\p{L}\\p{N}])`, 'gu');
    }
  }

  redact(text: string): string {
    if (this.#pattern === undefined || !this.#isMentioned(text)) return text;
    // A first and a last name side by side are one name.
    return text.replace(this.#pattern, '[name]').replace(/\[name\](?:\s+\[name\])+/g, '[name]');
  }

  /** A plain look spares most texts the pattern. */
  #isMentioned(text: string): boolean {
    return this.#words.some(
      (word) =>
        text.includes(capitalised(word)) ||
        text.includes(word) ||
        text.includes(word.toUpperCase()),
    );
  }
}

/** As in the profile, capitalised, or all in capitals; never all lower-case, since Rose and Young are words. */
function asWritten(word: string): string {
  const forms = new Set([capitalised(word), word.toUpperCase()]);
  if (word !== word.toLowerCase()) forms.add(word);
  return [...forms].map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
}

function capitalised(word: string): string {
  return word.replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase());
}

/** Modulus 11 check of NHS numbers (NHS Data Dictionary, "NHS NUMBER"). */
function hasNhsCheckDigit(match: string): boolean {
  const digits = Array.from(match.replace(/\D/g, ''), Number);
  const sum = digits.slice(0, 9).reduce((total, digit, index) => total + digit * (10 - index), 0);
  const check = (11 - (sum % 11)) % 11;
  return check !== 10 && check === digits[9];
}

/** "in 2 1st" is no postcode: letters are all capitals or all small, and small ones stand together. */
function looksLikePostcode(match: string): boolean {
  return (
    match === match.toUpperCase() ||
    (match === match.toLowerCase() &&
      match.includes(' ') &&
      /^[a-z]{1,2}\d{1,2}[a-z]? /.test(match))
  );
}
