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

const slotSize = 4;
const hashAt = 1;
const unitsAt = 2;
const lengthAt = 3;
/** How many words the small table in front holds at most; four words in five are found there. */
const frontSize = 1 << 12;

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
  /** The code units of all surfaces, one behind the other. */
  #units = new Uint16Array(8192);
  #unitsEnd = 0;
  #occurrences = new Int32Array(1024);
  /**
   * Open addressing with all that a look-up needs side by side, since it is the memory that makes it
   * slow: surface + 1 (0 is free), hash, place in `#units`, length.
   */
  #slots = new Int32Array(slotSize << 12);
  /** The same of the words read last, each in the one place that its hash names: it stays in the processor's cache. */
  readonly #front = new Int32Array(slotSize * frontSize);

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
    const entry = this.#slots[this.#slotOfWord(surface)]!;
    return entry === 0 ? undefined : entry - 1;
  }

  /** The number of a stem, or undefined when no word of it was seen. */
  findTerm(stem: string): number | undefined {
    return this.#termByText.get(stem);
  }

  /**
   * Takes in all words of another vocabulary, with how often they were read.
   *
   * @returns by surface of the other, its number here
   */
  absorb(other: Vocabulary): Int32Array {
    return Int32Array.from({ length: other.size }, (_, surface) => {
      const word = other.surface(surface);
      const id = this.internWord(word);
      // Taking it in counted once.
      this.#occurrences[id]! += other.occurrences(surface) - 1;
      return id;
    });
  }

  /** The number of a whole word. */
  internWord(word: string): number {
    const units = unitsOf(word);
    return this.intern(units, 0, units.length, hashUnits(units));
  }

  /**
   * The number of the word in `units[start, end)`; no string is made of a word that is known.
   *
   * @param hash made with `hashStart` and `hashStep`; the tokeniser has it from reading the word
   */
  intern(units: Uint16Array, start: number, end: number, hash: number): number {
    const front = this.#front;
    const place = (hash & (frontSize - 1)) * slotSize;
    if (
      front[place + hashAt] === hash &&
      front[place] !== 0 &&
      this.#isAt(front, place, units, start, end)
    ) {
      const id = front[place]! - 1;
      this.#occurrences[id]! += 1;
      return id;
    }
    let slot = this.#slotOf(units, start, end, hash);
    if (this.#slots[slot] === 0) {
      this.#add(units.subarray(start, end), hash, slot);
      slot = this.#slotOf(units, start, end, hash);
    }
    for (let i = 0; i < slotSize; i++) front[place + i] = this.#slots[slot + i]!;
    const id = this.#slots[slot]! - 1;
    this.#occurrences[id]! += 1;
    return id;
  }

  #slotOfWord(word: string): number {
    const units = unitsOf(word);
    return this.#slotOf(units, 0, units.length, hashUnits(units));
  }

  /** Where the word stands among the slots, or the free place where it belongs. */
  #slotOf(units: Uint16Array, start: number, end: number, hash: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    for (let slot = (hash << 2) & mask; ; slot = (slot + slotSize) & mask) {
      if (slots[slot] === 0) return slot;
      if (slots[slot + hashAt] === hash && this.#isAt(slots, slot, units, start, end)) return slot;
    }
  }

  /** Whether the word is the one in a slot. */
  #isAt(slots: Int32Array, slot: number, units: Uint16Array, start: number, end: number): boolean {
    const length = end - start;
    if (slots[slot + lengthAt] !== length) return false;
    const known = this.#units;
    const from = slots[slot + unitsAt]! - start;
    for (let at = start; at < end; at++) if (known[from + at] !== units[at]) return false;
    return true;
  }

  #add(units: Uint16Array, hash: number, slot: number): void {
    const id = this.#surfaces.length;
    if (id === this.#termOfSurface.length) this.#growColumns();
    const surface = Buffer.from(units.buffer, units.byteOffset, units.byteLength).toString(
      'utf16le',
    );
    const word = comparable(surface);
    this.#surfaces.push(surface);
    this.#termOfSurface[id] = this.#internTerm(word);
    this.#flagsOfSurface[id] = wordFlags(surface, word);
    this.#slots.set([id + 1, hash, this.#keepUnits(units), units.length], slot);
    if (this.#surfaces.length * 2 * slotSize > this.#slots.length) this.#growSlots();
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

  #keepUnits(units: Uint16Array): number {
    const from = this.#unitsEnd;
    const end = from + units.length;
    if (end > this.#units.length) {
      this.#units = grown(this.#units, new Uint16Array(Math.max(end, this.#units.length * 2)));
    }
    this.#units.set(units, from);
    this.#unitsEnd = end;
    return from;
  }

  #growColumns(): void {
    const length = this.#termOfSurface.length * 2;
    this.#termOfSurface = grown(this.#termOfSurface, new Int32Array(length));
    this.#flagsOfSurface = grown(this.#flagsOfSurface, new Uint8Array(length));
    this.#occurrences = grown(this.#occurrences, new Int32Array(length));
  }

  #growSlots(): void {
    const old = this.#slots;
    const slots = new Int32Array(old.length * 2);
    const mask = slots.length - 1;
    for (let from = 0; from < old.length; from += slotSize) {
      if (old[from] === 0) continue;
      let slot = (old[from + hashAt]! << 2) & mask;
      while (slots[slot] !== 0) slot = (slot + slotSize) & mask;
      slots.set(old.subarray(from, from + slotSize), slot);
    }
    this.#slots = slots;
  }
}

function grown<A extends Int32Array | Uint16Array | Uint8Array>(old: A, fresh: A): A {
  fresh.set(old);
  return fresh;
}

function unitsOf(word: string): Uint16Array {
  return Uint16Array.from({ length: word.length }, (_, i) => word.charCodeAt(i));
}

function hashUnits(units: Uint16Array): number {
  let hash: number = hashStart;
  for (const unit of units) hash = hashStep(hash, unit);
  return hash;
}

/** FNV-1a over UTF-16 code units, 32 bits, mixed at each step so that the low bits are good. */
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

function wordFlags(surface: string, word: string): number {
  let flags = 0;
  // A line to write on ("____") says nothing either.
  if (isStopWord(word) || !/[\p{L}\p{N}]/u.test(word)) flags |= WordFlag.Stop;
  if (/^\d[\d.,]*$/.test(word)) flags |= WordFlag.Number;
  if (/^(?:19|20)\d\d$/.test(word)) flags |= WordFlag.Year;
  if (/^\p{Lu}/u.test(surface)) flags |= WordFlag.Capital;
  if (months.has(word)) flags |= WordFlag.Month;
  if (isGenericWord(word)) flags |= WordFlag.Generic;
  return flags;
}
