import { readSubmissionTime } from '../responses/index.js';
import type { DateOrder } from '../responses/index.js';

const orders = [
  'day-month-year',
  'month-day-year',
  'year-month-day',
] as const satisfies readonly DateOrder[];

/** Which orders of day and month the times of one column allow. */
export class TimeProfile {
  readonly #readable = new Map<DateOrder, number>(orders.map((order) => [order, 0]));

  add(text: string): void {
    // No time is written in fewer or more characters: most cells need no closer look.
    if (text.length < 8 || text.length > 40 || !/\d/.test(text)) return;
    for (const order of orders) {
      if (readSubmissionTime(text, order) !== undefined)
        this.#readable.set(order, this.#readable.get(order)! + 1);
    }
  }

  merge(other: TimeProfile): void {
    for (const [order, count] of other.#readable)
      this.#readable.set(order, this.#readable.get(order)! + count);
  }

  /** The share of `filled` cells that are times, in the order that reads most. */
  share(filled: number): number {
    return filled === 0 ? 0 : this.#readable.get(this.order)! / filled;
  }

  /** The order that reads most of the times. */
  get order(): DateOrder {
    return [...orders].sort((a, b) => this.#readable.get(b)! - this.#readable.get(a)!)[0]!;
  }

  /** Some of the times could be read as others if the order were another; "2024-03-05" could not. */
  get needsOrder(): boolean {
    return new Set(this.#readable.values()).size > 1;
  }

  /** Day and month cannot be told apart by these times. */
  get isAmbiguous(): boolean {
    const [first, second] = orders.map((order) => this.#readable.get(order)!);
    return first === second && this.#readable.get('year-month-day')! < first!;
  }
}
