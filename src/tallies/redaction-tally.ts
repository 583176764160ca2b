import type { CodedResponse } from '../coding/index.js';
import { NamedCounts } from './named-counts.js';
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
  readonly #details = new NamedCounts();
  readonly #answersWith = new NamedCounts();

  add({ answers }: CodedResponse): void {
    this.#answers += answers.length;
    for (const { removed } of answers) {
      if (removed === undefined) continue;
      this.#answersWithAny += 1;
      for (const kind of removed) this.#details.add(kind);
      for (const kind of new Set(removed)) this.#answersWith.add(kind);
    }
  }

  /** Answers that are not blank. */
  get answers(): number {
    return this.#answers;
  }

  /** Details that were taken out, of one kind or of all. */
  details(kind?: RemovedKind): number {
    return kind === undefined ? this.#details.total : this.#details.of(kind);
  }

  /** Answers that held a detail, of one kind or of any. */
  answersWith(kind?: RemovedKind): number {
    return kind === undefined ? this.#answersWithAny : this.#answersWith.of(kind);
  }

  merge(other: RedactionTally): void {
    this.#answers += other.#answers;
    this.#answersWithAny += other.#answersWithAny;
    this.#details.merge(other.#details);
    this.#answersWith.merge(other.#answersWith);
  }

  toJSON(): RedactionTallyJson {
    return {
      answers: this.#answers,
      answersWithAny: this.#answersWithAny,
      details: this.#details.toJSON(),
      answersWith: this.#answersWith.toJSON(),
    };
  }

  static fromJSON(json: RedactionTallyJson): RedactionTally {
    const tally = new RedactionTally();
    tally.#answers = json.answers;
    tally.#answersWithAny = json.answersWithAny;
    tally.#details.merge(NamedCounts.fromJSON(json.details));
    tally.#answersWith.merge(NamedCounts.fromJSON(json.answersWith));
    return tally;
  }
}
