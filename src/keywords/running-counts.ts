import type { Membership } from './text-classes.js';

/**
 * Counts of many phrases at once, for words that come respondent by respondent: each phrase has a row
 * of respondents and occurrences by class, all of them last.
 */
export class RunningCounts {
  readonly #membership: Membership;
  readonly #columns: number;
  /** By row, the response it was last met in + 1, the respondents by class, the occurrences by class. */
  #cells: Int32Array;
  readonly #width: number;

  constructor(members: Membership) {
    this.#membership = members;
    this.#columns = members.names.length + 1;
    this.#width = 1 + 2 * this.#columns;
    this.#cells = new Int32Array(this.#width << 8);
  }

  /** Counts a phrase; rows that were never met are empty. */
  meet(row: number, response: number): void {
    const at = row * this.#width;
    while (at >= this.#cells.length) this.#grow();
    const cells = this.#cells;
    const isNew = cells[at] === response + 1 ? 0 : 1;
    cells[at] = response + 1;
    const columns = this.#columns;
    const own = this.#membership.sets[this.#membership.setOf[response]!]!;
    for (const column of own) {
      cells[at + 1 + column]! += isNew;
      cells[at + 1 + column + columns]! += 1;
    }
    cells[at + columns]! += isNew;
    cells[at + 2 * columns]! += 1;
  }

  /** The counts of a row; `users` are the respondents of all classes. */
  row(row: number): {
    readonly users: number;
    readonly respondents: Int32Array;
    readonly occurrences: Int32Array;
  } {
    const at = row * this.#width;
    while (at >= this.#cells.length) this.#grow();
    const end = at + 1 + this.#columns;
    return {
      users: this.#cells[end - 1]!,
      respondents: this.#cells.subarray(at + 1, end),
      occurrences: this.#cells.subarray(end, end + this.#columns),
    };
  }

  #grow(): void {
    const grown = new Int32Array(2 * this.#cells.length);
    grown.set(this.#cells);
    this.#cells = grown;
  }
}
