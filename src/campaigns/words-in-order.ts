const bits = 32;
const allOnes = 0xffffffff;

/**
 * How many words another text has in the same order as this one: the longest common subsequence.
 *
 * A word of the other text costs as many steps as this one has blocks of 32 words: Hyyrö (2004),
 * "Bit-parallel LCS-length computation revisited", AWOCA 2004, 16–27.
 */
export class WordsInOrder {
  readonly #blocks: number;
  /** By word, the places at which it stands, a bit each. */
  readonly #places = new Map<number, Uint32Array>();
  /** A bit is 0 where one more word of this text can be matched. */
  readonly #row: Uint32Array;

  /** @param words numbers, the same for the same word */
  constructor(words: readonly number[]) {
    this.#blocks = Math.ceil(words.length / bits);
    this.#row = new Uint32Array(this.#blocks);
    words.forEach((word, place) => {
      const places = this.#places.get(word) ?? new Uint32Array(this.#blocks);
      this.#places.set(word, places);
      places[Math.floor(place / bits)]! |= 1 << (place % bits);
    });
  }

  /** How many of the words, which come in their order, stand in this text in the same order. */
  countIn(words: readonly number[]): number {
    const row = this.#row.fill(allOnes);
    for (const word of words) {
      const places = this.#places.get(word);
      if (places === undefined) continue;
      let carry = 0;
      for (let block = 0; block < this.#blocks; block++) {
        const old = row[block]!;
        const met = (old & places[block]!) >>> 0;
        const sum = old + met + carry;
        carry = sum > allOnes ? 1 : 0;
        row[block] = sum | (old & ~met);
      }
    }
    let count = 0;
    for (const block of row) count += bits - countOnes(block);
    return count;
  }
}

/** Warren (2002), "Hacker's Delight", section 5-1. */
function countOnes(block: number): number {
  let ones = block - ((block >>> 1) & 0x55555555);
  ones = (ones & 0x33333333) + ((ones >>> 2) & 0x33333333);
  return Math.imul((ones + (ones >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
