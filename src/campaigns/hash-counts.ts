const smallestBits = 6;
/** What stands for an answer where none was met yet; 0 is a free place, and answers come behind it. */
const expected = 1;

/** Counts the answers in which each of many 32-bit hashes occurs: open addressing in typed arrays. */
export class HashCounts {
  #keys = new Int32Array(1 << smallestBits);
  #counts = new Uint32Array(1 << smallestBits);
  /** The answer in which it was last met, behind {@link expected}. */
  #last = new Int32Array(1 << smallestBits);
  #size = 0;
  /** What is left of a hash to choose its slot by: its first bits, since a sample may be chosen by the last. */
  #shift = 32 - smallestBits;

  /** Counts the hash once for each answer; answers come one after another. */
  add(hash: number, answer: number): void {
    this.#meet(this.#placeOf(hash), answer);
  }

  /** Makes room for a hash that is to be counted by {@link HashCounts.addExpected}. */
  expect(hash: number): void {
    this.#placeOf(hash);
  }

  /** Counts the hash once for each answer if it has a place; false if it has none. */
  addExpected(hash: number, answer: number): boolean {
    const slot = this.#slotOf(hash);
    if (this.#last[slot] === 0) return false;
    this.#meet(slot, answer);
    return true;
  }

  get(hash: number): number {
    return this.#counts[this.#slotOf(hash)]!;
  }

  #meet(slot: number, answer: number): void {
    const mark = answer + expected + 1;
    if (this.#last[slot] === mark) return;
    this.#last[slot] = mark;
    this.#counts[slot]! += 1;
  }

  /** Its slot, which it is given when it has none. */
  #placeOf(hash: number): number {
    const slot = this.#slotOf(hash);
    if (this.#last[slot] !== 0) return slot;
    this.#keys[slot] = hash;
    this.#last[slot] = expected;
    this.#size += 1;
    if (this.#size * 2 <= this.#keys.length) return slot;
    this.#grow();
    return this.#slotOf(hash);
  }

  #slotOf(hash: number): number {
    const keys = this.#keys;
    const last = this.#last;
    const mask = keys.length - 1;
    let slot = hash >>> this.#shift;
    while (last[slot] !== 0 && keys[slot] !== hash) slot = (slot + 1) & mask;
    return slot;
  }

  #grow(): void {
    const [keys, counts, last] = [this.#keys, this.#counts, this.#last];
    this.#keys = new Int32Array(keys.length * 2);
    this.#counts = new Uint32Array(keys.length * 2);
    this.#last = new Int32Array(keys.length * 2);
    this.#shift -= 1;
    for (let from = 0; from < keys.length; from++) {
      if (last[from] === 0) continue;
      const slot = this.#slotOf(keys[from]!);
      this.#keys[slot] = keys[from]!;
      this.#counts[slot] = counts[from]!;
      this.#last[slot] = last[from]!;
    }
  }
}
