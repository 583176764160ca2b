import { isJoined, NumberPairs, surfaceOf } from '../coding/index.js';
import { commonestForm, tidyForm, withoutSentenceCapital } from '../text/index.js';
import type { Vocabulary } from '../text/index.js';
import type { Phrase } from './phrase.js';
import { Surroundings } from './surroundings.js';

/**
 * Finds how phrases are most often written; of two forms written equally often, the one with fewer
 * capitals. A capital that only begins sentences is dropped.
 *
 * Forms are told apart by the numbers of their words: a string is made of each form once, not at each
 * of its places.
 */
export class SurfaceForms {
  readonly #vocabulary: Vocabulary;
  readonly #phrases: Phrase[] = [];
  /** By the terms of a phrase. */
  readonly #numbers = new Map<string, number>();
  /** Forms grow word by word: of a phrase or an unfinished form, with its next token, the longer form. */
  readonly #forms = new NumberPairs();
  /** By number of the form. */
  readonly #counts: number[] = [];
  readonly #whole: { readonly form: number; readonly phrase: number; readonly tokens: number[] }[] =
    [];
  readonly #open = new Set<number>();
  readonly surroundings = new Surroundings();

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  /**
   * Adds a phrase to look for, and returns its number; one that is there already keeps its own.
   *
   * @param mayBeOpen whether it is wanted what stands behind it
   */
  add(phrase: Phrase, mayBeOpen: boolean): number {
    const terms = phrase.join(' ');
    const number = this.#numbers.get(terms) ?? this.#phrases.push(phrase) - 1;
    this.#numbers.set(terms, number);
    if (mayBeOpen) this.#open.add(number);
    return number;
  }

  /** By number. */
  get phrases(): readonly Phrase[] {
    return this.#phrases;
  }

  /** Says that a phrase stands at a place among the key words and tokens of an answer. */
  meet(phrase: number, words: Int32Array, tokens: Int32Array, at: number): void {
    this.#count(phrase, tokens, at);
    const { length } = this.#phrases[phrase]!;
    if (length > 1) this.surroundings.meetLonger(phrase, at);
    if (this.#open.has(phrase)) this.surroundings.meetOpen(phrase, words[at + length]!);
  }

  /** Says that what comes is of another answer. */
  endAnswer(): void {
    this.surroundings.endAnswer();
  }

  /** By number of the phrase, its form. */
  commonest(): readonly string[] {
    const forms = this.#phrases.map(() => new Map<string, number>());
    for (const { form, phrase, tokens } of this.#whole) {
      const text = this.#written(tokens);
      forms[phrase]!.set(text, (forms[phrase]!.get(text) ?? 0) + this.#counts[form]!);
    }
    return forms.map((counts) => withoutSentenceCapital(commonestForm(counts), this.#vocabulary));
  }

  #count(phrase: number, tokens: Int32Array, at: number): void {
    const words = this.#phrases[phrase]!.length;
    // Phrases have the even numbers, forms the odd ones; likewise tokens that a hyphen joins.
    let form = this.#forms.add(2 * phrase, surfaceOf(tokens[at]!));
    for (let i = 1; i < words; i++) {
      const token = tokens[at + i]!;
      form = this.#forms.add(2 * form + 1, 2 * surfaceOf(token) + (isJoined(token) ? 1 : 0));
    }
    if (this.#counts[form] === undefined) {
      this.#counts[form] = 0;
      this.#whole.push({ form, phrase, tokens: [...tokens.subarray(at, at + words)] });
    }
    this.#counts[form]! += 1;
  }

  #written(tokens: readonly number[]): string {
    let form = '';
    tokens.forEach((token, i) => {
      if (i > 0) form += isJoined(token) ? '-' : ' ';
      form += this.#vocabulary.surface(surfaceOf(token));
    });
    return tidyForm(form);
  }
}
