import { Role } from './key-words.js';

/** From this share of its places on, what stands beside a phrase belongs to it. */
const belonging = 0.75;
/** Phrases that stand no more words apart may be of one sentence. */
const sentence = 25;

/** What stands around phrases: whether words go on behind open ones, and which longer ones stand side by side. */
export class Surroundings {
  /** By number of an open phrase: its places, and those with a word behind that is no function word. */
  readonly #places: number[] = [];
  readonly #goingOn: number[] = [];
  /** By number of a longer phrase, the answers that hold it. */
  readonly #answers: number[] = [];
  /** By longer phrase: of each other one, the answers that hold both in one sentence. */
  readonly #together = new Map<number, Map<number, number>>();
  /** The longer phrases of the answer that is read, and where each first stands. */
  readonly #here: number[] = [];
  readonly #hereAt: number[] = [];

  /** Says that an open phrase stands there, with this key word behind it. */
  meetOpen(phrase: number, next: number): void {
    add(this.#places, phrase);
    if (next >= 0 && (next & Role.First) !== 0) add(this.#goingOn, phrase);
  }

  /** Says that a phrase of several words stands at a place. */
  meetLonger(phrase: number, at: number): void {
    if (this.#here.includes(phrase)) return;
    this.#here.push(phrase);
    this.#hereAt.push(at);
  }

  /** Says that what comes is of another answer. */
  endAnswer(): void {
    const here = this.#here;
    if (here.length === 0) return;
    for (let i = 0; i < here.length; i++) {
      add(this.#answers, here[i]!);
      for (let j = i - 1; j >= 0 && this.#hereAt[i]! - this.#hereAt[j]! <= sentence; j--) {
        this.#meetBeside(here[i]!, here[j]!);
        this.#meetBeside(here[j]!, here[i]!);
      }
    }
    here.length = 0;
    this.#hereAt.length = 0;
  }

  /** Whether another word nearly always follows an open phrase at once. */
  goesOn(phrase: number): boolean {
    return (this.#goingOn[phrase] ?? 0) >= belonging * this.#places[phrase]!;
  }

  /** Of longer phrases, the best first, all but those that a better one of the same letter stands for. */
  bestOfLetters(longer: readonly number[]): ReadonlySet<number> {
    const best = new Set<number>();
    const left = new Set(longer);
    for (const first of longer) {
      if (!left.delete(first)) continue;
      best.add(first);
      // A letter is longer than a sentence: its pieces lead from one to the next.
      const letter = [first];
      for (const one of letter)
        for (const [other, both] of this.#together.get(one) ?? [])
          if (this.#isNearlyAlways(both, one, other) && left.delete(other)) letter.push(other);
    }
    return best;
  }

  /** Whether so many answers are nearly all of those that hold either phrase. */
  #isNearlyAlways(both: number, one: number, other: number): boolean {
    return both >= belonging * Math.max(this.#answers[one]!, this.#answers[other]!);
  }

  #meetBeside(one: number, other: number): void {
    let others = this.#together.get(one);
    if (others === undefined) this.#together.set(one, (others = new Map<number, number>()));
    others.set(other, (others.get(other) ?? 0) + 1);
  }
}

function add(counts: number[], at: number): void {
  counts[at] = (counts[at] ?? 0) + 1;
}
