/** Latin letters with accents, in one piece or two; other scripts have none that names lose. */
const accented = /[\u00c0-\u024f]|[\u0300-\u036f]|[\u1e00-\u1eff]|[^\u0000-\u2fff]/u;

function withoutAccents(text: string): string {
  return !accented.test(text) ? text : text.normalize('NFD').replace(/\p{M}+/gu, '');
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

/** With and without accents, composed or not, and with either apostrophe, as a pattern. */
export function anyForm(
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
      .replace(/['’‘ʼ]/g, "['’‘ʼ]?")
      .replace(/-/g, '[\\s-]?')
      .replace(/\s+/g, '\\s+');
  return `(?:${[...new Set(forms)].map(patternOf).join('|')})`;
}

/** With a capital, whatever the case of the rest, or as in the profile; not all in lower case. */
export function asWritten(word: string): string {
  const capitalised = anyForm(word, (letter, isFirst) => {
    const [lower, upper] = [letter.toLowerCase(), letter.toUpperCase()];
    return isFirst || lower === upper ? upper : `[${lower}${upper}]`;
  });
  return word === word.toLowerCase() ? capitalised : `${capitalised}|${anyForm(word)}`;
}
