import { Role } from './key-words.js';

/** From this share of its places on, what stands beside a phrase belongs to it. */
const belonging = 0.75;
/** Phrases that stand no more words apart may be of one sentence. */
const sentence = 25;

/** What stands around phrases: whether the words go on behind them, and which of them stand side by side. */
export class Surroundings {
  /** By number of the phrase: its places, and those with a word behind that is no function word. */
  readonly #places: number[] = [];
  readonly #goingOn: number[] = [];
  /** By number of a longer phrase, the answers that hold it; and of two of them, those that hold both in one sentence. */
  readonly #answers: number[] = [];
  readonly #together = new Map<number, Map<number, number>>();
  /** The longer phrases of the answer that is read, and where they first stand. */
  readonly #here = new Map<number, number>();

  /** Takes in a place of a phrase: where it ends among the key words. */
  meet(phrase: number, isLonger: boolean, words: Int32Array, end: number): void {
    const next = words[end]!;
    add(this.#places, phrase);
    if (next >= 0 && (next & Role.First) !== 0) add(this.#goingOn, phrase);
    if (isLonger && !this.#here.has(phrase)) this.#here.set(phrase, end);
  }

  /** Says that what comes is of another answer. */
  endAnswer(): void {
    const here = [...this.#here];
    this.#here.clear();
    here.forEach(([phrase, place], i) => {
      add(this.#answers, phrase);
      for (const [other, otherPlace] of here.slice(i + 1))
        if (Math.abs(otherPlace - place) <= sentence) this.#pair(phrase, other);
    });
  }

  /** Whether another word nearly always follows at once. */
  goesOn(phrase: number): boolean {
    return (this.#goingOn[phrase] ?? 0) >= belonging * this.#places[phrase]!;
  }

  /** Whether two longer phrases are nearly always said by the same, in one sentence. */
  areTogether(one: number, other: number): boolean {
    const both = this.#together.get(Math.min(one, other))?.get(Math.max(one, other)) ?? 0;
    return both > 0 && both >= belonging * Math.max(this.#answers[one]!, this.#answers[other]!);
  }

  #pair(one: number, other: number): void {
    const first = Math.min(one, other);
    const second = Math.max(one, other);
    let others = this.#together.get(first);
    if (others === undefined) this.#together.set(first, (others = new Map<number, number>()));
    others.set(second, (others.get(second) ?? 0) + 1);
  }
}

function add(counts: number[], at: number): void {
  counts[at] = (counts[at] ?? 0) + 1;
}
