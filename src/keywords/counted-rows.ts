import { doubled } from '../collections/index.js';
import { meet, widthOf } from './phrase-counts.js';
import type { PhraseCounts } from './phrase-counts.js';
import type { Membership } from './text-classes.js';

/** Before the counts of a row stand the response it was last met in + 1 and the terms of its phrase. */
const lead = 4;

/** Counts of many phrases at once, for words that come respondent by respondent: a row for each phrase. */
export class CountedRows {
  readonly #membership: Membership;
  readonly #width: number;
  #cells: Int32Array;
  #size = 0;

  constructor(members: Membership) {
    this.#membership = members;
    this.#width = lead + widthOf(members);
    this.#cells = new Int32Array(this.#width << 8);
  }

  /** Returns the number of the new row. */
  add(first: number, second: number, third: number): number {
    const at = this.#size * this.#width;
    if (at === this.#cells.length) this.#cells = doubled(this.#cells);
    this.#cells[at + 1] = first;
    this.#cells[at + 2] = second;
    this.#cells[at + 3] = third;
    this.#size += 1;
    return this.#size - 1;
  }

  meet(row: number, response: number): void {
    const at = row * this.#width;
    const cells = this.#cells;
    const isNew = cells[at] === response + 1 ? 0 : 1;
    cells[at] = response + 1;
    meet(cells, at + lead, this.#membership, response, isNew);
  }

  /** Hands over the phrases that so many respondents use, in the order of their rows. */
  copyFrequent(minimum: number, into: PhraseCounts): void {
    const cells = this.#cells;
    for (let at = 0; at < this.#size * this.#width; at += this.#width) {
      if (cells[at + lead]! < minimum) continue;
      const counts = cells.subarray(at + lead, at + this.#width);
      into.add(cells[at + 1]!, cells[at + 2]!, cells[at + 3]!, counts);
    }
  }
}
