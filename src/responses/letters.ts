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

/** By letter, the letters that are the same with an accent: "aàáâãäå…". */
const accentsOf = new Map<string, string>();
for (let code = 0xc0; code <= 0x1eff; code++) {
  const letter = String.fromCharCode(code);
  const plain = withoutAccents(letter);
  if (plain !== letter) accentsOf.set(plain, (accentsOf.get(plain) ?? plain) + letter);
}

/** With and without accents, composed or not, with either apostrophe, none or a space, as a pattern. */
export function anyForm(
  word: string,
  inCase: (letter: string, isFirst: boolean) => readonly string[] = (letter) => [letter],
): string {
  const plain = withoutAccents(word);
  return plain
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\p{L}/gu, (letter, at: number, whole: string) =>
      anyAccent(inCase(letter, !/[\p{L}\p{M}'’‘ʼ]/u.test(whole.charAt(at - 1)))),
    )
    .replace(/['’‘ʼ]/g, "['’‘ʼ ]?")
    .replace(/-/g, '[\\s-]?')
    .replace(/\s+(?!\])/g, '\\s+');
}

function anyAccent(letters: readonly string[]): string {
  const forms = letters.map((letter) => accentsOf.get(letter) ?? letter).join('');
  return forms.length === 1 ? forms : `[${forms}]\\p{M}{0,2}`;
}

/** With a capital, whatever the case of the rest, or as in the profile; not all in lower case. */
export function asWritten(word: string): string {
  const capitalised = anyForm(word, (letter, isFirst) => {
    const [lower, upper] = [letter.toLowerCase(), letter.toUpperCase()];
    return isFirst || lower === upper ? [upper] : [lower, upper];
  });
  return word === word.toLowerCase() ? capitalised : `${capitalised}|${anyForm(word)}`;
}
