import type { Document } from './document.js';

/**
 * In how many documents each phrase stands: what is everywhere says little of any one. Counts do not
 * depend on the order of documents, and of a single document nothing follows.
 */
export class Corpus {
  #documents = 0;
  readonly #phrases = new Map<string, number>();

  add(document: Document): void {
    this.#documents += 1;
    for (const key of document.phrases.keys())
      this.#phrases.set(key, (this.#phrases.get(key) ?? 0) + 1);
  }

  /**
   * Inverse document frequency ln(1 + N / d), N documents, d of them with the phrase: the same for all
   * phrases when there is but one document.
   */
  rarity(key: string): number {
    return Math.log1p(Math.max(1, this.#documents) / (this.#phrases.get(key) ?? 1));
  }
}
