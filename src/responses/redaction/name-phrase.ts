import { givenNames } from './given-names.js';
import { bodies, functionWords, noNames, surnames } from './no-names.js';

/** A word with a capital, or an initial. */
const part = /(\p{Lu}[\p{L}\p{M}]*(?:['’ʼ-]\p{Lu}?[\p{L}\p{M}]+)*)/uy;
/** Words of a name that are written without a capital, as a pattern. */
export const particles =
  '(?:van der|van den|van de|van|von|de la|de|der|den|da|dos|del|di|la|le|bin|ibn|al|el|ap|ab|ní|Ní|nic|Nic|ó|Ó|ua|st\\.?)';
/** What may stand between two parts of a name. */
const between = new RegExp(`(?:\\.? {1,2}|\\.)(?:${particles} )?(?=\\p{Lu})|-(?=\\p{Lu})`, 'uy');
const particle =
  /(?:van der|van den|van de|van|von|de la|de|der|da|dos|del|di|la|le|bin|ibn|al|el|ap) (?=\p{Lu})/uy;
const possessive = /['’ʼ][sS]$/;

/** How sure the words before make us that a name follows: behind "Mr" even "Hall" is one. */
export type Trust = 'title' | 'lead' | 'none';

/** A name as it stands in a text. */
export interface NamePhrase {
  /** Behind its last letter; a possessive 's is left. */
  readonly end: number;
  /** Its parts, as written. */
  readonly parts: readonly string[];
}

/**
 * The name that begins at a place: up to so many words with capitals, initials among them, none of
 * which is a word that names nobody.
 */
export function namePhraseAt(
  text: string,
  start: number,
  most = 3,
  trust: Trust = 'none',
): NamePhrase | undefined {
  const parts: string[] = [];
  particle.lastIndex = start;
  let at = particle.test(text) ? particle.lastIndex : start;
  let end = start;
  while (parts.length < most) {
    part.lastIndex = at;
    const written = part.exec(text)?.[1];
    if (written === undefined) break;
    const word = written.replace(possessive, '');
    if (!isPart(word, parts.length > 0, trust)) break;
    parts.push(word);
    end = at + word.length;
    if (word.length < written.length) break;
    between.lastIndex = end;
    if (!between.test(text)) break;
    at = between.lastIndex;
    // A full stop goes on only behind an initial: "Jane. They" are two sentences.
    if (text.charAt(end) === '.' && word.length > 1 && word !== 'St') break;
  }
  if (parts.length === 0 || parts.every((word) => word.length === 1)) return undefined;
  return { end, parts };
}

/** Whether the word behind a phrase makes it the name of a body, a place or a thing. */
export function namesBody(text: string, { end }: NamePhrase): boolean {
  const next =
    /^(?:['’]s)? (?:and \p{Lu}\p{L}+ )?(?:\p{Lu}[\p{L}'’]* ){0,2}?(\p{Lu}\p{L}*)(?![\p{L}])/u.exec(
      text.slice(end, end + 60),
    );
  return next !== null && bodies.test(next[1]!);
}

export function isGivenName(word: string): boolean {
  return givenNames.has(word.toLowerCase());
}

function isPart(word: string, isLater: boolean, trust: Trust): boolean {
  const lower = word.toLowerCase();
  const [first = ''] = word.split(/['’-]/);
  if (word.length === 1) return word !== 'I' || isLater || trust === 'title';
  if (first.length === 1 && word.includes('-')) return false;
  const isSurname = surnames.has(lower) && isLater && trust !== 'none';
  const isTitled = trust === 'title' && !isLater && !functionWords.has(lower);
  if (!isSurname && !isTitled && (isNoName(lower) || bodies.test(word))) return false;
  // "NHS" is none, "DOE" behind "Jane" is, and JANE by itself.
  const isCapitals = word === word.toUpperCase();
  return !isCapitals || isGivenName(word) || ((isLater || isTitled) && word.length > 3);
}

function isNoName(lower: string): boolean {
  return noNames.has(lower) || (lower.endsWith('s') && noNames.has(lower.slice(0, -1)));
}
