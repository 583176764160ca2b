import { isJoined, joined } from '../coding/index.js';
import { WordFlag } from '../text/index.js';
import type { Vocabulary } from '../text/index.js';
import type { Walk } from './answers-walk.js';

/** What a word may be in a keyword; bits of a key word. */
export const Role = {
  /** A phrase may begin with it. */
  First: 1,
  /** A phrase may end with it. */
  Last: 2,
  /** It may be a keyword by itself. */
  Alone: 4,
} as const;

/** How many low bits of a key word are its roles. */
export const roleBits = 3;
/** Those of a word that is neither a function word nor a number, if no compound goes on behind it. */
export const bound = Role.First | Role.Last;

/** A key word is a term, with its roles in the low bits. This one stands between clauses and between answers. */
export const clauseBreak = -1;

/**
 * Turns the words of an answer into what keywords need of them, one number a word: its term and its
 * {@link Role}. Each surface is looked at once; a word of an answer costs one look-up after that.
 *
 * A keyword is a word, or a phrase of two or three words within a clause that neither begins nor ends with a function
 * word or a number, unless with a compound: "through-the-gate", "drop-in" and "COVID-19" may be some. None ends within
 * a compound, as "fortnightly pick" would of "fortnightly pick-up". A particle ends one behind such a word: "levelling
 * up", "fortnightly pick up"; "pick up" is too general to be one.
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
      const roles = rolesOf(vocabulary.flags(surface), vocabulary.surface(surface).length);
      const code = (vocabulary.term(surface) << roleBits) | roles;
      this.#codes[this.#origin + surface] = code;
      this.#codes[this.#origin + joined(surface)] = code;
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
    let first = 0;
    for (let i = 0; i < length; i++) {
      const token = tokens[i]!;
      const code = codes[token + origin]!;
      into[at + i] = code;
      if ((code & bound) === Role.Last && !isInCompound(tokens, i, length)) finish(into, at + i, i);
      // 1 for a word and 0 for a break, without a branch that nobody can foresee.
      words += (code >> 31) + 1;
      if (!isJoined(token)) first = i;
      else if (i + 1 === length || !isJoined(tokens[i + 1]!)) join(into, at + first, at + i);
    }
    into[at + length] = clauseBreak;
    return words;
  }
}

function isInCompound(tokens: Int32Array, at: number, length: number): boolean {
  return isJoined(tokens[at]!) || (at + 1 < length && isJoined(tokens[at + 1]!));
}

/** Lets a particle end phrases behind a word that may begin them; of a general word and a particle none is made. */
function finish(words: Int32Array, at: number, place: number): void {
  const before = place === 0 ? clauseBreak : words[at - 1]!;
  if (before < 0 || (before & Role.First) === 0) words[at]! &= ~Role.Last;
  else if ((before & Role.Alone) === 0) words[at - 1]! &= ~Role.First;
}

/**
 * Makes the words from `first` to `last` a compound: a phrase may begin and end with it, unless it is nothing but
 * function words and numbers, and does not end before its last word.
 */
function join(words: Int32Array, first: number, last: number): void {
  let roles = 0;
  for (let at = first; at <= last; at++) {
    if ((words[at]! & Role.First) !== 0) roles = bound;
    words[at]! &= ~Role.Last;
  }
  words[first]! |= roles & Role.First;
  words[last]! |= roles & Role.Last;
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
  if ((flags & WordFlag.Particle) !== 0) return Role.Last;
  if ((flags & WordFlag.Stop) !== 0 || isNumber(flags)) return 0;
  const isGeneral = (flags & (WordFlag.Generic | WordFlag.Month)) !== 0;
  return isGeneral || length === 1 ? bound : bound | Role.Alone;
}

function isNumber(flags: number): boolean {
  return (flags & (WordFlag.Stop | WordFlag.Number)) === WordFlag.Number;
}
