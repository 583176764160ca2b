import type { CodedResponse } from '../coding/index.js';
import type { Tally } from './tally.js';

/** What a detail is: `name`, `email` … */
export type RemovedKind = NonNullable<CodedResponse['answers'][number]['removed']>[number];

/** Details by their kind, and answers: all of them, those that held any detail, and by kind those that held one. */
export interface RedactionTallyJson {
  readonly answers: number;
  readonly answersWithAny: number;
  readonly details: Readonly<Record<string, number>>;
  readonly answersWith: Readonly<Record<string, number>>;
}

/** Which personal details were taken out of answers, of whatever kind these are. */
export class RedactionTally implements Tally<RedactionTally, RedactionTallyJson> {
  #answers = 0;
  #answersWithAny = 0;
  readonly #details = new Map<string, number>();
  readonly #answersWith = new Map<string, number>();

  add({ answers }: CodedResponse): void {
    this.#answers += answers.length;
    for (const { removed } of answers) {
      if (removed === undefined) continue;
      this.#answersWithAny += 1;
      for (const kind of removed) increase(this.#details, kind, 1);
      for (const kind of new Set(removed)) increase(this.#answersWith, kind, 1);
    }
  }

  /** Answers that are not blank. */
  get answers(): number {
    return this.#answers;
  }

  /** Details that were taken out, of one kind or of all. */
  details(kind?: RemovedKind): number {
    if (kind !== undefined) return this.#details.get(kind) ?? 0;
    return [...this.#details.values()].reduce((sum, count) => sum + count, 0);
  }

  /** Answers that held a detail, of one kind or of any. */
  answersWith(kind?: RemovedKind): number {
    return kind === undefined ? this.#answersWithAny : (this.#answersWith.get(kind) ?? 0);
  }

  merge(other: RedactionTally): void {
    this.#take(other.toJSON());
  }

  toJSON(): RedactionTallyJson {
    return {
      answers: this.#answers,
      answersWithAny: this.#answersWithAny,
      details: sorted(this.#details),
      answersWith: sorted(this.#answersWith),
    };
  }

  static fromJSON(json: RedactionTallyJson): RedactionTally {
    const tally = new RedactionTally();
    tally.#take(json);
    return tally;
  }

  #take({ answers, answersWithAny, details, answersWith }: RedactionTallyJson): void {
    this.#answers += answers;
    this.#answersWithAny += answersWithAny;
    for (const [kind, count] of Object.entries(details)) increase(this.#details, kind, count);
    for (const [kind, count] of Object.entries(answersWith))
      increase(this.#answersWith, kind, count);
  }
}

/** The same whatever came first. */
function sorted(counts: ReadonlyMap<string, number>): Readonly<Record<string, number>> {
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function increase(counts: Map<string, number>, kind: string, by: number): void {
  counts.set(kind, (counts.get(kind) ?? 0) + by);
}
