import { letGo } from '../coding/index.js';
import { clauseBreak } from './key-words.js';
import type { KeyWords } from './key-words.js';
import type { TextClasses } from './text-classes.js';
import type { Walk } from './answers-walk.js';

/** Breaks for each word, about; room that stays empty costs nothing. */
const usualBreaks = 0.5;

/** The words of the answers to one question, one behind the other. */
export class FlatAnswers {
  /** Key words; two breaks stand behind the last, so that a phrase can be looked for from any place. */
  words = new Int32Array(0);
  /** By place, the response to which the word belongs; they ascend. */
  responses = new Int32Array(0);
  length = 0;

  /** Reads all answers of a walk in place of what was read before. */
  read(walk: Walk, keyWords: KeyWords, classes: TextClasses): void {
    let end = 0;
    const room = Math.ceil((1 + usualBreaks) * walk.words) + walk.answers + 2;
    if (room > this.words.length) this.#grow(room, 0);
    walk.visit((response, tokens, length) => {
      if (end + length + 2 > this.words.length) this.#grow(2 * (end + length + 2), end);
      classes.meet(response, keyWords.read(tokens, length, this.words, end));
      this.responses.fill(response, end, end + length + 1);
      end += length + 1;
    });
    this.words[end] = clauseBreak;
    this.length = end;
  }

  /** Takes over some of the answers to a question, in place of what was read before. */
  take(
    { words, responses, length }: FlatAnswers,
    isWanted: (response: number) => boolean,
    classes: TextClasses,
  ): void {
    let end = 0;
    for (let from = 0, to = 0; from < length; from = to) {
      const response = responses[from]!;
      while (to < length && responses[to] === response) to += 1;
      if (!isWanted(response)) continue;
      if (end + (to - from) + 1 > this.words.length) this.#grow(2 * (end + (to - from) + 1), end);
      let count = 0;
      for (let at = from; at < to; at++) {
        this.words[end + at - from] = words[at]!;
        if (words[at] !== clauseBreak) count += 1;
      }
      this.responses.fill(response, end, end + to - from);
      classes.meet(response, count);
      end += to - from;
    }
    this.words[end] = clauseBreak;
    this.length = end;
  }

  /** Gives the memory back, until something is read again. */
  forget(): void {
    letGo(this.words.buffer);
    letGo(this.responses.buffer);
    this.words = new Int32Array(0);
    this.responses = new Int32Array(0);
    this.length = 0;
  }

  #grow(capacity: number, end: number): void {
    const [words, responses] = [new Int32Array(capacity), new Int32Array(capacity)];
    words.set(this.words.subarray(0, end));
    responses.set(this.responses.subarray(0, end));
    this.forget();
    this.words = words;
    this.responses = responses;
  }
}
