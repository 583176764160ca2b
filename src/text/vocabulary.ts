import { doubled } from '../collections/index.js';
import { english, termTextOf } from './language.js';
import type { Language } from './language.js';
import { comparable } from './stem.js';
import { isGenericWord, isParticle } from './stop-words.js';
import { hashOf, WordTable } from './word-table.js';

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
  /** A function word that finishes what stands before it: "levelling up", "loved one". */
  Particle: 64,
  /** A term that a user named, a keyword whatever it is. */
  Named: 128,
} as const;

const months = new Set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec'.split(
    ' ',
  ),
);

/** The words of one language. */
interface Words {
  readonly language: Language;
  readonly table: WordTable;
  /** By comparable word, the first surface of it: "Services" and "SERVICES" are stemmed once. */
  readonly surfaceOf: Map<string, number>;
}

/**
 * Every distinct word seen, as a small number.
 *
 * A *surface* is a word exactly as written ("Services") in one language: "die" is a function word of German
 * and none of English, and so is two surfaces. Its *term* is what all its variants share: the stem of the
 * folded word ("servic"). Numbers are given in order of first appearance, so
 * they differ from run to run when rows are shuffled: nothing that is shown may depend on them.
 */
export class Vocabulary {
  readonly #surfaces: string[] = [];
  readonly #terms: string[] = [];
  readonly #termByText = new Map<string, number>();
  #termOfSurface = new Int32Array(1024);
  #flagsOfSurface = new Uint8Array(1024);
  #occurrences = new Int32Array(1024);
  #hashes = new Int32Array(1024);
  readonly #languageOfSurface: Language[] = [];
  readonly #languages = new Map<string, Words>();
  #spoken = this.#wordsOf(english);
  /** That of the language spoken. */
  #table = this.#spoken.table;

  /** How many surfaces there are. */
  get size(): number {
    return this.#surfaces.length;
  }

  get termCount(): number {
    return this.#terms.length;
  }

  /** Says which language the words taken in from now on are of; English at first. */
  speak(language: Language): void {
    if (language === this.#spoken.language) return;
    this.#spoken = this.#wordsOf(language);
    this.#table = this.#spoken.table;
  }

  languageOf(id: number): Language {
    return this.#languageOfSurface[id]!;
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

  /** Follows from the letters of the surface alone, so that it is the same in every run. */
  hash(id: number): number {
    return this.#hashes[id]!;
  }

  /** How often the surface was read. */
  occurrences(id: number): number {
    return this.#occurrences[id]!;
  }

  /** How often a word was read in this spelling, in all languages together. */
  timesRead(surface: string): number {
    const units = unitsOf(surface);
    let times = 0;
    for (const { table } of this.#languages.values()) {
      const id = table.find(units, 0, units.length);
      if (id >= 0) times += this.#occurrences[id]!;
    }
    return times;
  }

  /**
   * Takes in all words of another vocabulary, with how often they were read.
   *
   * @returns by surface of the other, its number here
   */
  absorb(other: Vocabulary): Int32Array {
    return Int32Array.from({ length: other.size }, (_, surface) =>
      this.adopt(other, surface, other.occurrences(surface)),
    );
  }

  /**
   * Takes in a word of another vocabulary as one that was read so many times.
   *
   * @returns its number here
   */
  adopt(other: Vocabulary, surface: number, times: number): number {
    this.speak(other.languageOf(surface));
    const id = this.internWord(other.surface(surface));
    // A term that a user named there has lost some.
    this.#flagsOfSurface[id]! &= other.flags(surface);
    this.#flagsOfSurface[id]! |= other.flags(surface) & WordFlag.Named;
    // Taking it in counted once.
    this.#occurrences[id]! += times - 1;
    return id;
  }

  /** The number of a whole word. */
  internWord(word: string): number {
    return this.intern(unitsOf(word), 0, word.length);
  }

  /** The number of a term that a user named: it may have spaces, and is a keyword however general it is. */
  internTerm(term: string): number {
    this.speak(english);
    const id = this.internWord(term);
    this.#flagsOfSurface[id]! &= WordFlag.Capital;
    this.#flagsOfSurface[id]! |= WordFlag.Named;
    return id;
  }

  /** The number of the word in `units[start, end)`; no string is made of a word that is known. */
  intern(units: Uint16Array, start: number, end: number): number {
    let id = this.#table.find(units, start, end);
    if (id < 0) id = this.#add(units.subarray(start, end));
    this.#occurrences[id]! += 1;
    return id;
  }

  /**
   * The number of a word that is known, which was packed while it was read; -1 when it must be taken in.
   *
   * @param low its characters as a `WordTable` packs them
   */
  recall(low: number, middle: number, high: number): number {
    const id = this.#table.findPacked(low, middle, high);
    if (id >= 0) this.#occurrences[id]! += 1;
    return id;
  }

  #add(units: Uint16Array): number {
    const id = this.#surfaces.length;
    if (id === this.#termOfSurface.length) this.#growColumns();
    const surface = Buffer.from(units.buffer, units.byteOffset, units.byteLength).toString(
      'utf16le',
    );
    const word = comparable(surface);
    const { language, surfaceOf } = this.#spoken;
    this.#surfaces.push(surface);
    this.#languageOfSurface.push(language);
    this.#hashes[id] = hashOf(units, 0, units.length);
    const alike = surfaceOf.get(word);
    if (alike === undefined) surfaceOf.set(word, id);
    this.#termOfSurface[id] =
      alike === undefined
        ? this.#internTerm(termTextOf(language, surface))
        : this.#termOfSurface[alike]!;
    this.#flagsOfSurface[id] =
      (alike === undefined
        ? wordFlags(word, language)
        : this.#flagsOfSurface[alike]! & ~WordFlag.Capital) |
      (/^\p{Lu}/u.test(surface) ? WordFlag.Capital : 0);
    this.#table.add(units, id);
    return id;
  }

  #wordsOf(language: Language): Words {
    let words = this.#languages.get(language.code);
    if (words === undefined) {
      words = { language, table: new WordTable(), surfaceOf: new Map() };
      this.#languages.set(language.code, words);
    }
    return words;
  }

  #internTerm(stem: string): number {
    const known = this.#termByText.get(stem);
    if (known !== undefined) return known;
    const term = this.#terms.length;
    this.#terms.push(stem);
    this.#termByText.set(stem, term);
    return term;
  }

  #growColumns(): void {
    this.#termOfSurface = doubled(this.#termOfSurface);
    this.#flagsOfSurface = doubled(this.#flagsOfSurface);
    this.#occurrences = doubled(this.#occurrences);
    this.#hashes = doubled(this.#hashes);
  }
}

function unitsOf(word: string): Uint16Array {
  return Uint16Array.from({ length: word.length }, (_, i) => word.charCodeAt(i));
}

function wordFlags(word: string, language: Language): number {
  let flags = 0;
  // A line to write on ("____") says nothing either.
  if (language.isStopWord(word) || !/[\p{L}\p{N}]/u.test(word)) flags |= WordFlag.Stop;
  if (/^\d[\d.,]*$/.test(word)) flags |= WordFlag.Number;
  if (/^(?:19|20)\d\d$/.test(word)) flags |= WordFlag.Year;
  if (language !== english) return flags;
  if (months.has(word)) flags |= WordFlag.Month;
  if (isGenericWord(word)) flags |= WordFlag.Generic;
  if (isParticle(word)) flags |= WordFlag.Particle;
  return flags;
}
