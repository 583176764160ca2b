import type { CodedResponse } from '../coding/index.js';
import type { Tally } from './tally.js';

/** Days, as YYYY-MM-DD in the order of the calendar, with how many responses came on each. */
export type DayCounts = readonly (readonly [day: string, responses: number])[];

/** On which days the analysed responses came; those without a time of submission are on none. */
export class DayTally implements Tally<DayTally, DayCounts> {
  readonly #counts = new Map<string, number>();

  add({ submitted }: CodedResponse): void {
    if (submitted !== undefined) this.#count(submitted.slice(0, 'YYYY-MM-DD'.length), 1);
  }

  merge(other: DayTally): void {
    for (const [day, responses] of other.#counts) this.#count(day, responses);
  }

  toJSON(): DayCounts {
    return [...this.#counts].sort(([a], [b]) => (a < b ? -1 : 1));
  }

  static fromJSON(counts: DayCounts): DayTally {
    const tally = new DayTally();
    for (const [day, responses] of counts) tally.#count(day, responses);
    return tally;
  }

  #count(day: string, responses: number): void {
    this.#counts.set(day, (this.#counts.get(day) ?? 0) + responses);
  }
}
