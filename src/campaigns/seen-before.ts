/** So many bits for each hash that will come, so that few are taken for others: a hash sets three at most. */
const bitsEach = 8;
/** A number of 32 bits holds all that a hash sets: one way to the memory, whatever the answer. */
const perNumber = 32;
const smallest = 8;
const largest = 23;

/**
 * Tells of hashes whether they may have come before; never wrongly that they did not. Nearly all shingles of
 * a call come once, and need no place in a table.
 *
 * Source: Bloom (1970), "Space/time trade-offs in hash coding with allowable errors", Communications of the
 * ACM 13(7), 422–426; blocked as in Putze, Sanders and Singler (2007), "Cache-, hash- and space-efficient
 * Bloom filters", WEA 2007.
 */
export class SeenBefore {
  readonly #shift: number;
  readonly #bits: Int32Array;

  /** @param expected how many hashes will come, about */
  constructor(expected: number) {
    const wanted = Math.ceil(Math.log2(Math.max(1, (expected * bitsEach) / perNumber)));
    const size = Math.min(largest, Math.max(smallest, wanted));
    this.#shift = 32 - size;
    this.#bits = new Int32Array(1 << size);
  }

  /** Takes in a hash; true when it may have come before. */
  add(hash: number): boolean {
    const at = hash >>> this.#shift;
    // The place follows from the hash's first bits: which bits are set there must follow from the others as well.
    const mixed = Math.imul(hash, 0x9e3779b1);
    const own = (1 << (mixed >>> 27)) | (1 << (mixed >>> 22)) | (1 << (mixed >>> 17));
    const set = this.#bits[at]!;
    if ((set & own) === own) return true;
    this.#bits[at] = set | own;
    return false;
  }
}
