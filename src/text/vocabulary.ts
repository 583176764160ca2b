import { fold } from './fold.js';
import { porterStem } from './natural.js';
import { isGenericWord, isStopWord } from './stop-words.js';

/** What is known of a surface form without its context; bits of {@link Vocabulary.flags}. */
export const WordFlag = {
  /** A function word. */
  Stop: 1,
  /** Digits, with separators: "12", "1,500", "3.5". */
  Number: 2,
  /** Four digits from 1900 to 2099. */
  Year: 4,
  /** Begins with a capital. */
  Capital: 8,
  /** The name of a month. */
  Month: 16,
  /** Too general to be a keyword on its own. */
  Generic: 32,
} as const;

const months = new Set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec'.split(
    ' ',
  ),
);

/**
 * Every distinct word seen, as a small number.
 *
 * A *surface* is a word exactly as written ("Services"); its *term* is what all its variants share:
 * the Porter stem of the folded word ("servic"). Numbers are given in order of first appearance, so
 * they differ from run to run when rows are shuffled: nothing that is shown may depend on them.
 */
export class Vocabulary {
  readonly #surfaces: string[] = [];
  readonly #terms: string[] = [];
  readonly #termByText = new Map<string, number>();
  #termOfSurface = new Int32Array(1024);
  #flagsOfSurface = new Uint8Array(1024);
  #hashOfSurface = new Int32Array(1024);
  #occurrences = new Int32Array(1024);
  /** Open addressing; holds surface + 1, 0 is free. */
  #slots = new Int32Array(4096);

  /** How many surfaces there are. */
  get size(): number {
    return this.#surfaces.length;
  }

  get termCount(): number {
    return this.#terms.length;
  }

  surface(id: number): string {
    return this.#surfaces[id]!;
  }

  /** The number of the surface's term. */
  term(id: number): number {
    return this.#termOfSurface[id]!;
  }

  /** The stem that a term stands for. */
  termText(term: number): string {
    return this.#terms[term]!;
  }

  /** Bits of {@link WordFlag}. */
  flags(id: number): number {
    return this.#flagsOfSurface[id]!;
  }

  /** How often the surface was read. */
  occurrences(id: number): number {
    return this.#occurrences[id]!;
  }

  /** The number of a surface, or undefined when it was never read. */
  find(surface: string): number | undefined {
    const entry = this.#slots[this.#slotOf(surface, 0, surface.length, hashWord(surface))]!;
    return entry === 0 ? undefined : entry - 1;
  }

  /** The number of a stem, or undefined when no word of it was seen. */
  findTerm(stem: string): number | undefined {
    return this.#termByText.get(stem);
  }

  /** The number of a whole word. */
  internWord(word: string): number {
    return this.intern(word, 0, word.length, hashWord(word));
  }

  /**
   * The number of the word `text[start, end)`, without making a string of it when it is known.
   *
   * @param hash as `hashWord` makes it; the tokeniser has it already from reading the characters
   */
  intern(text: string, start: number, end: number, hash: number): number {
    const slot = this.#slotOf(text, start, end, hash);
    const entry = this.#slots[slot]!;
    const id = entry === 0 ? this.#add(text.slice(start, end), hash, slot) : entry - 1;
    this.#occurrences[id]! += 1;
    return id;
  }

  /** Where the word stands, or the free place where it belongs. */
  #slotOf(text: string, start: number, end: number, hash: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    let slot = hash & mask;
    for (;;) {
      const entry = slots[slot]!;
      if (entry === 0) return slot;
      const isSame =
        this.#hashOfSurface[entry - 1] === hash &&
        sameText(this.#surfaces[entry - 1]!, text, start, end);
      if (isSame) return slot;
      slot = (slot + 1) & mask;
    }
  }

  #add(surface: string, hash: number, slot: number): number {
    const id = this.#surfaces.length;
    if (id === this.#termOfSurface.length) this.#growColumns();
    this.#surfaces.push(surface);
    const word = comparable(surface);
    this.#termOfSurface[id] = this.#internTerm(word);
    this.#flagsOfSurface[id] = wordFlags(surface, word);
    this.#hashOfSurface[id] = hash;
    this.#slots[slot] = id + 1;
    if (this.#surfaces.length * 2 > this.#slots.length) this.#growSlots();
    return id;
  }

  #internTerm(word: string): number {
    const stem = stemOf(word);
    const known = this.#termByText.get(stem);
    if (known !== undefined) return known;
    const term = this.#terms.length;
    this.#terms.push(stem);
    this.#termByText.set(stem, term);
    return term;
  }

  #growColumns(): void {
    const grown = <T extends Int32Array | Uint8Array>(old: T, fresh: T): T => {
      fresh.set(old);
      return fresh;
    };
    const length = this.#termOfSurface.length * 2;
    this.#termOfSurface = grown(this.#termOfSurface, new Int32Array(length));
    this.#flagsOfSurface = grown(this.#flagsOfSurface, new Uint8Array(length));
    this.#hashOfSurface = grown(this.#hashOfSurface, new Int32Array(length));
    this.#occurrences = grown(this.#occurrences, new Int32Array(length));
  }

  #growSlots(): void {
    const slots = new Int32Array(this.#slots.length * 2);
    const mask = slots.length - 1;
    for (let id = 0; id < this.#surfaces.length; id++) {
      let slot = this.#hashOfSurface[id]! & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = id + 1;
    }
    this.#slots = slots;
  }
}

/** FNV-1a over UTF-16 code units, 32 bits, finished so that the low bits are well mixed. */
export function hashWord(word: string): number {
  let hash = hashStart;
  for (let i = 0; i < word.length; i++) hash = hashStep(hash, word.charCodeAt(i));
  return hash;
}

export const hashStart = 0x811c9dc5 | 0;

export function hashStep(hash: number, unit: number): number {
  const mixed = Math.imul(hash ^ unit, 0x01000193);
  return mixed ^ (mixed >>> 15);
}

/** The form of a word that rules and stems compare: folded, without a possessive 's. */
export function comparable(surface: string): string {
  const folded = fold(surface);
  if (folded === '&') return 'and';
  return folded.endsWith("'s") ? folded.slice(0, -2) : folded;
}

/** The stem shared by all variants of a comparable word; what is not plain letters stays whole. */
export function stemOf(word: string): string {
  return /^[a-z']+$/.test(word) ? porterStem(word.replaceAll("'", '')) : word;
}

function sameText(surface: string, text: string, start: number, end: number): boolean {
  if (surface.length !== end - start) return false;
  for (let i = 0; i < surface.length; i++) {
    if (surface.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  }
  return true;
}

function wordFlags(surface: string, word: string): number {
  let flags = 0;
  if (isStopWord(word)) flags |= WordFlag.Stop;
  if (/^\d[\d.,]*$/.test(word)) flags |= WordFlag.Number;
  if (/^(?:19|20)\d\d$/.test(word)) flags |= WordFlag.Year;
  if (/^\p{Lu}/u.test(surface)) flags |= WordFlag.Capital;
  if (months.has(word)) flags |= WordFlag.Month;
  if (isGenericWord(word)) flags |= WordFlag.Generic;
  return flags;
}
