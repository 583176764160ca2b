import type { Document } from './document.js';

/**
 * In how many documents each phrase stands: what is everywhere says little of any one. Counts do not
 * depend on the order of documents, and of a single document nothing follows.
 */
export class Corpus {
  #documents = 0;
  readonly #phrases = new Map<string, number>();
  readonly #grams: Map<string, number> | undefined;

  /** @param withGrams whether runs of words are counted beside noun phrases */
  constructor(withGrams: boolean) {
    this.#grams = withGrams ? new Map() : undefined;
  }

  add(document: Document): void {
    this.#documents += 1;
    count(document.phrases.keys(), this.#phrases);
    if (this.#grams) count(document.grams().keys(), this.#grams);
  }

  /**
   * Inverse document frequency ln(1 + N / d), N documents, d of them with the phrase: the same for all
   * phrases when there is but one document.
   */
  rarity(key: string): number {
    return Math.log1p(Math.max(1, this.#documents) / (this.#phrases.get(key) ?? 1));
  }

  /** The same for a run of words. */
  gramRarity(key: string): number {
    return Math.log1p(Math.max(1, this.#documents) / (this.#grams?.get(key) ?? 1));
  }
}

function count(keys: Iterable<string>, counts: Map<string, number>): void {
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
}
