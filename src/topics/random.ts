/**
 * A sequence of numbers from 0 up to 1 that looks random and is always the same for a seed.
 *
 * Mulberry32, by Tommy Ettinger (2017, public domain): enough for starting points and resamples.
 */
export class RandomSequence {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from 0 up to `end`. */
  below(end: number): number {
    return Math.floor(this.next() * end);
  }

  /** Near enough to normally distributed, with mean 0: the sum of four uniform numbers. */
  centred(): number {
    return this.next() + this.next() + this.next() + this.next() - 2;
  }
}
