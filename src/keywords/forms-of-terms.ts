import type { Vocabulary } from '../text/index.js';

/** Stands behind the last form of a term. */
const none = -1;

/** The forms in which the terms of a vocabulary are written, by number. */
export class FormsOfTerms {
  readonly #vocabulary: Vocabulary;
  /** By term, the last of its forms; by form, the one before. */
  readonly #last: Int32Array;
  readonly #before: Int32Array;

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
    this.#last = new Int32Array(vocabulary.termCount).fill(none);
    this.#before = new Int32Array(vocabulary.size);
    for (let surface = 0; surface < vocabulary.size; surface++) {
      const term = vocabulary.term(surface);
      this.#before[surface] = this.#last[term]!;
      this.#last[term] = surface;
    }
  }

  of(term: number): readonly number[] {
    const forms: number[] = [];
    for (let form = this.#last[term]!; form !== none; form = this.#before[form]!) forms.push(form);
    return forms;
  }

  /** The form that was read most often; of equally common ones that with fewer capitals. */
  commonest(term: number): number {
    return this.of(term).reduce((best, form) => (this.#isCommoner(form, best) ? form : best));
  }

  #isCommoner(form: number, other: number): boolean {
    const vocabulary = this.#vocabulary;
    const more = vocabulary.occurrences(form) - vocabulary.occurrences(other);
    return more > 0 || (more === 0 && vocabulary.surface(form) > vocabulary.surface(other));
  }
}
