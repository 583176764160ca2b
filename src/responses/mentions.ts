import { unitsOf } from './redaction/signs.js';

/** Letters by their place in the alphabet, whatever their case; letters with accents are all one. */
const letterOf = new Uint8Array(0x10000);
const accented = 27;
for (let i = 0; i < 26; i++) letterOf[0x41 + i] = letterOf[0x61 + i] = i + 1;
letterOf.fill(accented, 0xc0, 0x250).fill(accented, 0x300, 0x370).fill(accented, 0x1e00, 0x1f00);
/** The sign for kelvin is a k in lower case. */
letterOf[0x212a] = accented;

const letters = accented + 1;

/**
 * Tells quickly that a text mentions none of a few words, in whatever case. Letters with accents may be
 * those of the words in another dress: of a text that has any nothing is told.
 */
export class Mentions {
  readonly #words: readonly string[];
  /** By letter, a bit for each that stands behind it where a word begins, or that is to be looked at for an accent. */
  readonly #seconds = new Array<number>(letters).fill(1 << accented);
  /** Words of other letters than a to z are beyond this. */
  readonly #isAble: boolean;

  /** @param words of two letters or more, in lower case and without accents */
  constructor(words: readonly string[]) {
    this.#words = words;
    this.#isAble = words.every((word) => /^[a-z]{2}[\u0000-\u007f]*$/.test(word));
    for (const word of words)
      this.#seconds[letterOf[word.charCodeAt(0)]!]! |= 1 << letterOf[word.charCodeAt(1)]!;
  }

  /** Whether the text may mention one of the words; never false when it does. */
  mayBeIn(text: string): boolean {
    if (!this.#isAble) return true;
    const units = unitsOf(text);
    const seconds = this.#seconds;
    let before = 0;
    for (let at = 0; at < text.length; at++) {
      const letter = letterOf[units[at]!]!;
      if (
        ((seconds[before]! >> letter) & 1) === 1 &&
        (letter === accented || this.#isAt(units, at - 1))
      )
        return true;
      before = letter;
    }
    return false;
  }

  #isAt(units: Uint16Array, start: number): boolean {
    return this.#words.some((word) => {
      for (let i = 0; i < word.length; i++)
        if (small(units[start + i]!) !== word.charCodeAt(i)) return false;
      return true;
    });
  }
}

function small(unit: number): number {
  return unit >= 0x41 && unit <= 0x5a ? unit | 0x20 : unit;
}
