import type { CodedResponse } from '../coding/index.js';
import { ByGroup } from './by-group.js';
import type { ByGroupJson, Group } from './by-group.js';
import { Grid } from './grid.js';
import type { Tally } from './tally.js';
import { isSubstantive } from './what-counts.js';

/** What a mark tally counts. */
export interface MarkTallyShape {
  /** How many questions there are. */
  readonly questions: number;
  /** Which scheme's marks, by its place among the schemes. */
  readonly scheme: number;
  /** How many marks the scheme has. */
  readonly marks: number;
  /** Places, among the tabled fields, of those whose groups are counted too. */
  readonly fields: readonly number[];
}

export type MarkTallyJson = ByGroupJson<readonly number[]>;

/**
 * Respondents by question and mark, in all and by group: themes, signs of evidence and matters out of
 * scope are all counted by it.
 *
 * The row after the last question stands for all questions together, where a respondent counts once
 * however often the mark comes up. Two columns follow the marks: respondents whose substantive answers
 * carry no mark, and the base, respondents with a substantive answer.
 */
export class MarkTally implements Tally<MarkTally, MarkTallyJson> {
  readonly shape: MarkTallyShape;
  readonly #counts: ByGroup<Grid, readonly number[]>;
  /** By mark, the number of the response in which it was last met. */
  readonly #seen: Float64Array;
  #responses = 0;

  constructor(shape: MarkTallyShape) {
    this.shape = shape;
    this.#counts = new ByGroup(shape.fields, () => this.#grid());
    this.#seen = new Float64Array(shape.marks);
  }

  add(response: CodedResponse): void {
    const anywhere = this.#union(response);
    this.#counts.add(response, (grid) => {
      this.#count(grid, response, anywhere);
    });
  }

  merge(other: MarkTally): void {
    this.#counts.merge(other.#counts);
  }

  toJSON(): MarkTallyJson {
    return this.#counts.toJSON();
  }

  static fromJSON(shape: MarkTallyShape, json: MarkTallyJson): MarkTally {
    const tally = new MarkTally(shape);
    tally.#counts.take(json, (counts) => tally.#grid(counts));
    return tally;
  }

  /** Counts of one group, or of all respondents when no group is given. */
  counts(group?: Group): MarkCounts {
    const grid = this.#counts.of(group);
    const { questions, marks } = this.shape;
    return {
      marked: (question, mark) => grid?.at(question ?? questions, mark) ?? 0,
      unmarked: (question) => grid?.at(question ?? questions, marks) ?? 0,
      base: (question) => grid?.at(question ?? questions, marks + 1) ?? 0,
    };
  }

  #grid(counts?: readonly number[]): Grid {
    return new Grid(this.shape.questions + 1, this.shape.marks + 2, counts);
  }

  #union(response: CodedResponse): readonly number[] {
    this.#responses += 1;
    const found: number[] = [];
    for (const answer of response.answers) {
      for (const mark of answer.marks[this.shape.scheme]!) {
        if (this.#seen[mark] === this.#responses) continue;
        this.#seen[mark] = this.#responses;
        found.push(mark);
      }
    }
    return found;
  }

  #count(grid: Grid, response: CodedResponse, anywhere: readonly number[]): void {
    const { questions, marks: none, scheme } = this.shape;
    let hasAnswered = false;
    for (const answer of response.answers) {
      if (!isSubstantive(answer)) continue;
      hasAnswered = true;
      grid.increase(answer.question, none + 1);
      const marks = answer.marks[scheme]!;
      for (const mark of marks) grid.increase(answer.question, mark);
      if (marks.length === 0) grid.increase(answer.question, none);
    }
    if (!hasAnswered) return;
    grid.increase(questions, none + 1);
    for (const mark of anywhere) grid.increase(questions, mark);
    if (anywhere.length === 0) grid.increase(questions, none);
  }
}

/** Numbers of respondents; with `question` undefined over all questions together. */
export interface MarkCounts {
  marked(question: number | undefined, mark: number): number;
  unmarked(question: number | undefined): number;
  base(question: number | undefined): number;
}
