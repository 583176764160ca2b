const smallest = 1 << 6;

/** Counts the answers in which each of many 32-bit hashes occurs: open addressing in typed arrays. */
export class HashCounts {
  #keys = new Int32Array(smallest);
  /** How many answers; 0 is a free place. */
  #counts = new Uint32Array(smallest);
  #last = new Int32Array(smallest);
  #size = 0;

  /** Counts the hash once for each answer; answers come one after another. */
  add(hash: number, answer: number): void {
    const slot = this.#slotOf(hash);
    if (this.#counts[slot] === 0) {
      this.#keys[slot] = hash;
      this.#counts[slot] = 1;
      this.#last[slot] = answer;
      this.#size += 1;
      if (this.#size * 2 > this.#keys.length) this.#grow();
    } else if (this.#last[slot] !== answer) {
      this.#counts[slot]! += 1;
      this.#last[slot] = answer;
    }
  }

  get(hash: number): number {
    return this.#counts[this.#slotOf(hash)]!;
  }

  #slotOf(hash: number): number {
    const mask = this.#keys.length - 1;
    let slot = hash & mask;
    while (this.#counts[slot] !== 0 && this.#keys[slot] !== hash) slot = (slot + 1) & mask;
    return slot;
  }

  #grow(): void {
    const [keys, counts, last] = [this.#keys, this.#counts, this.#last];
    this.#keys = new Int32Array(keys.length * 2);
    this.#counts = new Uint32Array(keys.length * 2);
    this.#last = new Int32Array(keys.length * 2);
    counts.forEach((count, from) => {
      if (count === 0) return;
      const slot = this.#slotOf(keys[from]!);
      this.#keys[slot] = keys[from]!;
      this.#counts[slot] = count;
      this.#last[slot] = last[from]!;
    });
  }
}
