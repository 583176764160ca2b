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
    const slot = this.#slotOf(first, second);
    return this.#slots[slot] === 0 ? -1 : this.#slots[slot + 2]!;
  }

  /** The number of a pair, which is a new one when the pair was not there. */
  add(first: number, second: number): number {
    const slots = this.#slots;
    const slot = this.#slotOf(first, second);
    if (slots[slot] !== 0) return slots[slot + 2]!;
    slots[slot] = first + 1;
    slots[slot + 1] = second;
    slots[slot + 2] = this.size;
    this.size += 1;
    if (2 * this.size > this.#mask) this.#grow();
    return this.size - 1;
  }

  /** Where a pair stands, or the free slot where it would. */
  #slotOf(first: number, second: number): number {
    const slots = this.#slots;
    const mask = this.#mask;
    for (let place = pairHash(first, second) & mask; ; place = (place + 1) & mask) {
      const slot = place * slotSize;
      const key = slots[slot]!;
      if (key === 0 || (key === first + 1 && slots[slot + 1] === second)) return slot;
    }
  }

  #grow(): void {
    const old = this.#slots;
    this.#slots = new Int32Array(2 * old.length);
    this.#mask = 2 * this.#mask + 1;
    for (let from = 0; from < old.length; from += slotSize) {
      if (old[from] === 0) continue;
      const slot = this.#slotOf(old[from]! - 1, old[from + 1]!);
      for (let i = 0; i < slotSize; i++) this.#slots[slot + i] = old[from + i]!;
    }
  }
}

/** 32 bits of which the low ones are good. */
export function pairHash(first: number, second: number): number {
  const mixed = Math.imul(first, 0x9e3779b1) ^ Math.imul(second + 1, 0x85ebca6b);
  const spread = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
  return spread ^ (spread >>> 13);
}
