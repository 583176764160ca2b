import type { Contrast } from './rises.js';

/** Counts how many respondents have each of some things, those who are new apart from those before. */
export class Contrasts {
  readonly #fresh: Uint32Array;
  readonly #earlier: Uint32Array;
  readonly #bases = { fresh: 0, earlier: 0 };
  /** By thing, the respondent who had it last: nobody counts twice. */
  readonly #lastHad: Uint32Array;
  #own: Uint32Array;
  #respondent = 0;

  constructor(things: number) {
    this.#fresh = this.#own = new Uint32Array(things);
    this.#earlier = new Uint32Array(things);
    this.#lastHad = new Uint32Array(things);
  }

  /** The next respondent, of whom {@link Contrasts.take} tells. */
  begin(isFresh: boolean): void {
    this.#respondent += 1;
    this.#own = isFresh ? this.#fresh : this.#earlier;
    this.#bases[isFresh ? 'fresh' : 'earlier'] += 1;
  }

  /** The respondent at hand has the thing, once or more often. */
  take(thing: number): void {
    if (this.#lastHad[thing] === this.#respondent) return;
    this.#lastHad[thing] = this.#respondent;
    this.#own[thing]! += 1;
  }

  of(thing: number): Contrast {
    return {
      fresh: this.#fresh[thing]!,
      freshBase: this.#bases.fresh,
      earlier: this.#earlier[thing]!,
      earlierBase: this.#bases.earlier,
    };
  }
}
