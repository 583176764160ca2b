import { TextUnits } from '../../text/index.js';

/** What a text holds, as far as it tells which personal details may be in it; bits. */
export const Sign = {
  Slash: 1 << 0,
  At: 1 << 1,
  /** "＠", as keyboards of East Asia write it. */
  WideAt: 1 << 2,
  Digit: 1 << 3,
  Underscore: 1 << 4,
  NewLine: 1 << 5,
  /** A letter from A to Z; see `AllSmall`. */
  Capital: 1 << 6,
  /** A capital behind a word or a comma: "and Jane". */
  CapitalWithin: 1 << 7,
  /** A title with a full stop: "Dr. ", "Mrs. ", "Prof. ". */
  Title: 1 << 8,
  /** "(at", "[dot", "<at". */
  Bracketed: 1 << 9,
  /** "dot ", in capitals too. */
  Dot: 1 << 10,
  /** "jane84". */
  DigitBehindLetter: 1 << 11,
  /** No letter from A to Z. */
  AllSmall: 1 << 12,
  /** A full stop inside a word: "jane.doe". */
  InnerDot: 1 << 13,
  /** "(Jane". */
  OpenedCapital: 1 << 14,
  /** "J. Doe", "J.D.". */
  Initial: 1 << 16,
  /** Six digits near each other, and not those of "£560,000". */
  SixDigits: 1 << 17,
  /** A digit and two letters, as a postcode ends: "2AA", "2 AA". */
  DigitTwoLetters: 1 << 18,
  /** A number in front of a capital: "12 Acacia", "12a, Acacia". */
  DigitThenCapital: 1 << 19,
} as const;

/** What stands around a character tells what it is a sign of. */
const look = 1 << 15;
const spaces = /\s/;

/** By UTF-16 code unit, the bits of the sign that it is by itself. */
const signOf = new Uint16Array(0x10000);
signOf[codeOf('/')] = Sign.Slash;
signOf[codeOf('@')] = Sign.At;
signOf[codeOf('＠')] = Sign.WideAt;
signOf[codeOf('_')] = Sign.Underscore;
signOf[codeOf('\n')] = Sign.NewLine;
signOf.fill(Sign.Digit | look, codeOf('0'), codeOf('9') + 1);
signOf.fill(Sign.Capital | look, codeOf('A'), codeOf('Z') + 1);
signOf.fill(look, codeOf('À'), codeOf('Þ') + 1);
for (const character of '.([{<dD') signOf[codeOf(character)]! |= look;

const inHand = new TextUnits();

/**
 * The code units of a text, up to a null behind the last. They hold until another text is asked for;
 * the one that was asked for last costs nothing.
 */
export function unitsOf(text: string): Uint16Array {
  inHand.load(text);
  return inHand.units;
}

/** The bits of {@link Sign} that are true of a text, found in one reading: most answers have few. */
export function signsOf(text: string): number {
  const units = unitsOf(text);
  let signs = 0;
  for (let at = 0; at < text.length; at++) {
    const own = signOf[units[at]!]!;
    signs |= own;
    if (own >= look) signs |= signAround(units, at, text.length);
  }
  return (signs & Sign.Capital) === 0 ? signs | Sign.AllSmall : signs;
}

function signAround(units: Uint16Array, at: number, length: number): number {
  switch (units[at]) {
    case 0x2e: // .
      return signOfStop(units, at);
    case 0x28: // (
      return (
        (isSpelledSign(units, at + 1) ? Sign.Bracketed : 0) |
        (isCapital(units[at + 1]!) ? Sign.OpenedCapital : 0)
      );
    case 0x5b: // [
    case 0x7b: // {
    case 0x3c: // <
      return isSpelledSign(units, at + 1) ? Sign.Bracketed : 0;
    case 0x64: // d
      return isDot(units, at) ? Sign.Dot : 0;
    case 0x44: // D
      return (
        (isDot(units, at) ? Sign.Dot : 0) |
        (at + 1 < length && isCapitalWithin(units, at) ? Sign.CapitalWithin : 0)
      );
    default:
      if (isDigit(units[at]!)) return signOfDigit(units, at);
      return at + 1 < length && isCapitalWithin(units, at) ? Sign.CapitalWithin : 0;
  }
}

function signOfDigit(units: Uint16Array, digit: number): number {
  return (
    (isLetter(units[digit - 1]) ? Sign.DigitBehindLetter : 0) |
    (isSixth(units, digit) ? Sign.SixDigits : 0) |
    (isBeforeTwoLetters(units, digit) ? Sign.DigitTwoLetters : 0) |
    (isBeforeCapital(units, digit) ? Sign.DigitThenCapital : 0)
  );
}

/** `/\d(?:[^A-Za-z\d,]{0,4}\d){5}/` with this digit as the last. */
function isSixth(units: Uint16Array, digit: number): boolean {
  let last = digit;
  let digits = 1;
  for (let at = digit - 1; at >= 0 && last - at <= 5; at--) {
    const unit = units[at]!;
    if (isLetter(unit) || unit === codes.comma) return false;
    if (!isDigit(unit)) continue;
    if (++digits === 6) return true;
    last = at;
  }
  return false;
}

/** `/\d ?[A-Za-z]{2}(?![A-Za-z])/` from here on. */
function isBeforeTwoLetters(units: Uint16Array, digit: number): boolean {
  const at = units[digit + 1] === 0x20 ? digit + 2 : digit + 1;
  return isLetter(units[at]) && isLetter(units[at + 1]) && !isLetter(units[at + 2]);
}

/** `/\d[A-Za-z]?,? [A-Z][A-Za-z]/` from here on. */
function isBeforeCapital(units: Uint16Array, digit: number): boolean {
  let at = digit + 1;
  if (isLetter(units[at])) at += 1;
  if (units[at] === codes.comma) at += 1;
  return units[at] === 0x20 && isCapital(units[at + 1]!) && isLetter(units[at + 2]);
}

function signOfStop(units: Uint16Array, stop: number): number {
  const next = units[stop + 1]!;
  const isInner = next >= codes.a && next <= codes.z;
  const behind = next === 0x20 ? units[stop + 2]! : next;
  const isInitial = stop > 0 && isCapital(units[stop - 1]!) && isCapital(behind);
  return (
    (isTitle(units, stop) ? Sign.Title : 0) |
    (isInner ? Sign.InnerDot : 0) |
    (isInitial ? Sign.Initial : 0)
  );
}

/** `/[A-Z][a-z]{1,3}\. /` with this full stop. */
function isTitle(units: Uint16Array, stop: number): boolean {
  if (units[stop + 1] !== 0x20) return false;
  let at = stop - 1;
  while (at > stop - 4 && at >= 0 && units[at]! >= codes.a && units[at]! <= codes.z) at -= 1;
  return at >= 0 && at < stop - 1 && isCapital(units[at]!);
}

/** `/ ?[AaDd]/` from here on. */
function isSpelledSign(units: Uint16Array, at: number): boolean {
  const letter = units[at] === 0x20 ? units[at + 1]! : units[at]!;
  return (letter | 0x20) === codes.a || (letter | 0x20) === codes.d;
}

/** `/[dD][oO][tT] /` from here on. */
function isDot(units: Uint16Array, at: number): boolean {
  return (
    (units[at + 1]! | 0x20) === codes.o &&
    (units[at + 2]! | 0x20) === codes.t &&
    units[at + 3] === 0x20
  );
}

/** `/[A-Za-z,;:()–-] [A-ZÀ-Þ][^\s.,]/` with this capital. */
function isCapitalWithin(units: Uint16Array, at: number): boolean {
  if (at < 2 || units[at - 1] !== 0x20 || leadsOn[units[at - 2]!] !== 1) return false;
  const next = units[at + 1]!;
  return next !== 0x2e && next !== 0x2c && !isSpace(next);
}

function isCapital(unit: number): boolean {
  return unit >= codes.A && unit <= codes.Z;
}

function isDigit(unit: number): boolean {
  return unit >= codes.zero && unit <= codes.nine;
}

/** From A to Z in either case. */
function isLetter(unit: number | undefined): boolean {
  if (unit === undefined) return false;
  const small = unit | 0x20;
  return small >= codes.a && small <= codes.z;
}

function isSpace(unit: number): boolean {
  return (unit <= 0x20 || unit > 0x7f) && spaces.test(String.fromCharCode(unit));
}

const codes = {
  a: codeOf('a'),
  d: codeOf('d'),
  f: codeOf('f'),
  o: codeOf('o'),
  r: codeOf('r'),
  s: codeOf('s'),
  t: codeOf('t'),
  z: codeOf('z'),
  A: codeOf('A'),
  D: codeOf('D'),
  M: codeOf('M'),
  P: codeOf('P'),
  Z: codeOf('Z'),
  comma: codeOf(','),
  zero: codeOf('0'),
  nine: codeOf('9'),
} as const;

/** What may stand in front of a name and a space; by code unit. */
const leadsOn = new Uint8Array(0x10000);
leadsOn.fill(1, codeOf('A'), codeOf('Z') + 1).fill(1, codeOf('a'), codeOf('z') + 1);
for (const character of ',;:()–-') leadsOn[codeOf(character)] = 1;

function codeOf(character: string): number {
  return character.charCodeAt(0);
}
