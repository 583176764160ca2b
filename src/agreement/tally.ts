import type { Matches } from '../statistics/index.js';
import type { Comparison } from './compare.js';

/** What the four places of a tally count: raised by both, by the second only, by the first only, by neither. */
const cells = 4;
const [both, secondOnly, firstOnly, neither] = [0, 1, 2, 3];

/** How two codings meet, by respondent and theme: all that the measures of agreement are made from. */
export class AgreementTally {
  readonly respondents: number;
  readonly themes: number;
  readonly #counts: Uint32Array;

  constructor({ answers, themes }: Comparison) {
    // Ordered by text, so that nothing depends on the order of rows.
    const ids = [...new Set(answers.map(({ response }) => response))].sort();
    const places = new Map(ids.map((id, place) => [id, place]));
    this.respondents = ids.length;
    this.themes = themes.length;
    this.#counts = new Uint32Array(ids.length * themes.length * cells);
    for (const { response, first, second } of answers) {
      const start = places.get(response)! * themes.length;
      for (let theme = 0; theme < themes.length; theme++) {
        const [a, b] = [first[theme], second[theme]];
        if (a === undefined || b === undefined) continue;
        const cell = a ? (b ? both : firstOnly) : b ? secondOnly : neither;
        this.#counts[(start + theme) * cells + cell]! += 1;
      }
    }
  }

  /** The table of each theme, with every respondent counted as often as `weights` says. */
  tables(weights: Uint32Array): readonly MeetingTable[] {
    const sums = new Float64Array(this.themes * cells);
    for (let respondent = 0; respondent < this.respondents; respondent++) {
      const weight = weights[respondent]!;
      if (weight === 0) continue;
      const start = respondent * sums.length;
      for (let i = 0; i < sums.length; i++) sums[i]! += weight * this.#counts[start + i]!;
    }
    return Array.from({ length: this.themes }, (_, theme) => ({
      hits: sums[theme * cells + both]!,
      falseAlarms: sums[theme * cells + secondOnly]!,
      misses: sums[theme * cells + firstOnly]!,
      neither: sums[theme * cells + neither]!,
    }));
  }

  /** Everybody once. */
  everybody(): Uint32Array {
    return new Uint32Array(this.respondents).fill(1);
  }
}

/** How the two codings of a theme meet; the first is what is taken to be there. */
export interface MeetingTable extends Matches {
  readonly neither: number;
}
