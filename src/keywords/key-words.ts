import { joined } from '../coding/index.js';
import { WordFlag } from '../text/index.js';
import type { Vocabulary } from '../text/index.js';
import type { Walk } from './answers-walk.js';

/** What a word may be in a keyword; bits of a key word. */
export const Role = {
  /** A phrase may begin or end with it. */
  Bound: 1,
  /** It may be a keyword by itself. */
  Alone: 2,
} as const;

/** A key word is a term times four, with its roles in the low bits. This one stands between clauses and between answers. */
export const clauseBreak = -1;

/**
 * Turns the words of an answer into what keywords need of them, one number a word: its term and its
 * {@link Role}. Each surface is looked at once; a word of an answer costs one look-up after that.
 *
 * A keyword is a word, or a phrase of two or three words within a clause that neither begins nor ends
 * with a function word. Numbers count only as part of a compound such as "COVID-19".
 */
export class KeyWords {
  /** By token, counted from the least: words that a hyphen joins to the one before, the break, and all others. */
  readonly #codes: Int32Array;
  /** Where the first of the others stands; the break is before it. */
  readonly #origin: number;

  constructor(vocabulary: Vocabulary) {
    const { size } = vocabulary;
    this.#origin = size + 1;
    this.#codes = new Int32Array(2 * size + 1).fill(clauseBreak);
    for (let surface = 0; surface < size; surface++) {
      const flags = vocabulary.flags(surface);
      const term = vocabulary.term(surface) << 2;
      const code = term | rolesOf(flags, vocabulary.surface(surface).length);
      this.#codes[this.#origin + surface] = code;
      this.#codes[this.#origin + joined(surface)] = isNumber(flags) ? term | Role.Bound : code;
    }
  }

  /**
   * Writes the key words of an answer and a break behind them.
   *
   * @param into has room for one more than `length` from `at` on
   * @returns how many of them are words
   */
  read(tokens: Int32Array, length: number, into: Int32Array, at: number): number {
    const codes = this.#codes;
    const origin = this.#origin;
    let words = 0;
    for (let i = 0; i < length; i++) {
      const code = codes[tokens[i]! + origin]!;
      into[at + i] = code;
      // 1 for a word and 0 for a break, without a branch that nobody can foresee.
      words += (code >> 31) + 1;
    }
    into[at + length] = clauseBreak;
    return words;
  }
}

/** The key words of one answer; two breaks stand behind them. All is used again for the next answer. */
interface AnswerWords {
  response: number;
  words: Int32Array;
  tokens: Int32Array;
  length: number;
  /** How many of the words are no breaks. */
  count: number;
}

/** Goes through the key words of answers one answer at a time. */
export function visitWords(
  walk: Walk,
  keyWords: KeyWords,
  visit: (answer: Readonly<AnswerWords>) => void,
): void {
  let words = new Int32Array(1 << 10);
  const answer: AnswerWords = { response: 0, words, tokens: words, length: 0, count: 0 };
  walk.visit((response, tokens, length) => {
    if (words.length < length + 2) answer.words = words = new Int32Array(2 * length + 2);
    answer.response = response;
    answer.count = keyWords.read(tokens, length, words, 0);
    words[length + 1] = clauseBreak;
    answer.tokens = tokens;
    answer.length = length;
    visit(answer);
  });
}

function rolesOf(flags: number, length: number): number {
  if ((flags & WordFlag.Stop) !== 0 || isNumber(flags)) return 0;
  const isGeneral = (flags & (WordFlag.Generic | WordFlag.Month)) !== 0;
  return isGeneral || length === 1 ? Role.Bound : Role.Bound | Role.Alone;
}

function isNumber(flags: number): boolean {
  return (flags & (WordFlag.Stop | WordFlag.Number)) === WordFlag.Number;
}
