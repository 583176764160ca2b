import { lengthened } from '../collections/index.js';

/**
 * The p-values of all tests of one table, adjusted so that those below a level control the false
 * discovery rate at that level. Millions of tests cost eight bytes each.
 *
 * Source: Benjamini and Hochberg (1995), "Controlling the false discovery rate", Journal of the
 * Royal Statistical Society B 57(1), 289–300; adjusted values as in R's `p.adjust(method = "BH")`.
 */
export class PValues {
  #values = new Float64Array(1024);
  #length = 0;
  /** All tests made, of which only those up to the level are kept. */
  #tests = 0;
  readonly #level: number;
  /** By rank, the least of p × m / rank from there on; made when the first is asked for. */
  #adjusted: Float64Array | undefined;

  /**
   * @param level adjusted values above it need not be exact, only above it. An adjusted value at or
   *   below the level is made from plain ones at or below it, so the others are counted, not kept.
   */
  constructor(level = 1) {
    this.#level = level;
  }

  /** Adds the result of a test: all that were made count, not only those that are shown. */
  add(p: number): void {
    this.#tests += 1;
    this.#adjusted = undefined;
    if (p > this.#level) return;
    if (this.#length === this.#values.length)
      this.#values = lengthened(this.#values, Math.max(1024, this.#length * 2));
    this.#values[this.#length] = p;
    this.#length += 1;
  }

  /** The adjusted value of a p-value that was added. */
  adjust(p: number): number {
    if (p > this.#level) return 1;
    this.#adjusted ??= this.#settle();
    return this.#adjusted[this.#rank(p) - 1]!;
  }

  #settle(): Float64Array {
    this.#values = this.#values.subarray(0, this.#length).sort();
    const adjusted = new Float64Array(this.#length);
    let least = 1;
    for (let rank = this.#length; rank >= 1; rank--) {
      // The factor is 1 or more: rounding never takes a value below the plain one.
      least = Math.min(least, this.#values[rank - 1]! * (this.#tests / rank));
      adjusted[rank - 1] = least;
    }
    return adjusted;
  }

  /** How many values are no larger. */
  #rank(p: number): number {
    let low = 0;
    let high = this.#length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#values[middle]! <= p) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** All p-values adjusted, in the order given. */
export function benjaminiHochberg(pValues: readonly number[]): readonly number[] {
  const all = new PValues();
  for (const p of pValues) all.add(p);
  return pValues.map((p) => all.adjust(p));
}
