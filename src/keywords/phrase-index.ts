import { absent } from './candidates.js';

/** What is counted of each phrase. */
const columns = 6;
const respondentsColumn = 3;
const occurrencesColumn = 4;
const lastColumn = 5;

/**
 * Counts of phrases of two or three terms, found by their terms: open addressing over one typed
 * array, since a call has millions of phrases and each word asks for two of them.
 */
export class PhraseIndex {
  /** Three terms, respondents, occurrences, and the last response + 1; a free place has occurrences 0. */
  #slots = new Int32Array(columns << 12);
  #capacity = 1 << 12;
  #size = 0;

  /** Counts one occurrence in an answer of this response. Responses must come in runs. */
  count(first: number, second: number, third: number, hash: number, response: number): void {
    const slot = this.#find(first, second, third, hash);
    const slots = this.#slots;
    if (slots[slot + occurrencesColumn] === 0) {
      slots[slot] = first;
      slots[slot + 1] = second;
      slots[slot + 2] = third;
      this.#size += 1;
    }
    slots[slot + occurrencesColumn]! += 1;
    if (slots[slot + lastColumn] !== response + 1) {
      slots[slot + lastColumn] = response + 1;
      slots[slot + respondentsColumn]! += 1;
    }
    if (this.#size * 2 > this.#capacity) this.#grow();
  }

  /** Visits the phrases that at least so many respondents use. */
  forEachFrequent(
    minimum: number,
    visit: (first: number, second: number, third: number) => void,
  ): void {
    for (let slot = 0; slot < this.#slots.length; slot += columns) {
      if (
        this.#slots[slot + occurrencesColumn] === 0 ||
        this.#slots[slot + respondentsColumn]! < minimum
      )
        continue;
      visit(this.#slots[slot]!, this.#slots[slot + 1]!, this.#slots[slot + 2]!);
    }
  }

  #find(first: number, second: number, third: number, hash: number): number {
    const slots = this.#slots;
    const mask = this.#capacity - 1;
    let place = hash & mask;
    for (;;) {
      const slot = place * columns;
      if (slots[slot + occurrencesColumn] === 0) return slot;
      if (slots[slot] === first && slots[slot + 1] === second && slots[slot + 2] === third)
        return slot;
      place = (place + 1) & mask;
    }
  }

  #grow(): void {
    const old = this.#slots;
    this.#capacity *= 2;
    this.#slots = new Int32Array(this.#capacity * columns);
    for (let slot = 0; slot < old.length; slot += columns) {
      if (old[slot + occurrencesColumn] === 0) continue;
      const [first, second, third] = [old[slot]!, old[slot + 1]!, old[slot + 2]!];
      const target = this.#find(first, second, third, phraseHash(first, second, third));
      for (let column = 0; column < columns; column++)
        this.#slots[target + column] = old[slot + column]!;
    }
  }
}

export function phraseHash(first: number, second: number, third: number): number {
  let hash =
    Math.imul(first + 1, 0x9e3779b1) ^
    Math.imul(second + absentSafe, 0x85ebca6b) ^
    Math.imul(third + absentSafe, 0xc2b2ae35);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
}

/** Keeps the absent term from being multiplied away. */
const absentSafe = 1 - absent;
