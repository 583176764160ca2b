const slotSize = 3;

/**
 * Numbers pairs of numbers from 0 in the order in which they come: open addressing in one typed array,
 * since a phrase is looked for at every word of a call. Both numbers are 0 or more.
 */
export class NumberPairs {
  /** First + 1 (0 is free), second, the pair's number. */
  #slots = new Int32Array(slotSize << 8);
  #mask = (1 << 8) - 1;
  size = 0;

  /** The number of a pair, or -1. */
  find(first: number, second: number): number {
    const slots = this.#slots;
    const mask = this.#mask;
    for (let place = pairHash(first, second) & mask; ; place = (place + 1) & mask) {
      const slot = place * slotSize;
      const key = slots[slot]!;
      if (key === first + 1 && slots[slot + 1] === second) return slots[slot + 2]!;
      if (key === 0) return -1;
    }
  }

  /** The number of a pair, which is a new one when the pair was not there. */
  add(first: number, second: number): number {
    const slots = this.#slots;
    const mask = this.#mask;
    for (let place = pairHash(first, second) & mask; ; place = (place + 1) & mask) {
      const slot = place * slotSize;
      const key = slots[slot]!;
      if (key === first + 1 && slots[slot + 1] === second) return slots[slot + 2]!;
      if (key !== 0) continue;
      slots[slot] = first + 1;
      slots[slot + 1] = second;
      slots[slot + 2] = this.size;
      this.size += 1;
      if (2 * this.size > mask) this.#grow();
      return this.size - 1;
    }
  }

  #grow(): void {
    const old = this.#slots;
    this.#slots = new Int32Array(2 * old.length);
    this.#mask = 2 * this.#mask + 1;
    for (let from = 0; from < old.length; from += slotSize) {
      if (old[from] === 0) continue;
      let place = pairHash(old[from]! - 1, old[from + 1]!) & this.#mask;
      while (this.#slots[place * slotSize] !== 0) place = (place + 1) & this.#mask;
      for (let i = 0; i < slotSize; i++) this.#slots[place * slotSize + i] = old[from + i]!;
    }
  }
}

/** 32 bits of which the low ones are good. */
export function pairHash(first: number, second: number): number {
  const mixed = Math.imul(first, 0x9e3779b1) ^ Math.imul(second + 1, 0x85ebca6b);
  const spread = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
  return spread ^ (spread >>> 13);
}
