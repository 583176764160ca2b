/**
 * A stream of random numbers that depends on its seed alone: sfc32 (Chris Doty-Humphrey, PractRand),
 * 128 bits of state.
 */
export class Random {
  #a = 0;
  #b;
  #c = 0x9e3779b9;
  #counter = 1;
  /** @type {number | undefined} */
  #spareNormal;

  /** @param {number} seed */
  constructor(seed) {
    this.#b = seed | 0;
    for (let round = 0; round < 15; round++) this.bits();
  }

  /** 32 random bits, as a whole number from 0 to 2^32 - 1. */
  bits() {
    const sum = (this.#a + this.#b + this.#counter) | 0;
    this.#counter = (this.#counter + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = ((this.#c << 21) | (this.#c >>> 11)) + sum;
    return sum >>> 0;
  }

  /** From 0 up to, but not including, 1. */
  fraction() {
    return this.bits() / 2 ** 32;
  }

  /** @param {number} probability */
  chance(probability) {
    return this.fraction() < probability;
  }

  /**
   * A whole number from 0 to `limit` - 1.
   *
   * @param {number} limit
   */
  below(limit) {
    return Math.floor(this.fraction() * limit);
  }

  /**
   * @template T
   * @param {readonly T[]} items
   * @returns {T}
   */
  pick(items) {
    return /** @type {T} */ (items[this.below(items.length)]);
  }

  /** Standard normal: Box and Muller (1958), the polar form of Marsaglia and Bray (1964). */
  normal() {
    if (this.#spareNormal !== undefined) {
      const spare = this.#spareNormal;
      this.#spareNormal = undefined;
      return spare;
    }
    for (;;) {
      const x = 2 * this.fraction() - 1;
      const y = 2 * this.fraction() - 1;
      const square = x * x + y * y;
      if (square >= 1 || square === 0) continue;
      const scale = Math.sqrt((-2 * Math.log(square)) / square);
      this.#spareNormal = y * scale;
      return x * scale;
    }
  }

  /**
   * @param {number} median
   * @param {number} sigma standard deviation of the logarithm
   */
  logNormal(median, sigma) {
    return median * Math.exp(sigma * this.normal());
  }
}

/** Draws places of a list by weight, each in constant time: the alias method of Vose (1991). */
export class WeightedDraw {
  #size;
  /** How much of each place's equal share is its own. @type {Float64Array} */
  #own;
  /** Whom the rest of the share belongs to. @type {Uint32Array} */
  #alias;

  /** @param {ArrayLike<number>} weights */
  constructor(weights) {
    const size = weights.length;
    const list = Array.from(weights);
    const total = list.reduce((sum, weight) => sum + weight, 0);
    const left = list.map((weight) => (weight * size) / total);
    this.#size = size;
    this.#own = new Float64Array(size).fill(1);
    this.#alias = new Uint32Array(size);
    const small = [...left.keys()].filter((place) => Number(left[place]) < 1);
    const large = [...left.keys()].filter((place) => Number(left[place]) >= 1);
    for (;;) {
      const poor = small.pop();
      const rich = large.pop();
      if (poor === undefined || rich === undefined) break;
      this.#own[poor] = Number(left[poor]);
      this.#alias[poor] = rich;
      left[rich] = Number(left[rich]) - (1 - Number(left[poor]));
      (Number(left[rich]) < 1 ? small : large).push(rich);
    }
  }

  /**
   * @param {Random} random
   * @returns {number} a place of the list
   */
  next(random) {
    const point = random.fraction() * this.#size;
    const place = Math.floor(point);
    return point - place < Number(this.#own[place]) ? place : Number(this.#alias[place]);
  }
}
