/** What the personal fields of one respondent hold. */
export interface PersonalDetails {
  /** First names, last names and full names: each of their words is a name too. */
  readonly names: readonly string[];
  /** Addresses, numbers and the like, which are looked for as they stand. */
  readonly others: readonly string[];
}

/** Takes one respondent's own names and addresses out of texts. */
export class NameRedactor {
  readonly #wholes: readonly string[];
  readonly #parts: readonly string[];
  readonly #lines: readonly string[];
  /** As they are looked for before any pattern is made. */
  readonly #plain: readonly string[];
  #patterns: readonly RegExp[] | undefined;

  constructor({ names, others }: PersonalDetails) {
    this.#wholes = names
      .map((name) => name.trim().normalize('NFC'))
      .filter(isShort)
      .filter((name) => /\p{L}{2}/u.test(name) && !notNames.has(name.toLowerCase()));
    this.#parts = this.#wholes.flatMap((name) => name.split(/[\s,]+/)).filter(isName);
    // Of an address also the house and the postcode; "London" alone is anyone's.
    this.#lines = others
      .flatMap((detail) => [detail, ...detail.split(/[,;\n]/)])
      .map((line) => line.trim())
      .filter(isShort)
      .filter((line) => line.length > 4 && /[\d@]|\S\s+\S/.test(line));
    this.#plain = [...new Set([...this.#wholes, ...this.#parts, ...this.#lines].map(plainLetters))];
  }

  redact(text: string): string {
    if (!this.#isMentioned(text)) return text;
    this.#patterns ??= this.#makePatterns();
    const redacted = this.#patterns.reduce(
      (rest, pattern) => rest.replace(pattern, '[name]'),
      text,
    );
    // A first and a last name side by side are one name.
    return redacted.replace(/\[name\](?:\s+\[name\])+/g, '[name]');
  }

  /** A plain look spares most respondents the patterns: making them costs more than reading their answers. */
  #isMentioned(text: string): boolean {
    if (this.#plain.length === 0) return false;
    const plain = plainLetters(text);
    return this.#plain.some((word) => hasWord(plain, word));
  }

  #makePatterns(): readonly RegExp[] {
    const words = [...new Set([...this.#wholes, ...this.#parts, ...this.#lines])].sort(
      (a, b) => b.length - a.length || (a < b ? -1 : 1),
    );
    const some = this.#parts.slice(0, mostParts);
    const pairs = some.flatMap((first) =>
      some
        .filter((last) => last !== first)
        .map((last) => `${anyForm(first)},?\\s+${anyForm(last)}`),
    );
    const long = words.filter((word) => /[\s\d@]/.test(word)).map((word) => anyForm(word));
    const together = wholeWords([...new Set([...long, ...pairs])], 'giu');
    const apart = wholeWords(
      words.map((word) => asWritten(word)),
      'gu',
    );
    return [together, apart].filter((pattern) => pattern !== undefined);
  }
}

/** What is longer, or has more parts, is no name but a text in the wrong cell. */
const longestDetail = 100;
const mostParts = 6;

/** What stands in the boxes for names besides names. */
const notNames = new Set(
  'mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend cllr councillor no none'.split(
    ' ',
  ),
);

function isShort(detail: string): boolean {
  return detail.length <= longestDetail;
}

function isName(part: string): boolean {
  return /^[\p{L}\p{M}'’-]{2,}$/u.test(part) && !notNames.has(part.toLowerCase());
}

function wholeWords(alternatives: readonly string[], flags: string): RegExp | undefined {
  return alternatives.length === 0
    ? undefined
    : new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})(?![\\p{L}\\p{M}\\p{N}])`, flags);
}

/** With a capital, whatever the case of the rest, or as in the profile; never all lower-case, since Rose and Young are words. */
function asWritten(word: string): string {
  const capitalised = anyForm(word, (letter, isFirst) => {
    const [lower, upper] = [letter.toLowerCase(), letter.toUpperCase()];
    return isFirst || lower === upper ? upper : `[${lower}${upper}]`;
  });
  return word === word.toLowerCase() ? capitalised : `${capitalised}|${anyForm(word)}`;
}

/** With and without accents, composed or not, and with either apostrophe. */
function anyForm(
  word: string,
  inCase: (letter: string, isFirst: boolean) => string = (letter) => letter,
): string {
  const forms = [word, word.normalize('NFD'), withoutAccents(word)];
  const patternOf = (form: string): string =>
    form
      .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      .replace(/\p{L}/gu, (letter, at: number, whole: string) =>
        inCase(letter, !/[\p{L}\p{M}'’‘ʼ]/u.test(whole.charAt(at - 1))),
      )
      .replace(/['’‘ʼ]/g, "['’‘ʼ]")
      .replace(/\s+/g, '\\s+');
  return `(?:${[...new Set(forms)].map(patternOf).join('|')})`;
}

/** Whether the word stands in the text by itself: "ian" does not in "asian". */
function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!isLetter(text.charAt(at - 1)) && !isLetter(text.charAt(at + word.length))) return true;
  }
  return false;
}

function isLetter(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character);
}

/** What is asked of every answer: most are plain ASCII in one line. */
function plainLetters(text: string): string {
  if (!unplain.test(text)) return text.toLowerCase();
  return withoutAccents(text).replace(/[’‘ʼ]/g, "'").replace(/\s+/g, ' ').toLowerCase();
}

const unplain = /[^ -~]| {2}/;

/** Latin letters with accents, in one piece or two; other scripts have none that names lose. */
const accented = /[\u00c0-\u024f]|[\u0300-\u036f]|[\u1e00-\u1eff]|[^\u0000-\u2fff]/u;

function withoutAccents(text: string): string {
  return !accented.test(text) ? text : text.normalize('NFD').replace(/\p{M}+/gu, '');
}
