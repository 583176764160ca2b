import { letGo } from '../coding/index.js';
import type { FlatAnswers } from './flat-answers.js';
import { clauseBreak, Role, roleBits } from './key-words.js';

/** Of each term, side by side since they are needed together: */
const cell = 4;
/** the response it was last met in + 1; later, where its next response goes; */
const lastAt = 0;
/** the respondents who use it, in whatever role; */
const respondentsAt = 1;
/** how often it may be a keyword by itself; */
const aloneAt = 2;
/** its number among the frequent ones + 1. */
const numberAt = 3;

/** The terms that enough respondents use, numbered from 0, and the responses in which each stands. */
export class FrequentTerms {
  readonly #cells: Int32Array;
  readonly #terms: Int32Array;
  readonly #starts: Int32Array;
  /**
   * The responses of term 0, then those of term 1 …, each in the order of the text: one for every place where it may be
   * a keyword by itself.
   */
  responses = new Int32Array(0);
  size = 0;

  /** @param termCount how many terms the vocabulary has */
  constructor(termCount: number) {
    this.#cells = new Int32Array(termCount * cell);
    this.#terms = new Int32Array(termCount);
    this.#starts = new Int32Array(termCount + 1);
  }

  /**
   * Finds the frequent terms, and writes over the words: the term by its number here, the roles as they
   * are, and a break for every rare word, since no frequent phrase goes over one.
   */
  index({ words, responses, length }: FlatAnswers, minimum: number): void {
    const cells = this.#cells.fill(0);
    for (let i = 0; i < length; i++) {
      const word = words[i]!;
      if (word < 0) continue;
      const at = (word >> roleBits) * cell;
      if ((word & Role.Alone) !== 0) cells[at + aloneAt]! += 1;
      const response = responses[i]! + 1;
      if (cells[at + lastAt] === response) continue;
      cells[at + lastAt] = response;
      cells[at + respondentsAt]! += 1;
    }
    this.#number(minimum);
    const users = this.responses;
    for (let i = 0; i < length; i++) {
      const word = words[i]!;
      if (word < 0) continue;
      const at = (word >> roleBits) * cell;
      const number = cells[at + numberAt]!;
      if (number === 0) {
        words[i] = clauseBreak;
        continue;
      }
      words[i] = ((number - 1) << roleBits) | (word & (Role.First | Role.Last | Role.Alone));
      if ((word & Role.Alone) === 0) continue;
      users[cells[at + lastAt]!] = responses[i]!;
      cells[at + lastAt]! += 1;
    }
  }

  /** Gives the memory of the responses back, until they are listed again. */
  forget(): void {
    letGo(this.responses.buffer);
    this.responses = new Int32Array(0);
  }

  term(number: number): number {
    return this.#terms[number]!;
  }

  /** Where the responses of a term begin; behind the last, where they end. */
  start(number: number): number {
    return this.#starts[number]!;
  }

  #number(minimum: number): void {
    const cells = this.#cells;
    let end = 0;
    this.size = 0;
    for (let term = 0; term < this.#terms.length; term++) {
      const at = term * cell;
      if (cells[at + respondentsAt] === 0 || cells[at + respondentsAt]! < minimum) continue;
      this.#terms[this.size] = term;
      this.#starts[this.size] = end;
      this.size += 1;
      cells[at + numberAt] = this.size;
      cells[at + lastAt] = end;
      end += cells[at + aloneAt]!;
    }
    this.#starts[this.size] = end;
    if (end <= this.responses.length) return;
    this.forget();
    this.responses = new Int32Array(2 * end);
  }
}
