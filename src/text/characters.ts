/** What a character does to the word being read. */
export const CharacterClass = {
  /** Anything else: symbols, emoji. Ends a word and a clause. */
  Other: 0,
  Letter: 1,
  Digit: 2,
  /** Part of a word when letters stand on both sides. */
  Apostrophe: 3,
  /** Joins two words into a compound when letters or digits stand on both sides. */
  Hyphen: 4,
  Space: 5,
  /** Ends a clause: comma, bracket, dash, new line. */
  Clause: 6,
  /** Ends a sentence when a space or the end follows. */
  Sentence: 7,
  /** Takes no room: soft hyphen, joiners, direction marks. */
  Invisible: 8,
  /** The second half of a surrogate pair: goes with the first. */
  Trailing: 9,
} as const;
export type CharacterClass = (typeof CharacterClass)[keyof typeof CharacterClass];

const unknown = 255;
/** By code unit its class, for loops in which even a call is dear; 255 until {@link characterClass} was asked. */
export const knownClasses = new Uint8Array(0x10000).fill(unknown);

/** The class of a UTF-16 code unit. */
export function characterClass(unit: number): CharacterClass {
  const known = knownClasses[unit]!;
  if (known !== unknown) return known as CharacterClass;
  return (knownClasses[unit] = classify(unit));
}

function classify(unit: number): CharacterClass {
  const character = String.fromCharCode(unit);
  if (unit >= 0xdc00 && unit <= 0xdfff) return CharacterClass.Trailing;
  // Letters beyond the basic plane come in two halves; emoji, the common case there, start at
  // D83C–D83E and are no words.
  if (unit >= 0xd83c && unit <= 0xd83e) return CharacterClass.Other;
  if (unit >= 0xd800 && unit <= 0xdbff) return CharacterClass.Letter;
  if (/[\p{L}\p{M}_]/u.test(character)) return CharacterClass.Letter;
  if (/\p{N}/u.test(character)) return CharacterClass.Digit;
  if ("'’‘ʼ＇".includes(character)) return CharacterClass.Apostrophe;
  if ('-\u2010\u2011'.includes(character)) return CharacterClass.Hyphen;
  if ('\n\r\u2028\u2029'.includes(character)) return CharacterClass.Clause;
  // Before the spaces, since a byte order mark is one for \s.
  if (/[\u00ad\p{Cf}]/u.test(character)) return CharacterClass.Invisible;
  if (/\s/.test(character)) return CharacterClass.Space;
  if ('.!?…。؟'.includes(character)) return CharacterClass.Sentence;
  if (/[\p{P}/|]/u.test(character)) return CharacterClass.Clause;
  return CharacterClass.Other;
}

export function isLetterAt(units: Uint16Array, index: number): boolean {
  return characterClass(units[index]!) === CharacterClass.Letter;
}

export function isDigitAt(units: Uint16Array, index: number): boolean {
  return characterClass(units[index]!) === CharacterClass.Digit;
}
