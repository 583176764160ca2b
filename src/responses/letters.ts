import { remembering } from '../collections/index.js';

/** Latin letters with accents, in one piece or two; other scripts have none that names lose. */
const accented = /[\u00c0-\u024f]|[\u0300-\u036f]|[\u1e00-\u1eff]|[^\u0000-\u2fff]/u;

/** Letters that no accent makes out of others, as people write them who do not have them. */
const asWithout: Readonly<Record<string, string>> = {
  ...{ ø: 'o', Ø: 'O', ł: 'l', Ł: 'L', đ: 'd', Đ: 'D', ð: 'd', Ð: 'D', þ: 'th', Þ: 'Th', ı: 'i' },
  ...{ ß: 'ss', ẞ: 'SS', æ: 'ae', Æ: 'Ae', œ: 'oe', Œ: 'Oe' },
};
const otherLetters = new RegExp(`[${Object.keys(asWithout).join('')}]`, 'g');

function withoutAccents(text: string): string {
  if (!accented.test(text)) return text;
  const plain = text.normalize('NFD').replace(/\p{M}+/gu, '');
  return plain.replace(otherLetters, (letter) => asWithout[letter]!);
}

const firstAccented = '\u00c0';
/** A text has few different letters: each is taken apart once. */
const lettersOf = remembering(withoutAccents, 10_000);

/**
 * Puts a mark in the place of what a pattern finds in the text as it would be without accents, composed or not:
 * patterns that name every accent of every letter take longer to make than all answers to read.
 */
export function replaceUnaccented(text: string, pattern: RegExp, mark: string): string {
  if (!accented.test(text)) return text.replace(pattern, mark);
  let plain = '';
  // Where each unit of the plain text stands in the text; behind the last, its end.
  const places: number[] = [];
  let place = 0;
  for (const character of text) {
    const letters = character < firstAccented ? character : lettersOf(character);
    plain += letters;
    while (places.length < plain.length) places.push(place);
    place += character.length;
  }
  places.push(place);
  let made = '';
  let from = 0;
  for (const { 0: found, index } of plain.matchAll(pattern)) {
    made += text.slice(from, places[index]) + mark;
    from = places[index + found.length]!;
  }
  return made + text.slice(from);
}

/** What most texts do without. */
const someAccent = /[\u00c0-\u024f]|[\u0300-\u036f]|[\u1e00-\u1eff]/;

/** As names are looked for before any pattern is made. */
export function plainLetters(text: string): string {
  return (someAccent.test(text) ? withoutAccents(text) : text).toLowerCase();
}

/** Whether the word stands in the text by itself: "ian" does not in "asian". */
export function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!isLetter(text.charAt(at - 1)) && !isLetter(text.charAt(at + word.length))) return true;
  }
  return false;
}

function isLetter(character: string): boolean {
  if (character >= 'a' && character <= 'z') return true;
  return character > '\u007f' && /[\p{L}\p{N}]/u.test(character);
}

/** With either apostrophe, none or a space, as a pattern for {@link replaceUnaccented}. */
export function anyForm(
  word: string,
  inCase: (letter: string, isFirst: boolean) => string = (letter) => letter,
): string {
  return withoutAccents(word)
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\p{L}/gu, (letter, at: number, whole: string) =>
      inCase(letter, !/[\p{L}\p{M}'’‘ʼ]/u.test(whole.charAt(at - 1))),
    )
    .replace(/['’‘ʼ]/g, "['’‘ʼ ]?")
    .replace(/-/g, '[\\s-]?')
    .replace(/\s+(?!\])/g, '\\s+');
}

/** With a capital, whatever the case of the rest, or as in the profile; not all in lower case. */
export function asWritten(word: string): string {
  const capitalised = anyForm(word, (letter, isFirst) => {
    const [lower, upper] = [letter.toLowerCase(), letter.toUpperCase()];
    return isFirst || lower === upper ? upper : `[${lower}${upper}]`;
  });
  return word === word.toLowerCase() ? capitalised : `${capitalised}|${anyForm(word)}`;
}
