import type { CodedResponse } from '../coding/index.js';
import { NamedCounts } from './named-counts.js';
import type { Tally } from './tally.js';
import { dayOf } from './what-counts.js';

/** Days, as YYYY-MM-DD in the order of the calendar, with how many responses came on each. */
export type DayCounts = readonly (readonly [day: string, responses: number])[];

/** On which days the analysed responses came; those without a time of submission are on none. */
export class DayTally implements Tally<DayTally, DayCounts> {
  readonly #counts = new NamedCounts();

  add(response: CodedResponse): void {
    const day = dayOf(response);
    if (day !== undefined) this.#counts.add(day);
  }

  merge(other: DayTally): void {
    this.#counts.merge(other.#counts);
  }

  toJSON(): DayCounts {
    return this.#counts.entries();
  }

  static fromJSON(counts: DayCounts): DayTally {
    const tally = new DayTally();
    for (const [day, responses] of counts) tally.#counts.add(day, responses);
    return tally;
  }
}
