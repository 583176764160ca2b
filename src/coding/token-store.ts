import { Gap, WordFlag } from '../text/index.js';
import type { Tokens, Vocabulary } from '../text/index.js';
import { doubled } from '../collections/index.js';
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
const smallestChunk = 1 << 11;
const largestChunk = 1 << 17;
/** A unit of 16 bits: what it says, and whether a break stands behind the word. */
const valueBits = 0x7fff;
const breakBit = 0x8000;
/** The same bit in the number of a response: higher bits of it stand in the next unit. */
const goesOn = 0x8000;
/**
 * What a unit says: the answer ends, a hyphen joins the next word, the surface stands in the next two units, or the
 * surface.
 */
const endCode = 0;
const joinCode = 1;
const longCode = 2;
const firstSurface = 3;
const largestShort = valueBits - firstSurface;
/** Units for the number of a response, and for a word. */
const longestNumber = 3;
const longestWord = 4;

/**
 * The words of all answers to one question, in two bytes a word. Keywords and shared texts read them again and again,
 * so a word is read with one look, and a break costs no more than a bit.
 *
 * Surfaces are numbered by first appearance, so common words have small numbers; one that has no place in a unit takes
 * three. Function words stay only where they stand between two other words, in a compound ("drop-in") or as a particle
 * behind a word ("levelling up"): elsewhere no phrase could hold them.
 */
export class TokenStore {
  readonly #chunks: Uint16Array[] = [];
  /** How far each chunk is filled. */
  readonly #ends: number[] = [];
  #chunk: Uint16Array = new Uint16Array(0);
  #end = 0;
  /** Where the word that was written last stands. */
  #word = -1;
  #response = 0;
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
    // Where there is no word, none can be joined: as beside a function word.
    let wasStop = true;
    let isOwnStop = length > 0 && isStop(vocabulary, surfaces[0]!);
    for (let i = 0; i < length; i++) {
      const gap = gaps[i]!;
      const isNextStop = i + 1 === length || isStop(vocabulary, surfaces[i + 1]!);
      // A function word stays between two other words, as a part of a compound, and where it may finish the word
      // before.
      const isLeftOut =
        isOwnStop &&
        (wasStop || isNextStop || gap > Gap.Space || gaps[i + 1]! > Gap.Space) &&
        !(gap === Gap.Joined || (i + 1 < length && gaps[i + 1] === Gap.Joined)) &&
        (wasStop || gap > Gap.Space || !isParticle(vocabulary, surfaces[i]!));
      wasStop = isOwnStop;
      isOwnStop = isNextStop;
      if ((gap > Gap.Space || isLeftOut) && !isBroken) {
        this.#break();
        isBroken = true;
      }
      if (isLeftOut) continue;
      this.#writeWord(surfaces[i]!, gap === Gap.Joined && !isBroken);
      isBroken = false;
    }
    if (!isBroken) this.#break();
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
      let isBroken = true;
      for (let i = 0; i < length; i++) {
        const token = tokens[i]!;
        if (token !== breakToken) this.#writeWord(surfaces[surfaceOf(token)]!, isJoined(token));
        else if (!isBroken) this.#break();
        isBroken = token === breakToken;
      }
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

  /** An answer never lies across two chunks, so that reading needs no check at each word. */
  #open(response: number, words: number): void {
    const most = longestNumber + words * longestWord + 1;
    if (this.#end + most > this.#chunk.length) {
      const size = Math.max(
        most,
        Math.min(Math.max(smallestChunk, this.#chunk.length * 2), largestChunk),
      );
      const { buffer, byteOffset } = this.#slabs.take(size * Uint16Array.BYTES_PER_ELEMENT);
      this.#chunk = new Uint16Array(buffer, byteOffset, size);
      this.#end = 0;
      this.#chunks.push(this.#chunk);
      this.#ends.push(0);
    }
    // How far it is from the one before: most often one unit.
    let rest = response - this.#response;
    this.#response = response;
    for (; rest > valueBits; rest >>>= 15) this.#chunk[this.#end++] = (rest & valueBits) | goesOn;
    this.#chunk[this.#end++] = rest;
    this.#answers += 1;
  }

  #writeWord(surface: number, isJoinedOn: boolean): void {
    if (isJoinedOn) this.#chunk[this.#end++] = joinCode;
    this.#word = this.#end;
    if (surface <= largestShort) this.#chunk[this.#end++] = firstSurface + surface;
    else {
      this.#chunk[this.#end++] = longCode;
      this.#chunk[this.#end++] = surface;
      this.#chunk[this.#end++] = surface >>> 16;
    }
    this.#words += 1;
  }

  /** A break stands behind the last word. */
  #break(): void {
    this.#chunk[this.#word]! |= breakBit;
  }

  #seal(): void {
    this.#chunk[this.#end++] = endCode;
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
  readonly #chunks: readonly Uint16Array[];
  readonly #ends: readonly number[];
  #chunk = 0;
  #at = 0;
  /** That of the answer; 0 before the first. */
  response = 0;
  tokens = new Int32Array(1024);
  length = 0;

  constructor(chunks: readonly Uint16Array[], ends: readonly number[]) {
    this.#chunks = chunks;
    this.#ends = ends;
  }

  /** Moves to the next answer; false at the end. A break stands behind the last word, and alone where there is none. */
  next(): boolean {
    while (this.#chunk < this.#chunks.length && this.#at >= this.#ends[this.#chunk]!) {
      this.#chunk += 1;
      this.#at = 0;
    }
    if (this.#chunk >= this.#chunks.length) return false;
    const units = this.#chunks[this.#chunk]!;
    let at = this.#readResponse(units, this.#at);
    let { tokens } = this;
    let length = 0;
    for (;;) {
      if (length + 2 > tokens.length) this.tokens = tokens = doubled(tokens);
      let unit = units[at++]!;
      let token = (unit & valueBits) - firstSurface;
      if (token < 0) {
        if (unit === endCode) break;
        const isJoinedOn = unit === joinCode;
        if (isJoinedOn) unit = units[at++]!;
        token = (unit & valueBits) - firstSurface;
        if (token < 0) token = units[at++]! | (units[at++]! << 16);
        if (isJoinedOn) token = joined(token);
      }
      tokens[length] = token;
      // Whether a break stands there nobody can foresee, so nothing branches on it.
      tokens[length + 1] = breakToken;
      length += 1 + (unit >>> 15);
    }
    if (length === 0) tokens[length++] = breakToken;
    this.#at = at;
    this.length = length;
    return true;
  }

  /** Returns where the words begin. */
  #readResponse(units: Uint16Array, start: number): number {
    let at = start;
    let further = 0;
    let shift = 0;
    for (; units[at]! >= goesOn; shift += 15) further |= (units[at++]! & valueBits) << shift;
    this.response += further | (units[at]! << shift);
    return at + 1;
  }
}
