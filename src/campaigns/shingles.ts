import { surfaceOf, breakToken } from '../coding/index.js';
import type { Vocabulary } from '../text/index.js';
import { NumberPool } from './number-pool.js';

/** So many words one after another make a shingle. */
export const shingleWords = 5;
/** Shorter ones, for telling how much of a text whose words were changed is left. */
export const shortWords = 3;

/** 32-bit multiplier of the polynomial hash, odd. */
const base = 0x01000193;

/** An answer that shares a stretch of text with others. */
export interface SharingAnswer {
  readonly response: number;
  readonly question: number;
  /** How many it has. */
  readonly words: number;
  /** By place, the hash of the five words that begin there. */
  readonly hashes: Int32Array;
  /** The same for three words. */
  readonly short: Int32Array;
  /** Its words, as surfaces of the vocabulary. */
  readonly surfaces: Int32Array;
}

/** One answer's words without breaks, and its shingles; used again for the next answer. */
export class ShingleReader {
  /** Surfaces of the vocabulary; only the first `words` places count. */
  surfaces = new Int32Array(1024);
  words = 0;
  /** By place, the hash of the five words that begin there, after `readLong`; only the first `length` places count. */
  hashes = new Int32Array(1024);
  length = 0;
  /** The same for three words, after `readShort`. */
  short = new Int32Array(1024);
  readonly #wordHashes: Int32Array;
  readonly #pool = new NumberPool();

  constructor(vocabulary: Vocabulary) {
    this.#wordHashes = hashStems(vocabulary);
  }

  /** Reads the words of an answer as a token store gives them; they are hashed when that is asked for. */
  read(tokens: Int32Array, length: number): void {
    if (length > this.surfaces.length) {
      this.surfaces = new Int32Array(length * 2);
      this.hashes = new Int32Array(length * 2);
      this.short = new Int32Array(length * 2);
    }
    const { surfaces } = this;
    let words = 0;
    for (let i = 0; i < length; i++) {
      const token = tokens[i]!;
      // What is written in the place of a break is written over: whether there is one nobody can foresee.
      surfaces[words] = surfaceOf(token);
      words += token === breakToken ? 0 : 1;
    }
    this.words = words;
  }

  /** Hashes five words at a time. */
  readLong(): void {
    this.length = this.#hash(shingleWords, this.hashes);
  }

  /** Hashes three words at a time; returns how many places of `short` count. */
  readShort(): number {
    return this.#hash(shortWords, this.short);
  }

  /** What was read, to keep. */
  answer(response: number, question: number): SharingAnswer {
    this.readLong();
    const short = this.readShort();
    return {
      response,
      question,
      words: this.words,
      hashes: this.#pool.keep(this.hashes, this.length),
      short: this.#pool.keep(this.short, short),
      surfaces: this.#pool.keep(this.surfaces, this.words),
    };
  }

  /**
   * Hashes of the stems of so many words from each place on. They follow from the words alone, so that
   * they are the same in every run.
   *
   * Source: Karp and Rabin (1987), "Efficient randomized pattern-matching algorithms", IBM Journal of
   * Research and Development 31(2), 249–260.
   */
  #hash(size: number, to: Int32Array): number {
    const { surfaces, words } = this;
    const wordHashes = this.#wordHashes;
    let leaving = 1;
    for (let i = 0; i < size; i++) leaving = Math.imul(leaving, base);
    let hash = 0;
    for (let at = 0; at < words; at++) {
      hash = (Math.imul(hash, base) + wordHashes[surfaces[at]!]!) | 0;
      if (at >= size) hash = (hash - Math.imul(wordHashes[surfaces[at - size]!]!, leaving)) | 0;
      if (at >= size - 1) to[at - size + 1] = mixed(hash);
    }
    return Math.max(0, words - size + 1);
  }
}

/** Spreads a hash over all 32 bits: the finaliser of MurmurHash3 (Appleby 2011, public domain). */
function mixed(hash: number): number {
  let spread = hash ^ (hash >>> 16);
  spread = Math.imul(spread, 0x85ebca6b);
  spread ^= spread >>> 13;
  spread = Math.imul(spread, 0xc2b2ae35);
  return spread ^ (spread >>> 16);
}

/** By surface, a hash of its stem. */
function hashStems(vocabulary: Vocabulary): Int32Array {
  const ofTerms = Int32Array.from({ length: vocabulary.termCount }, (_, term) =>
    hashText(vocabulary.termText(term)),
  );
  return Int32Array.from({ length: vocabulary.size }, (_, id) => ofTerms[vocabulary.term(id)]!);
}

function hashText(text: string): number {
  let hash = 0x811c9dc5 | 0;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), base);
  return mixed(hash);
}

/** How many of an answer's words lie in shingles that are told to be shared. */
export function coveredWords(
  shingles: number,
  size: number,
  isShared: (place: number) => boolean,
): number {
  const covered = new CoveredWords(size);
  for (let at = 0; at < shingles; at++) if (isShared(at)) covered.add(at);
  return covered.words;
}

/** Counts the words that lie in some of an answer's shingles, which are named in their order. */
export class CoveredWords {
  words = 0;
  readonly #size: number;
  #end = 0;

  /** @param size how many words make a shingle */
  constructor(size: number) {
    this.#size = size;
  }

  add(at: number): void {
    const end = at + this.#size;
    this.words += end - Math.max(at, this.#end);
    this.#end = end;
  }
}
