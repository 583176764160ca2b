import { plainLetters } from './letters.js';
import { givenNames } from './redaction/given-names.js';
import { noNames, surnames } from './redaction/no-names.js';
import { wordNames } from './redaction/word-names.js';

/** In plain letters. */
export interface FullName {
  readonly given: string;
  readonly family: string;
}

/** What has more words is a text in the wrong cell. */
const mostWords = 5;
/** What stands before a name, in plain letters. */
export const titles: ReadonlySet<string> = new Set(
  'mr mrs ms miss mx dr prof professor sir dame lord lady rev revd reverend cllr councillor'.split(
    ' ',
  ),
);

/**
 * The first and the last name in what stands in a field: "Jane Doe", "Dr Jane A. Doe", "Doe, Jane". Undefined when
 * there are not two, or when a word is none: "Local Resident".
 */
export function fullNameIn(field: string): FullName | undefined {
  const [last = '', first] = field.split(',');
  const words = (first === undefined ? last : `${first} ${last}`)
    .split(/\s+/)
    .map(plainName)
    .filter((word) => word.length > 1);
  const names = words.slice(words.findIndex((word) => !titles.has(word)));
  if (names.length < 2 || names.length > mostWords) return undefined;
  const [given, family] = [names[0]!, names.at(-1)!];
  if (given === family || noNames.has(given) || isNoSurname(family)) return undefined;
  return { given, family };
}

/**
 * The longer words of a name, in plain letters and without titles. Undefined when one of them is no name, and
 * none beside it can be nothing but one: "Prefer not to say", "Local Resident", but not "Dan English".
 */
export function nameWords(text: string): readonly string[] | undefined {
  const words = text
    .split(/[\s,]+/)
    .map(plainName)
    .filter((word) => word.length > 2 && !titles.has(word));
  const isName = words.some((word) => givenNames.has(word) && !wordNames.has(word));
  return isName || !words.some(isNoSurname) ? words : undefined;
}

/** Whether a text is a full name whose first is common in the United Kingdom. */
export function isKnownName(text: string): boolean {
  const name = looksLikeName(text) ? fullNameIn(text) : undefined;
  return name !== undefined && givenNames.has(name.given);
}

/** Whether a text is a first name alone that is common in the United Kingdom, with a capital. */
export function isFirstName(text: string): boolean {
  return /^\p{Lu}\p{L}*$/u.test(text) && givenNames.has(plainName(text));
}

/** Whether a text is made as full names are: two to five words of letters, with capitals, and none that is no name. */
export function looksLikeName(text: string): boolean {
  return nameForm.test(text) && fullNameIn(text) !== undefined;
}

const nameForm = /^\p{Lu}[\p{L}\p{M}'’‘ʼ-]*\.?(?:,?\s+\p{Lu}[\p{L}\p{M}'’‘ʼ-]*\.?){1,4}$/u;

/** A word as names are compared. */
export function plainName(word: string): string {
  return plainLetters(word)
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[^\p{L}\p{M}'-]/gu, '');
}

function isNoSurname(word: string): boolean {
  return noNames.has(word) && !surnames.has(word);
}
