import type { CodedResponse } from '../coding/index.js';
import type { ScopeMatter } from './scope-scheme.js';
import { byCodeUnits } from '../collections/index.js';

/** A response of which something is out of scope, or background. */
export interface ScopeCase {
  readonly matter: number;
  readonly id: string;
  /** Places of the questions, ascending. */
  readonly questions: readonly number[];
  /** Whether the respondent's profile or the words of the answers say so. */
  readonly because: 'profile' | 'words';
}

/** What a scope tally counts by. */
export interface ScopeTallyShape {
  readonly matters: readonly ScopeMatter[];
  /** Ids of the tabled fields, in order. */
  readonly fields: readonly string[];
  /** The place of the scope scheme among the schemes. */
  readonly scheme: number;
}

/** Lists every answer that concerns what is out of scope: by id, since each must be looked at. */
export class ScopeTally {
  readonly #shape: ScopeTallyShape;
  readonly #cases: ScopeCase[] = [];
  /** Most cases concern one question: their lists are shared. */
  readonly #single: (readonly number[])[] = [];

  constructor(shape: ScopeTallyShape) {
    this.#shape = shape;
  }

  add(response: CodedResponse): void {
    this.#shape.matters.forEach((matter, place) => {
      const byProfile = this.#concerns(matter, response);
      const questions = response.answers.flatMap(({ question, kind, marks }) =>
        kind === 'substantive' && (byProfile || marks[this.#shape.scheme]!.includes(place))
          ? [question]
          : [],
      );
      if (questions.length === 0) return;
      this.#cases.push({
        matter: place,
        id: response.id,
        questions: this.#kept(questions),
        because: byProfile ? 'profile' : 'words',
      });
    });
  }

  merge(other: ScopeTally): void {
    this.#cases.push(...other.#cases);
  }

  /** By matter, then by response id. */
  toJSON(): readonly ScopeCase[] {
    return [...this.#cases].sort((a, b) => a.matter - b.matter || byCodeUnits(a.id, b.id));
  }

  static fromJSON(shape: ScopeTallyShape, cases: readonly ScopeCase[]): ScopeTally {
    const tally = new ScopeTally(shape);
    tally.#cases.push(...cases);
    return tally;
  }

  /** There may be a hundred thousand cases; a copy has no room to grow in. */
  #kept(questions: readonly number[]): readonly number[] {
    const [first] = questions;
    return questions.length === 1 ? (this.#single[first!] ??= [first!]) : questions.slice();
  }

  #concerns(matter: ScopeMatter, response: CodedResponse): boolean {
    return Object.entries(matter.profile ?? {}).some(([field, values]) => {
      const place = this.#shape.fields.indexOf(field);
      // Someone who also works in England is in scope: all values must be outside.
      return (
        place >= 0 &&
        response.groups[place]!.length > 0 &&
        response.groups[place]!.every((value) => values.includes(value))
      );
    });
  }
}
