import { CharacterClass, characterClass } from './characters.js';
import { redactionMarkLength } from './redaction-marks.js';
import { TextUnits } from './text-units.js';
import { hashStart, hashStep } from './vocabulary.js';
import type { Vocabulary } from './vocabulary.js';

/** What stands between a word and the one before it, from the closest bond to the loosest. */
export const Gap = {
  /** A hyphen: the two are parts of one compound. */
  Joined: 0,
  Space: 1,
  /** A comma, bracket, quotation mark, dash or new line. */
  Clause: 2,
  /** The end of a sentence, a blank line, or the start of the text. */
  Sentence: 3,
} as const;
export type Gap = (typeof Gap)[keyof typeof Gap];

/** What a text holds besides words; bits of {@link Tokens.features}. */
export const TextFeature = { Link: 1, Doi: 2, Percent: 4, Money: 8, Number: 16 } as const;

/** The words of one text in order: read it before the tokeniser is used again. */
export interface Tokens {
  readonly vocabulary: Vocabulary;
  /** How many words there are; only the first `length` places of the arrays count. */
  readonly length: number;
  readonly surfaces: Int32Array;
  /** One {@link Gap} a word: what stands before it. */
  readonly gaps: Uint8Array;
  readonly features: number;
}

const ampersand = 0x26;
const fullStop = 0x2e;
const comma = 0x2c;
const openingBracket = 0x5b;
const percent = 0x25;
const moneySigns = '£$€';
const linkRest = /[^\s<>"'”’)\]]+/y;
const doiRest = /\/[^\s<>"'”’)\]]+/y;

/**
 * Cuts a text into words in one reading, without making a string for a word that was seen before.
 *
 * A word is letters, digits and the apostrophes between letters; hyphenated compounds come as their
 * parts with a `Joined` gap, so that "drug-related" and "drug related" are alike. Links, DOIs and
 * redaction marks are no words. The buffers are used again for the next text.
 */
export class Tokeniser implements Tokens {
  readonly vocabulary: Vocabulary;
  length = 0;
  surfaces = new Int32Array(1024);
  gaps = new Uint8Array(1024);
  features = 0;
  readonly #text = new TextUnits();

  constructor(vocabulary: Vocabulary) {
    this.vocabulary = vocabulary;
  }

  tokenise(text: string): Tokens {
    this.length = 0;
    this.features = 0;
    this.#text.load(text);
    const units = this.#text.units;
    const end = text.length;
    let gap: Gap = Gap.Sentence;
    let index = 0;
    while (index < end) {
      const unit = units[index]!;
      const kind = characterClass(unit);
      if (kind === CharacterClass.Letter || kind === CharacterClass.Digit) {
        const past = this.#word(text, units, index, kind, gap);
        gap = past < 0 ? widest(gap, Gap.Clause) : Gap.Joined;
        index = Math.abs(past);
        if (past > 0 && isJoint(text, index)) index += 1;
        continue;
      }
      if (kind === CharacterClass.Space) {
        if (gap < Gap.Space) gap = Gap.Space;
        index += 1;
        continue;
      }
      if (unit === ampersand) {
        const surface = this.vocabulary.intern(units, index, index + 1, hashStep(hashStart, unit));
        // "R&D" is three words, not a compound.
        this.#push(surface, widest(gap, Gap.Space));
        gap = Gap.Space;
        index += 1;
        continue;
      }
      if (unit === percent) this.features |= TextFeature.Percent;
      else if (unit === openingBracket) index += Math.max(0, redactionMarkLength(text, index) - 1);
      else if (kind === CharacterClass.Other && isMoney(text, index))
        this.features |= TextFeature.Money;
      gap = widest(gap, gapOf(text, index, kind));
      index += 1;
    }
    return this;
  }

  /** Reads the word at `start`; returns where it ends, or the negative of it when it was no word but a link. */
  #word(text: string, units: Uint16Array, start: number, kind: CharacterClass, gap: Gap): number {
    const end = text.length;
    let hash = hashStart;
    let index = start;
    let digits = kind === CharacterClass.Digit;
    for (;;) {
      hash = hashStep(hash, units[index]!);
      index += 1;
      if (index >= end) break;
      const unit = units[index]!;
      const next = characterClass(unit);
      if (next === CharacterClass.Letter) {
        digits = false;
        continue;
      }
      if (next === CharacterClass.Space) break;
      const isInside =
        next === CharacterClass.Digit ||
        next === CharacterClass.Invisible ||
        next === CharacterClass.Trailing ||
        (next === CharacterClass.Apostrophe && isLetterAt(text, index + 1)) ||
        (digits && (unit === fullStop || unit === comma) && isDigitAt(text, index + 1));
      if (!isInside) break;
    }
    const link = this.#link(text, start, index, digits);
    if (link > index) return -link;
    if (digits) this.features |= TextFeature.Number;
    this.#push(this.vocabulary.intern(units, start, index, hash), gap);
    return index;
  }

  /** Where the link or DOI ends whose first word is `text[start, end)`; `end` itself when it is none. */
  #link(text: string, start: number, end: number, digits: boolean): number {
    if (digits) {
      if (!/^10\.\d{4,9}$/.test(text.slice(start, end))) return end;
      doiRest.lastIndex = end;
      if (!doiRest.test(text)) return end;
      this.features |= TextFeature.Doi;
      return doiRest.lastIndex;
    }
    const length = end - start;
    if (length < 3 || length > 5) return end;
    if (!text.startsWith('://', end) && !(length === 3 && text[end] === '.')) return end;
    if (!/^(?:https?|www)$/i.test(text.slice(start, end))) return end;
    linkRest.lastIndex = start;
    linkRest.test(text);
    this.features |= TextFeature.Link;
    if (/doi\.org\/10\./i.test(text.slice(start, linkRest.lastIndex)))
      this.features |= TextFeature.Doi;
    return linkRest.lastIndex;
  }

  #push(surface: number, gap: Gap): void {
    if (this.length === this.surfaces.length) {
      const surfaces = new Int32Array(this.length * 2);
      const gaps = new Uint8Array(this.length * 2);
      surfaces.set(this.surfaces);
      gaps.set(this.gaps);
      this.surfaces = surfaces;
      this.gaps = gaps;
    }
    this.surfaces[this.length] = surface;
    this.gaps[this.length] = gap;
    this.length += 1;
  }
}

function isLetterAt(text: string, index: number): boolean {
  return index < text.length && characterClass(text.charCodeAt(index)) === CharacterClass.Letter;
}

function isDigitAt(text: string, index: number): boolean {
  return index < text.length && characterClass(text.charCodeAt(index)) === CharacterClass.Digit;
}

function isJoint(text: string, index: number): boolean {
  return (
    index < text.length &&
    characterClass(text.charCodeAt(index)) === CharacterClass.Hyphen &&
    (isLetterAt(text, index + 1) || isDigitAt(text, index + 1))
  );
}

function isMoney(text: string, index: number): boolean {
  return moneySigns.includes(text[index]!) && isDigitAt(text, index + 1);
}

function widest(left: Gap, right: Gap): Gap {
  return left > right ? left : right;
}

function gapOf(text: string, index: number, kind: CharacterClass): Gap {
  switch (kind) {
    case CharacterClass.Space:
    case CharacterClass.Apostrophe:
    case CharacterClass.Invisible:
      return Gap.Space;
    case CharacterClass.Sentence:
      return isWordFollowing(text, index + 1) ? Gap.Clause : Gap.Sentence;
    case CharacterClass.Clause:
      return isBlankLine(text, index) ? Gap.Sentence : Gap.Clause;
    default:
      return Gap.Clause;
  }
}

/** "e.g.this", "www.x": a full stop with a word right behind it ends no sentence. */
function isWordFollowing(text: string, index: number): boolean {
  return isLetterAt(text, index) || isDigitAt(text, index);
}

function isBlankLine(text: string, index: number): boolean {
  return text[index] === '\n' && /\n[ \t\r]*\n/y.test(text.slice(index, index + 8));
}
