import { CharacterClass, characterClass, isDigitAt, isLetterAt } from './characters.js';

const newLine = 0x0a;
const carriageReturn = 0x0d;
const tab = 0x09;
const space = 0x20;

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

/** Whether the unit is a hyphen with a word right behind it. */
export function isJoint(units: Uint16Array, index: number): boolean {
  return (
    characterClass(units[index]!) === CharacterClass.Hyphen &&
    (isLetterAt(units, index + 1) || isDigitAt(units, index + 1))
  );
}

export function widest(left: Gap, right: Gap): Gap {
  return left > right ? left : right;
}

/** The gap that a character makes which belongs to no word. */
export function gapOf(units: Uint16Array, index: number, kind: CharacterClass): Gap {
  switch (kind) {
    case CharacterClass.Space:
    case CharacterClass.Apostrophe:
    case CharacterClass.Invisible:
      return Gap.Space;
    case CharacterClass.Sentence:
      return isWordFollowing(units, index + 1) ? Gap.Clause : Gap.Sentence;
    case CharacterClass.Clause:
      return isBlankLine(units, index) ? Gap.Sentence : Gap.Clause;
    default:
      return Gap.Clause;
  }
}

/** "e.g.this", "www.x": a full stop with a word right behind it ends no sentence. */
function isWordFollowing(units: Uint16Array, index: number): boolean {
  return isLetterAt(units, index) || isDigitAt(units, index);
}

/** How many blanks a line may have and be blank. */
const mostBlanks = 6;

function isBlankLine(units: Uint16Array, index: number): boolean {
  if (units[index] !== newLine) return false;
  for (let at = index + 1; at <= index + 1 + mostBlanks; at++) {
    const unit = units[at]!;
    if (unit === newLine) return true;
    if (unit !== space && unit !== tab && unit !== carriageReturn) return false;
  }
  return false;
}
