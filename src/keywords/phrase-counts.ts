import { absent } from './phrase.js';
import type { Phrase } from './phrase.js';
import type { Membership, TextClass, TextClasses } from './text-classes.js';

/** How often each phrase comes up in each class of texts, and in all. */
export interface ClassCounts {
  /** How many phrases there are. */
  readonly length: number;
  phrase(place: number): Phrase;
  readonly classes: readonly TextClass[];
  /** A respondent may be in several classes, so this is not their sum. */
  readonly all: TextClass;
  /** Respondents of a class who use the phrase at this place; without a class, of all. */
  respondents(place: number, textClass?: number): number;
  occurrences(place: number, textClass?: number): number;
}

/** Counts one phrase by class. Its occurrences must be met in the order of the responses. */
export class PhraseCounter {
  readonly #membership: Membership;
  readonly #columns: number;
  /** By class, all of them last. */
  readonly respondents: Int32Array;
  readonly occurrences: Int32Array;
  #last = -1;

  constructor(members: Membership) {
    this.#membership = members;
    this.#columns = members.names.length + 1;
    this.respondents = new Int32Array(this.#columns);
    this.occurrences = new Int32Array(this.#columns);
  }

  begin(): void {
    this.respondents.fill(0);
    this.occurrences.fill(0);
    this.#last = -1;
  }

  meet(response: number): void {
    const isNew = response === this.#last ? 0 : 1;
    this.#last = response;
    const { respondents, occurrences } = this;
    const own = this.#membership.sets[this.#membership.setOf[response]!]!;
    for (const column of own) {
      respondents[column]! += isNew;
      occurrences[column]! += 1;
    }
    const all = this.#columns - 1;
    respondents[all]! += isNew;
    occurrences[all]! += 1;
  }

  /** Respondents of all classes who use the phrase. */
  get users(): number {
    return this.respondents[this.#columns - 1]!;
  }
}

/** Phrases with their counts in flat arrays, since a call has a hundred thousand of them. */
export class PhraseCounts implements ClassCounts {
  readonly classes: readonly TextClass[];
  readonly all: TextClass;
  length = 0;
  readonly #columns: number;
  #terms = new Int32Array(3 << 8);
  #respondents: Int32Array;
  #occurrences: Int32Array;

  constructor(sizes: TextClasses) {
    this.classes = sizes.classes;
    this.all = sizes.all;
    this.#columns = this.classes.length + 1;
    this.#respondents = new Int32Array(this.#columns << 8);
    this.#occurrences = new Int32Array(this.#columns << 8);
  }

  add(
    first: number,
    second: number,
    third: number,
    { respondents, occurrences }: Pick<PhraseCounter, 'respondents' | 'occurrences'>,
  ): void {
    const row = this.length * this.#columns;
    if (row === this.#respondents.length) this.#grow();
    this.#terms[3 * this.length] = first;
    this.#terms[3 * this.length + 1] = second;
    this.#terms[3 * this.length + 2] = third;
    this.#respondents.set(respondents, row);
    this.#occurrences.set(occurrences, row);
    this.length += 1;
  }

  phrase(place: number): Phrase {
    const first = this.#terms[3 * place]!;
    const second = this.#terms[3 * place + 1]!;
    const third = this.#terms[3 * place + 2]!;
    if (second === absent) return [first];
    return third === absent ? [first, second] : [first, second, third];
  }

  respondents(place: number, textClass = this.#columns - 1): number {
    return this.#respondents[place * this.#columns + textClass]!;
  }

  occurrences(place: number, textClass = this.#columns - 1): number {
    return this.#occurrences[place * this.#columns + textClass]!;
  }

  /** Visits the terms of every phrase, without making a list of them. */
  forEach(visit: (first: number, second: number, third: number) => void): void {
    const terms = this.#terms;
    for (let at = 0; at < 3 * this.length; at += 3)
      visit(terms[at]!, terms[at + 1]!, terms[at + 2]!);
  }

  #grow(): void {
    this.#terms = grown(this.#terms);
    this.#respondents = grown(this.#respondents);
    this.#occurrences = grown(this.#occurrences);
  }
}

function grown(column: Int32Array): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(2 * column.length);
  longer.set(column);
  return longer;
}
