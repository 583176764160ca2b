/** Places for each shingle, so that few of those that stand once share one with another. */
const placesEach = 8;
const smallest = 16;
const largest = 30;

/**
 * Tells of hashes whether they may have come twice; never wrongly that they did not. Two bits for each
 * of so many places, as in Park, Chen and Yu (1995), "An effective hash-based algorithm for mining
 * association rules": nearly all shingles of a call occur once, and need not be counted.
 */
export class SeenTwice {
  readonly #shift: number;
  readonly #once: Uint32Array;
  readonly #twice: Uint32Array;

  /** @param expected how many hashes will come, about */
  constructor(expected: number) {
    const wanted = Math.ceil(Math.log2(Math.max(1, expected * placesEach)));
    const bits = Math.min(largest, Math.max(smallest, wanted));
    this.#shift = 32 - bits;
    this.#once = new Uint32Array(1 << (bits - 5));
    this.#twice = new Uint32Array(1 << (bits - 5));
  }

  add(hash: number): void {
    const place = hash >>> this.#shift;
    const bit = 1 << (place & 31);
    const word = place >>> 5;
    if ((this.#once[word]! & bit) === 0) this.#once[word]! |= bit;
    else this.#twice[word]! |= bit;
  }

  has(hash: number): boolean {
    const place = hash >>> this.#shift;
    return (this.#twice[place >>> 5]! & (1 << (place & 31))) !== 0;
  }
}
