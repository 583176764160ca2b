import type { CodedResponse } from '../coding/index.js';

/** How many responses were submitted on each day. */
export class Arrivals {
  readonly #byDay = new Map<string, number>();
  undated = 0;

  add({ submitted }: CodedResponse): void {
    if (submitted === undefined) {
      this.undated += 1;
      return;
    }
    const day = submitted.slice(0, 10);
    this.#byDay.set(day, (this.#byDay.get(day) ?? 0) + 1);
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

const dayLength = 86_400_000;

function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * dayLength).toISOString().slice(0, 10);
}

/** Days from one to another, negative when the other is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayLength);
}
