/** Numbers that look random and are the same for the same seed, on every machine. */
export class Random {
  readonly #state: Uint32Array;

  /** @param state four words, not all zero; see {@link Random.seeded} */
  constructor(state: readonly [number, number, number, number]) {
    this.#state = Uint32Array.from(state);
  }

  /**
   * A generator for any seed. The state is filled by SplitMix32 (Steele, Lea and Flood, 2014, "Fast
   * splittable pseudorandom number generators", with the 32-bit finaliser of MurmurHash3), so that
   * neighbouring seeds give unrelated numbers.
   */
  static seeded(seed: number): Random {
    let counter = seed >>> 0;
    const next = (): number => {
      counter = (counter + 0x9e3779b9) >>> 0;
      let mixed = counter;
      mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
      mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
      return (mixed ^ (mixed >>> 16)) >>> 0;
    };
    return new Random([next(), next(), next(), next()]);
  }

  /**
   * The next whole number from 0 to 2³² − 1.
   *
   * Source: xoshiro128**, Blackman and Vigna (2021), "Scrambled linear pseudorandom number
   * generators", ACM Transactions on Mathematical Software 47(4).
   */
  next(): number {
    const s = this.#state;
    const result = Math.imul(rotate(Math.imul(s[1]!, 5), 7), 9) >>> 0;
    const shifted = s[1]! << 9;
    s[2]! ^= s[0]!;
    s[3]! ^= s[1]!;
    s[1]! ^= s[2]!;
    s[0]! ^= s[3]!;
    s[2]! ^= shifted;
    s[3] = rotate(s[3]!, 11);
    return result;
  }

  /** A whole number from 0 to `limit` − 1, each as likely as any other; limit up to 2³². */
  below(limit: number): number {
    // Numbers past the last whole multiple of the limit would favour the small results.
    const fair = 2 ** 32 - (2 ** 32 % limit);
    for (;;) {
      const number = this.next();
      if (number < fair) return number % limit;
    }
  }
}

function rotate(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits));
}
