import { breakToken, isJoined, surfaceOf } from '../coding/index.js';
import type { ContentWords } from '../meaning/index.js';
import { WordFlag } from '../text/index.js';
import type { Vocabulary } from '../text/index.js';

const content = 1;
const generic = 2;
const kinds = 4;

/** Stands where no phrase goes on. */
export const endOfPhrase = -1;

/** Whether a hyphen joins a word to the one before, and behind: the bits of its joints. */
const joinedBefore = 1;
const joinedBehind = 2;
export const jointBits = 2;

/** The words of one answer: their symbols, and which of them hyphens join. */
export interface ReadAnswer {
  readonly symbols: Int32Array;
  readonly joints: Uint8Array;
  readonly tokens: Int32Array;
  readonly length: number;
}

/**
 * Words as symbols for counting phrases: the term, whether a phrase may begin and end with the word, and
 * whether it says nothing alone.
 */
export class WordSymbols {
  /** Every symbol is smaller. */
  readonly count: number;
  readonly #vocabulary: Vocabulary;
  readonly #bySurface: Int32Array;
  readonly #answer = {
    symbols: new Int32Array(0),
    joints: new Uint8Array(0),
    tokens: new Int32Array(0),
    length: 0,
  };

  constructor({ vocabulary, termOf }: ContentWords) {
    this.#vocabulary = vocabulary;
    this.count = vocabulary.termCount * kinds;
    this.#bySurface = termOf.map(
      (term, surface) =>
        vocabulary.term(surface) * kinds +
        (term >= 0 ? content : 0) +
        ((vocabulary.flags(surface) & (WordFlag.Generic | WordFlag.Month)) === 0 ? 0 : generic),
    );
  }

  /** @returns used again for the next answer */
  read(tokens: Int32Array, length: number): ReadAnswer {
    const answer = this.#answer;
    if (answer.symbols.length < length) {
      answer.symbols = new Int32Array(length * 2);
      answer.joints = new Uint8Array(length * 2);
    }
    const { symbols, joints } = answer;
    for (let at = 0; at < length; at++) {
      const token = tokens[at]!;
      symbols[at] = token === breakToken ? endOfPhrase : this.#bySurface[surfaceOf(token)]!;
      joints[at] = 0;
      if (!isJoined(token)) continue;
      joints[at] = joinedBefore;
      joints[at - 1]! |= joinedBehind;
    }
    return Object.assign(answer, { tokens, length });
  }

  isContent(symbol: number): boolean {
    return symbol !== endOfPhrase && (symbol & content) !== 0;
  }

  isGeneric(symbol: number): boolean {
    return (symbol & generic) !== 0;
  }

  term(symbol: number): number {
    return Math.floor(symbol / kinds);
  }

  text(term: number): string {
    return this.#vocabulary.termText(term);
  }
}

/**
 * "Recommend a ring" and "fenced budget" are no phrases of "recommend a ring-fenced budget".
 *
 * @param firstJoints those of the first word, in the low bits of a number
 */
export function isWhole(firstJoints: number, lastJoints: number): boolean {
  return (firstJoints & joinedBefore) === 0 && (lastJoints & joinedBehind) === 0;
}

/** Whether a clause or the answer begins at a place. */
export function beginsClause(symbols: Int32Array, at: number): boolean {
  return at === 0 || symbols[at - 1] === endOfPhrase;
}

/** Whether a compound begins with the word, or goes on with it. */
export function isCompound(joints: number): boolean {
  return (joints & joinedBehind) !== 0;
}

/** The words `tokens[start, end)` as they were written. */
export function writtenWords(
  tokens: Int32Array,
  start: number,
  end: number,
  vocabulary: Vocabulary,
): string {
  let written = '';
  for (let at = start; at < end; at++) {
    const gap = at === start ? '' : isJoined(tokens[at]!) ? '-' : ' ';
    written += gap + vocabulary.surface(surfaceOf(tokens[at]!));
  }
  return written;
}
