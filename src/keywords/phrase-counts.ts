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

/** Stands for the number of a class where all texts are meant: they are counted before the first. */
const everywhere = -1;

/** How many numbers count a phrase: respondents and occurrences in all texts, then in each class. */
export function widthOf({ names }: Membership): number {
  return 2 * (names.length + 1);
}

/** Counts one phrase by class. Its occurrences must be met in the order of the responses. */
export class PhraseCounter {
  readonly #membership: Membership;
  readonly counts: Int32Array;
  #last = -1;

  constructor(members: Membership) {
    this.#membership = members;
    this.counts = new Int32Array(widthOf(members));
  }

  begin(): void {
    this.counts.fill(0);
    this.#last = -1;
  }

  meet(response: number): void {
    const isNew = response === this.#last ? 0 : 1;
    this.#last = response;
    meet(this.counts, 0, this.#membership, response, isNew);
  }

  /** Respondents of all classes who use the phrase. */
  get users(): number {
    return this.counts[0]!;
  }
}

/**
 * Counts an occurrence of a phrase whose counts begin at a place.
 *
 * @param isNew 1 when the respondent was not met before, otherwise 0
 */
export function meet(
  counts: Int32Array,
  at: number,
  { sets, setOf }: Membership,
  response: number,
  isNew: number,
): void {
  counts[at]! += isNew;
  counts[at + 1]! += 1;
  for (const textClass of sets[setOf[response]!]!) {
    counts[at + 2 * textClass + 2]! += isNew;
    counts[at + 2 * textClass + 3]! += 1;
  }
}

/** Phrases with their counts in flat arrays, since a call has a hundred thousand of them. */
export class PhraseCounts implements ClassCounts {
  readonly classes: readonly TextClass[];
  readonly all: TextClass;
  length = 0;
  readonly #width: number;
  #terms = new Int32Array(3 << 6);
  #counts: Int32Array;

  constructor(sizes: TextClasses) {
    this.classes = sizes.classes;
    this.all = sizes.all;
    this.#width = widthOf(sizes.membership);
    this.#counts = new Int32Array(this.#width << 6);
  }

  /** @param counts respondents and occurrences in all texts, then in each class */
  add(first: number, second: number, third: number, counts: Int32Array): void {
    const at = this.length * this.#width;
    if (at === this.#counts.length) this.#resize(2 * this.length);
    this.#terms[3 * this.length] = first;
    this.#terms[3 * this.length + 1] = second;
    this.#terms[3 * this.length + 2] = third;
    this.#counts.set(counts, at);
    this.length += 1;
  }

  /** Gives back the room for more. */
  trim(): this {
    this.#resize(this.length);
    return this;
  }

  phrase(place: number): Phrase {
    const first = this.#terms[3 * place]!;
    const second = this.#terms[3 * place + 1]!;
    const third = this.#terms[3 * place + 2]!;
    if (second === absent) return [first];
    return third === absent ? [first, second] : [first, second, third];
  }

  respondents(place: number, textClass = everywhere): number {
    return this.#counts[place * this.#width + 2 * textClass + 2]!;
  }

  occurrences(place: number, textClass = everywhere): number {
    return this.#counts[place * this.#width + 2 * textClass + 3]!;
  }

  /** Visits the terms of every phrase, without making a list of them. */
  forEach(visit: (first: number, second: number, third: number) => void): void {
    const terms = this.#terms;
    for (let at = 0; at < 3 * this.length; at += 3)
      visit(terms[at]!, terms[at + 1]!, terms[at + 2]!);
  }

  #resize(phrases: number): void {
    this.#terms = resized(this.#terms, 3 * phrases);
    this.#counts = resized(this.#counts, this.#width * phrases);
  }
}

function resized(numbers: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const other = new Int32Array(length);
  other.set(numbers.subarray(0, length));
  return other;
}
