import { Gap, WordFlag } from '../text/index.js';
import type { Tokens, Vocabulary } from '../text/index.js';
import { doubled } from './doubled.js';
import { Slabs } from './slabs.js';

/** Stands for a comma, a full stop, or words left out: no phrase goes over it. */
export const breakToken = -1;

/** The surface of a token that is no break. */
export function surfaceOf(token: number): number {
  return token >= 0 ? token : -token - 2;
}

/** Whether a hyphen joins the word to the one before it. */
export function isJoined(token: number): boolean {
  return token < breakToken;
}

/** The token of a surface that a hyphen joins to the word before it. */
export function joined(surface: number): number {
  return -surface - 2;
}

/** Called with one answer's words; `tokens` is used again for the next, so read it at once. */
export type TokenVisitor = (response: number, tokens: Int32Array, length: number) => void;

/** Chunks double from the smallest to the largest size, so that a small call takes little memory. */
const smallestChunk = 1 << 12;
const largestChunk = 1 << 18;
/** In the bytes, 0 says that a hyphen joins the next word, 1 is a break; surfaces follow. */
const joinCode = 0;
const breakCode = 1;
const firstSurface = 2;
const longestVarint = 5;
/** As far behind the last answer a walk may look. */
const margin = 2;

/**
 * The words of all answers to one question, in about one and a half bytes a word.
 *
 * Surfaces are numbered by first appearance, so common words have small numbers, and numbers are
 * written seven bits a byte. Function words stay only where they stand between two other words, in a
 * compound ("drop-in") or as a particle behind a word ("levelling up"): elsewhere no phrase could hold them.
 */
export class TokenStore {
  readonly #chunks: Uint8Array[] = [];
  /** How far each chunk is filled. */
  readonly #ends: number[] = [];
  #chunk: Uint8Array = new Uint8Array(0);
  #end = 0;
  #answers = 0;
  #words = 0;
  readonly #slabs: Slabs;

  /** @param slabs where its chunks come from; stores that are let go together share them */
  constructor(slabs = new Slabs()) {
    this.#slabs = slabs;
  }

  get answers(): number {
    return this.#answers;
  }

  /** The words of all answers that are kept. */
  get words(): number {
    return this.#words;
  }

  /** Adds an answer of the response with this number. Numbers must not descend. */
  add(response: number, tokens: Tokens): void {
    const { surfaces, gaps, length, vocabulary } = tokens;
    this.#open(response, length);
    let isBroken = true;
    let isEmpty = true;
    // Where there is no word, none can be joined: as beside a function word.
    let wasStop = true;
    let isOwnStop = length > 0 && isStop(vocabulary, surfaces[0]!);
    for (let i = 0; i < length; i++) {
      const gap = gaps[i]!;
      const isNextStop = i + 1 === length || isStop(vocabulary, surfaces[i + 1]!);
      // A function word stays between two other words, as a part of a compound, and where it may finish the word before.
      const isLeftOut =
        isOwnStop &&
        (wasStop || isNextStop || gap > Gap.Space || gaps[i + 1]! > Gap.Space) &&
        !(gap === Gap.Joined || (i + 1 < length && gaps[i + 1] === Gap.Joined)) &&
        (wasStop || gap > Gap.Space || !isParticle(vocabulary, surfaces[i]!));
      wasStop = isOwnStop;
      isOwnStop = isNextStop;
      if ((gap > Gap.Space || isLeftOut) && !isBroken) {
        this.#write(breakCode);
        isBroken = true;
      }
      if (isLeftOut) continue;
      if (gap === Gap.Joined && !isBroken) this.#write(joinCode);
      this.#writeWord(surfaces[i]!);
      isBroken = false;
      isEmpty = false;
    }
    // Two breaks end the answer; one may stand there already.
    if (!isBroken || isEmpty) this.#write(breakCode);
    this.#write(breakCode);
    this.#seal();
  }

  /**
   * Adds answers of another store behind its own.
   *
   * @param firstResponse what the numbers of the other's responses begin at here
   * @param surfaces by surface of the other's vocabulary, its number in this one's
   * @param isWanted by number there, whose answers are added
   */
  append(
    other: TokenStore,
    firstResponse: number,
    surfaces: Int32Array,
    isWanted: (response: number) => boolean = () => true,
  ): void {
    other.visit((response, tokens, length) => {
      if (!isWanted(response)) return;
      this.#open(firstResponse + response, length);
      for (let i = 0; i < length; i++) {
        const token = tokens[i]!;
        if (token === breakToken) this.#write(breakCode);
        else {
          if (isJoined(token)) this.#write(joinCode);
          this.#writeWord(surfaces[surfaceOf(token)]!);
        }
      }
      // The first of the two breaks at the end was read as a token.
      this.#write(breakCode);
      this.#seal();
    });
  }

  /** Visits all answers in the order in which they were added. */
  visit(visitor: TokenVisitor): void {
    const walk = this.walk();
    while (walk.next()) visitor(walk.response, walk.tokens, walk.length);
  }

  /** Goes through the answers one at a time, for walking several stores side by side. */
  walk(): TokenWalk {
    return new TokenWalk(this.#chunks, this.#ends);
  }

  /** An answer never lies across two chunks, so that reading needs no check at each byte. */
  #open(response: number, words: number): void {
    const most = (2 * words + 3) * longestVarint + margin;
    if (this.#end + most > this.#chunk.length) {
      const size = Math.min(Math.max(smallestChunk, this.#chunk.length * 2), largestChunk);
      this.#chunk = this.#slabs.take(Math.max(size, most));
      this.#end = 0;
      this.#chunks.push(this.#chunk);
      this.#ends.push(0);
    }
    this.#write(response);
    this.#answers += 1;
  }

  #writeWord(surface: number): void {
    this.#write(surface + firstSurface);
    this.#words += 1;
  }

  #write(value: number): void {
    let rest = value;
    while (rest >= 0x80) {
      this.#chunk[this.#end++] = (rest & 0x7f) | 0x80;
      rest >>>= 7;
    }
    this.#chunk[this.#end++] = rest;
  }

  #seal(): void {
    this.#ends[this.#ends.length - 1] = this.#end;
  }
}

function isParticle(vocabulary: Vocabulary, surface: number): boolean {
  return (vocabulary.flags(surface) & WordFlag.Particle) !== 0;
}

function isStop(vocabulary: Vocabulary, surface: number): boolean {
  return (vocabulary.flags(surface) & WordFlag.Stop) !== 0;
}

/** A place in a {@link TokenStore}, and the answer that stands there. */
export class TokenWalk {
  readonly #chunks: readonly Uint8Array[];
  readonly #ends: readonly number[];
  #chunk = 0;
  #at = 0;
  response = -1;
  tokens = new Int32Array(1024);
  length = 0;

  constructor(chunks: readonly Uint8Array[], ends: readonly number[]) {
    this.#chunks = chunks;
    this.#ends = ends;
  }

  /** Moves to the next answer; false at the end. */
  next(): boolean {
    while (this.#chunk < this.#chunks.length && this.#at >= this.#ends[this.#chunk]!) {
      this.#chunk += 1;
      this.#at = 0;
    }
    if (this.#chunk >= this.#chunks.length) return false;
    const bytes = this.#chunks[this.#chunk]!;
    let at = this.#at;
    let response = bytes[at++]!;
    if (response >= 0x80) {
      response &= 0x7f;
      for (let shift = 7; ; shift += 7) {
        const byte = bytes[at++]!;
        response |= (byte & 0x7f) << shift;
        if (byte < 0x80) break;
      }
    }
    this.response = response;
    let { tokens } = this;
    let length = 0;
    let before = firstSurface;
    for (;;) {
      if (length === tokens.length) this.tokens = tokens = doubled(tokens);
      // Of how many bytes a word is, and where a break stands, nobody can foresee: so nothing branches on it.
      const first = bytes[at]!;
      const second = bytes[at + 1]!;
      const third = bytes[at + 2]!;
      const hasSecond = first >>> 7;
      const hasThird = hasSecond & (second >>> 7);
      let value =
        (first & 0x7f) | ((second & 0x7f & -hasSecond) << 7) | ((third & 0x7f & -hasThird) << 14);
      at += 1 + hasSecond + hasThird;
      if ((hasThird & (third >>> 7)) !== 0) {
        for (let shift = 21; ; shift += 7) {
          const byte = bytes[at++]!;
          value |= (byte & 0x7f) << shift;
          if (byte < 0x80) break;
        }
      }
      // Two breaks end the answer; beside a break nothing is joined.
      if ((value | before) === breakCode) break;
      const token = value - firstSurface;
      tokens[length++] = before === joinCode ? joined(token) : token;
      if (value === joinCode) length -= 1;
      before = value;
    }
    this.#at = at;
    this.length = length;
    return true;
  }
}
