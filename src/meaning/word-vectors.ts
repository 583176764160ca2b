import { WinnowError } from '../issues/index.js';

const newLine = 0x0a;
const zero = 8;

/**
 * Which English words are used alike: a vector of small whole numbers for each of some ten thousand
 * words. Made by `scripts/word-vectors.js`; `catalogue/word-vectors/README.md` has source and format.
 */
export class WordVectors {
  readonly dimensions: number;
  /** How many words have a vector. */
  readonly size: number;
  readonly #places: ReadonlyMap<string, number>;
  /** Two numbers a byte. */
  readonly #values: Uint8Array;

  /**
   * @param bytes the file's content
   * @throws WinnowError `unreadable-file` when it is not such a file
   */
  constructor(bytes: Uint8Array) {
    const firstEnd = bytes.indexOf(newLine);
    const secondEnd = bytes.indexOf(newLine, firstEnd + 1);
    const text = new TextDecoder();
    const words = text.decode(bytes.subarray(firstEnd + 1, Math.max(secondEnd, 0))).split(' ');
    this.dimensions = Number(text.decode(bytes.subarray(0, Math.max(firstEnd, 0))));
    this.size = words.length;
    this.#values = bytes.subarray(secondEnd + 1);
    this.#places = new Map(words.map((word, place) => [word, place]));
    if (secondEnd < 0 || this.#values.length * 2 !== words.length * this.dimensions) {
      throw new WinnowError(
        'unreadable-file',
        'The file of word vectors is damaged.',
        'Install winnow again.',
      );
    }
  }

  /**
   * Adds a word's vector to a sum. Its numbers are whole, so a sum is the same in any order.
   *
   * @param word folded; a possessive 's is passed over
   * @param start where in `sum` the vector begins
   * @returns false when the word is not known
   */
  addTo(sum: Float64Array, start: number, word: string, times: number): boolean {
    const place = this.#places.get(word) ?? this.#places.get(word.replace(/'s?$/, ''));
    if (place === undefined) return false;
    this.addPlace(sum, start, place, times);
    return true;
  }

  /** Adds the vector of the word at a place, where the commonest word comes first. */
  addPlace(sum: Float64Array, start: number, place: number, times: number): void {
    const first = place * this.dimensions;
    for (let axis = 0; axis < this.dimensions; axis++) {
      const at = first + axis;
      const half = (this.#values[at >> 1]! >> (at % 2 === 0 ? 0 : 4)) & 15;
      sum[start + axis]! += times * (half - zero);
    }
  }
}
