import type { CodedResponse } from '../coding/index.js';
import { addDays } from '../statistics/index.js';
import { dayOf } from '../tallies/index.js';

/** How many responses were submitted on each day. */
export class Arrivals {
  readonly #byDay = new Map<string, number>();
  undated = 0;

  add(response: CodedResponse): void {
    const day = dayOf(response);
    if (day === undefined) this.undated += 1;
    else this.#byDay.set(day, this.on(day) + 1);
  }

  on(day: string): number {
    return this.#byDay.get(day) ?? 0;
  }

  first(): string | undefined {
    return [...this.#byDay.keys()].sort()[0];
  }

  /** The counts of so many days, the last of them `day`. */
  upTo(day: string, days: number): readonly { readonly day: string; readonly count: number }[] {
    return Array.from({ length: days }, (_, place) => {
      const one = addDays(day, place + 1 - days);
      return { day: one, count: this.on(one) };
    });
  }
}
