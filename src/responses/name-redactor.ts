import { anyForm, asWritten, hasWord, plainLetters, replaceUnaccented } from './letters.js';
import { Mentions } from './mentions.js';
import { takeApart } from './own-details.js';
import type { OwnDetails, PersonalDetails } from './own-details.js';
import { byCodeUnits } from '../collections/index.js';

/** Takes one respondent's own names and addresses out of texts. */
export class NameRedactor {
  readonly #details: PersonalDetails;
  #own: OwnDetails | undefined;
  /** Words without which none of the details can be there, in plain letters. */
  readonly #signs: readonly string[];
  readonly #mentions: Mentions;
  #patterns: readonly RegExp[] | undefined;

  constructor(details: PersonalDetails) {
    this.#details = details;
    this.#signs = signsOf(details);
    this.#mentions = new Mentions(this.#signs);
  }

  redact(text: string): string {
    if (!this.#isMentioned(text)) return text;
    this.#own ??= takeApart(this.#details);
    this.#patterns ??= patternsOf(this.#own);
    const redacted = this.#patterns.reduce(
      (rest, pattern) => replaceUnaccented(rest, pattern, '[name]'),
      text,
    );
    return (
      redacted
        // A first and a last name side by side are one name, with or without an initial between.
        .replace(/\[name\](?:,?\s+(?:\p{Lu}\.?\s+)?\[name\])+/gu, '[name]')
        .replace(
          /(?<!\S)(?:https?:\/\/|www\.)[^\s[]{0,200}\[name\](?:[^\s]{0,200}[^\s.,;:!?)])?/g,
          '[url-with-name]',
        )
    );
  }

  /** A plain look spares most respondents the patterns: making them costs more than reading their answers. */
  #isMentioned(text: string): boolean {
    if (this.#signs.length === 0 || !this.#mentions.mayBeIn(text)) return false;
    const plain = plainLetters(text);
    return this.#signs.some((word) => plain.includes(word) && isPlainlyThere(plain, word));
  }
}

/** Behind a longer one "s" stands for "'s" as well: "Kayleighs view", but "Wills". */
const shortName = 5;

/** What is longer, or has more parts, is no name but a text in the wrong cell. */
const longest = 200;
const mostParts = 6;

/** A short name must stand by itself; a long one may be a part of "janedoe". */
function isPlainlyThere(plain: string, word: string): boolean {
  return word.length > 4 || hasWord(plain, word) || hasWord(plain.replace(/[\d_]/g, ' '), word);
}

/** Words of which every detail has one: names all of theirs, an address and a mailbox their longest. */
function signsOf({ names, others }: PersonalDetails): readonly string[] {
  const words = [
    ...names.flatMap((name) => (name.length > longest ? [] : name.split(/[\s,'’‘ʼ-]+/))),
    ...others.flatMap((detail) =>
      detail.length > longest
        ? []
        : detail.split(/[,;\n]/).map((line) => longestWord(line.replace(/@.*/, ''))),
    ),
  ];
  const plain = words.map(plainLetters);
  return [...new Set(plain.filter((word) => word.length > 1))];
}

function longestWord(line: string): string {
  return line
    .split(/\p{L}{3}/u.test(line) ? /[^\p{L}]+/u : /[^\p{N}]+/u)
    .reduce((longer, word) => (word.length > longer.length ? word : longer), '');
}

function patternsOf({ wholes, parts, lines, unmistakable }: OwnDetails): readonly RegExp[] {
  const words = [...new Set([...wholes, ...parts, ...lines])].sort(
    (a, b) => b.length - a.length || byCodeUnits(a, b),
  );
  const some = parts.slice(0, mostParts);
  // The longest first, so that a part does not stand in the way of the whole.
  const pairs = some
    .flatMap((first) => some.filter((last) => last !== first).map((last) => [first, last] as const))
    .sort(([a, b], [c, d]) => c.length + d.length - (a.length + b.length))
    .flatMap(([first, last]) => pairPatterns(first, last));
  const long = words.filter((word) => /[\s\d@._-]/.test(word)).map((word) => anyForm(word));
  const known = unmistakable.map((name) => anyForm(name));
  const together = wholeWords([...new Set([...pairs, ...long, ...known])], 'giu');
  const apart = wholeWords(
    words.map((word) => `(?:${asWritten(word)})${word.length > shortName ? 's?' : ''}`),
    'gu',
  );
  return [together, apart].filter((pattern) => pattern !== undefined);
}

/** "Jane Doe", "jane.doe", "janedoe", "Doe, Jane"; "J. Doe", "JA Doe", "j.doe" */
function pairPatterns(first: string, last: string): readonly string[] {
  const isLong = first.length + last.length > 6;
  return [
    `${anyForm(first)}(?:,?\\s+|[._-]${isLong ? '?' : ''})${anyForm(last)}`,
    `${initialOf(first)}\\.?(?:\\s?\\p{Lu}\\.?)?[\\s._-]${last.length > 3 ? '?' : ''}${anyForm(last)}`,
  ];
}

function initialOf(name: string): string {
  return anyForm(String.fromCodePoint(name.codePointAt(0)!));
}

function wholeWords(alternatives: readonly string[], flags: string): RegExp | undefined {
  return alternatives.length === 0
    ? undefined
    : new RegExp(
        `(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})(?![\\p{L}\\p{M}])(?!\\p{N}{5})\\d{0,4}(?![\\p{L}])`,
        flags,
      );
}
