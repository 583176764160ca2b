import { absent } from './candidates.js';
import { phraseHash } from './phrase-index.js';
import type { Phrase } from './frequent-phrases.js';

/** Finds the place of a phrase in a list by its terms; -1 for one that is not in it. */
export class PhrasePlaces {
  /** By term, whether a phrase of several words begins with it: most candidates go no further. */
  readonly #begins: Uint8Array;
  readonly #byTerm: Int32Array;
  readonly #slots: Int32Array;
  readonly #phrases: readonly Phrase[];

  constructor(phrases: readonly Phrase[], termCount: number) {
    this.#phrases = phrases;
    this.#byTerm = new Int32Array(termCount).fill(-1);
    this.#begins = new Uint8Array(termCount);
    let capacity = 16;
    while (capacity < phrases.length * 2) capacity *= 2;
    this.#slots = new Int32Array(capacity).fill(-1);
    phrases.forEach((phrase, place) => {
      if (phrase.length === 1) this.#byTerm[phrase[0]!] = place;
      else {
        this.#begins[phrase[0]!] = 1;
        this.#slots[this.#slot(phrase[0]!, phrase[1]!, phrase[2] ?? absent)] = place;
      }
    });
  }

  find(first: number, second: number, third: number): number {
    return second === absent
      ? this.#byTerm[first]!
      : this.#slots[this.#slot(first, second, third)]!;
  }

  #slot(first: number, second: number, third: number): number {
    const mask = this.#slots.length - 1;
    for (let slot = phraseHash(first, second, third) & mask; ; slot = (slot + 1) & mask) {
      const place = this.#slots[slot]!;
      if (place < 0) return slot;
      const phrase = this.#phrases[place]!;
      if (phrase[0] === first && phrase[1] === second && (phrase[2] ?? absent) === third)
        return slot;
    }
  }
}
