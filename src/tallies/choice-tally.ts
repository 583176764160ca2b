import type { CodedResponse } from '../coding/index.js';
import { ByGroup } from './by-group.js';
import type { ByGroupJson, Group } from './by-group.js';
import { Grid } from './grid.js';
import type { Tally } from './tally.js';

/** What a choice tally counts. */
export interface ChoiceTallyShape {
  /** By closed question, what can be chosen, whatever is no option included. */
  readonly options: readonly (readonly string[])[];
  /** Places, among the tabled fields, of those whose groups are counted too. */
  readonly fields: readonly number[];
}

export type ChoiceTallyJson = ByGroupJson<readonly number[]>;

/** Numbers of respondents. */
export interface ChoiceCounts {
  /** Those who chose an option, by its place. */
  chose(question: number, option: number): number;
  /** Those who chose anything. */
  base(question: number): number;
}

/** Respondents by closed question and option, in all and by group. */
export class ChoiceTally implements Tally<ChoiceTally, ChoiceTallyJson> {
  /** By question, where its counts begin: its base, then its options. */
  readonly #starts: readonly number[];
  readonly #size: number;
  readonly #places: readonly ReadonlyMap<string, number>[];
  readonly #counts: ByGroup<Grid, readonly number[]>;

  constructor(shape: ChoiceTallyShape) {
    let size = 0;
    this.#starts = shape.options.map((options) => {
      const start = size;
      size += options.length + 1;
      return start;
    });
    this.#size = size;
    this.#places = shape.options.map(
      (options) => new Map(options.map((option, place) => [option, place + 1])),
    );
    this.#counts = new ByGroup(shape.fields, () => this.#grid());
  }

  add(response: CodedResponse): void {
    this.#counts.add(response, (grid) => {
      this.#count(grid, response);
    });
  }

  merge(other: ChoiceTally): void {
    this.#counts.merge(other.#counts);
  }

  toJSON(): ChoiceTallyJson {
    return this.#counts.toJSON();
  }

  static fromJSON(shape: ChoiceTallyShape, json: ChoiceTallyJson): ChoiceTally {
    const tally = new ChoiceTally(shape);
    tally.#counts.take(json, (counts) => tally.#grid(counts));
    return tally;
  }

  /** Counts of one group, or of all respondents when no group is given. */
  counts(group?: Group): ChoiceCounts {
    const grid = this.#counts.of(group);
    return {
      chose: (question, option) => grid?.at(0, this.#starts[question]! + option + 1) ?? 0,
      base: (question) => grid?.at(0, this.#starts[question]!) ?? 0,
    };
  }

  #grid(counts?: readonly number[]): Grid {
    return new Grid(1, this.#size, counts);
  }

  #count(grid: Grid, { choices }: CodedResponse): void {
    choices.forEach((chosen, question) => {
      if (chosen.length === 0) return;
      const start = this.#starts[question]!;
      grid.increase(0, start);
      for (const option of chosen) grid.increase(0, start + this.#places[question]!.get(option)!);
    });
  }
}
