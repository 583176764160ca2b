import {
  CharacterClass,
  characterClass,
  isDigitAt,
  isLetterAt,
  knownClasses,
} from './characters.js';
import { Gap, gapOf, isJoint, widest } from './gap.js';
import { english } from './language.js';
import type { Language } from './language.js';
import { lettersIn, lettersOnly } from './letters-at-once.js';
import { redactionMarkLength } from './redaction-marks.js';
import { TextBytes } from './text-bytes.js';
import { TextUnits } from './text-units.js';
import type { Vocabulary } from './vocabulary.js';

/** What a text holds besides words; bits of {@link Tokens.features}. */
export const TextFeature = { Link: 1, Doi: 2, Percent: 4, Money: 8, Number: 16 } as const;

/** The words of one text in order: read it before the tokeniser is used again. */
export interface Tokens {
  readonly vocabulary: Vocabulary;
  /** Grows with every text: by it a text is known from the next in the same buffers. */
  readonly text: number;
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
const colon = 0x3a;
const slash = 0x2f;
const openingBracket = 0x5b;
const percent = 0x25;
const space = 0x20;
const moneySigns = '£$€';
/** "www" */
const linkLength = 3;
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
  text = 0;
  length = 0;
  surfaces = new Int32Array(1024);
  gaps = new Uint8Array(1024);
  features = 0;
  readonly #units = new TextUnits();
  readonly #bytes = new TextBytes();
  /** What stands before the next word, as far as it was read. */
  #gap: Gap = Gap.Sentence;

  constructor(vocabulary: Vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** @param language that of the text */
  tokenise(text: string, language: Language = english): Tokens {
    this.vocabulary.speak(language);
    this.text += 1;
    this.length = 0;
    this.features = 0;
    this.#units.load(text);
    this.#bytes.load(text, this.#units);
    this.#reserve(text.length);
    this.#gap = Gap.Sentence;
    for (let index = 0; index < text.length;) {
      index = this.#plainWords(index, text.length);
      if (index < text.length) index = this.#other(text, index);
    }
    return this;
  }

  /**
   * Reads words from `start` on as long as they are a few letters without accents, which most words are, with a space
   * or the like behind them: they are known by their letters. Returns where something else begins.
   */
  #plainWords(start: number, end: number): number {
    const { surfaces, gaps, vocabulary } = this;
    const { units } = this.#units;
    const { view } = this.#bytes;
    let gap = this.#gap;
    let count = this.length;
    let index = start;
    while (index < end) {
      const first = view.getInt32(index, true);
      const second = view.getInt32(index + 4, true);
      const third = view.getInt32(index + 8, true);
      const length = lettersIn(first, second, third, view.getInt32(index + 12, true));
      const past = index + length;
      const after = units[past]!;
      if (length <= 0 || !isPlainEnd(after, length)) break;
      const own = 3 * length;
      const known = vocabulary.recall(
        first & lettersOnly[own]!,
        second & lettersOnly[own + 1]!,
        third & lettersOnly[own + 2]!,
      );
      surfaces[count] = known < 0 ? vocabulary.intern(units, index, past) : known;
      gaps[count] = gap;
      count += 1;
      if (after === space) {
        gap = Gap.Space;
        index = past + 1;
      } else if (units[past + 1] === space) {
        gap = after === comma ? Gap.Clause : Gap.Sentence;
        index = past + 2;
      } else {
        gap = Gap.Joined;
        index = past;
      }
    }
    this.#gap = gap;
    this.length = count;
    return index;
  }

  /** Reads any other word, or what stands between words; returns where it ends. */
  #other(text: string, index: number): number {
    const { units } = this.#units;
    const unit = units[index]!;
    const kind = characterClass(unit);
    if (kind === CharacterClass.Letter || kind === CharacterClass.Digit) {
      const wordEnd = this.#word(text, units, index, kind);
      this.#gap = wordEnd < 0 ? widest(this.#gap, Gap.Clause) : Gap.Joined;
      return wordEnd > 0 && isJoint(units, wordEnd) ? wordEnd + 1 : Math.abs(wordEnd);
    }
    if (unit === ampersand) {
      const surface = this.vocabulary.intern(units, index, index + 1);
      // "R&D" is three words, not a compound.
      this.#push(surface, widest(this.#gap, Gap.Space));
      this.#gap = Gap.Space;
      return index + 1;
    }
    let last = index;
    if (unit === percent) this.features |= TextFeature.Percent;
    else if (unit === openingBracket) last += Math.max(0, redactionMarkLength(text, index) - 1);
    else if (kind === CharacterClass.Other && isMoney(text, units, index))
      this.features |= TextFeature.Money;
    this.#gap = widest(this.#gap, gapOf(units, last, kind));
    return last + 1;
  }

  /** Reads the word at `start`; returns where it ends, or the negative of it when it was no word but a link. */
  #word(text: string, units: Uint16Array, start: number, kind: CharacterClass): number {
    let index = start + 1;
    let digits = kind === CharacterClass.Digit;
    for (;;) {
      const unit = units[index]!;
      const next = knownClasses[unit]!;
      if (next === CharacterClass.Letter) digits = false;
      else if (next === CharacterClass.Space || !isInside(units, index, digits)) break;
      else if (characterClass(unit) === CharacterClass.Letter) digits = false;
      index += 1;
    }
    if (mayBeLink(units, start, index, digits)) {
      const link = this.#link(text, start, index, digits);
      if (link > index) return -link;
    }
    if (digits) this.features |= TextFeature.Number;
    this.#push(this.vocabulary.intern(units, start, index), this.#gap);
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
    if (!/^(?:https?|www)$/i.test(text.slice(start, end))) return end;
    linkRest.lastIndex = start;
    linkRest.test(text);
    this.features |= TextFeature.Link;
    if (/doi\.org\/10\./i.test(text.slice(start, linkRest.lastIndex)))
      this.features |= TextFeature.Doi;
    return linkRest.lastIndex;
  }

  #push(surface: number, gap: Gap): void {
    this.surfaces[this.length] = surface;
    this.gaps[this.length] = gap;
    this.length += 1;
  }

  /** Makes room for as many words as a text of this length can have. */
  #reserve(length: number): void {
    if (length <= this.surfaces.length) return;
    this.surfaces = new Int32Array(2 * length);
    this.gaps = new Uint8Array(2 * length);
  }
}

/** What ends a word of so many letters for certain: the full stop of "www.x" does not. */
function isPlainEnd(unit: number, length: number): boolean {
  return unit === space || unit === comma || (unit === fullStop && length !== linkLength);
}

/** Whether the unit goes on with the word in front of it; `digits` when that is a number so far. */
function isInside(units: Uint16Array, index: number, digits: boolean): boolean {
  const unit = units[index]!;
  switch (characterClass(unit)) {
    case CharacterClass.Letter:
    case CharacterClass.Digit:
    case CharacterClass.Invisible:
    case CharacterClass.Trailing:
      return true;
    case CharacterClass.Apostrophe:
      return isLetterAt(units, index + 1);
    default:
      return digits && (unit === fullStop || unit === comma) && isDigitAt(units, index + 1);
  }
}

/** A word in front of "://", "www" in front of a full stop, or a number with a stroke: few are looked at again. */
function mayBeLink(units: Uint16Array, start: number, end: number, digits: boolean): boolean {
  const after = units[end]!;
  if (digits) return after === slash;
  const length = end - start;
  if (length < 3 || length > 5) return false;
  return after === colon
    ? units[end + 1] === slash && units[end + 2] === slash
    : after === fullStop && length === linkLength;
}

function isMoney(text: string, units: Uint16Array, index: number): boolean {
  return moneySigns.includes(text[index]!) && isDigitAt(units, index + 1);
}
