import { reachesFrom } from './digit-groups.js';
import type { DigitGroup, Reach } from './digit-groups.js';
import type { Span } from './spans.js';
import { wordsBefore } from './spans.js';

/** "Call me on": then also a number without its area code is one. */
const announced =
  /\b(?:tel(?:ephone)?|phone|mob(?:ile)?|landline|fax|call|ring|text|dial|whatsapp)\b(?:[ .:]{1,2}(?:me|us|him|her|them|number|num|no|is|on|at)\b){0,4}[ .:]{0,3}$/i;
/** Words that lead to another number. */
const otherNumber =
  /\b(?:isbn|issn|doi|pmid|orcid|grant|ref(?:erence)?|company|charity|account|invoice|order|case|award|uprn|study|protocol|nct|sort code)\b[^.\n\d]{0,14}$/i;
const date = /^\d{1,2}(?:([/.-])\d{1,2}\1(?:19|20)\d\d(?!\d)|\/\d{1,2}\/\d\d(?![\d/]))/;

/** A telephone number, and the place of its last group. */
interface Phone {
  readonly span: Span;
  readonly last: number;
}

/**
 * The telephone number that begins with a group of digits, if there is one. Whether a number is in use
 * is not asked: with a digit too many it is still somebody's number, mistyped.
 */
export function phoneAt(
  text: string,
  groups: readonly DigitGroup[],
  first: number,
): Phone | undefined {
  const { start } = groups[first]!;
  const before = wordsBefore(text, start);
  const isCalled = announced.test(before.replace(/ ?[(+]{1,2}$/, ' '));
  if (otherNumber.test(before) && !isCalled) return undefined;
  if (date.test(text.slice(start, start + 11))) return undefined;
  const reach = reachOf(text, groups, first, before, isCalled);
  if (reach === undefined) return undefined;
  // A plus belongs to the number, and a bracket when it is closed inside.
  const closes = text.slice(start, reach.end).indexOf(')');
  const opens = text.slice(start, reach.end).indexOf('(');
  const isClosed = closes >= 0 && (opens < 0 || closes < opens);
  const lead = (isClosed ? /(?:\(\+? ?|\+? ?\(?)$/ : /\+? ?$/).exec(before)![0].trimStart();
  return { span: { start: start - lead.length, end: reach.end }, last: reach.last };
}

/** "01632 960347/960348": beside another number the area code is not said again. */
export function localPhoneAt(groups: readonly DigitGroup[], first: number): Phone | undefined {
  const reach = reachesFrom(groups, first, 8).findLast(({ digits }) => digits >= 6);
  return reach && { span: { start: groups[first]!.start, end: reach.end }, last: reach.last };
}

function reachOf(
  text: string,
  groups: readonly DigitGroup[],
  first: number,
  before: string,
  isCalled: boolean,
): Reach | undefined {
  const { start, end } = groups[first]!;
  const reaches = reachesFrom(groups, first, 16);
  const begins = (digits: string): boolean => text.startsWith(digits, start);
  if (/\+ ?\(?$/.test(before)) return international(reaches, begins('44'));
  if (begins('000')) return undefined;
  if (begins('00')) return international(reaches.map(withoutPrefix), begins('0044'));
  if (begins('0')) return isDecimal(text, start, end) ? undefined : national(text, start, reaches);
  if (begins('44') && end - start !== 3 && end - start !== 4) {
    const reach = ofLength(reaches, 12);
    if (reach) return reach;
  }
  return withoutZero(reaches, begins('7'), isCalled, before.endsWith('('));
}

/** From the 0 on: ten or eleven digits; where the run of groups ends, a few more or fewer. */
function national(text: string, start: number, reaches: readonly Reach[]): Reach | undefined {
  const found = ofLength(reaches, 11) ?? ofLength(reaches, 10);
  if (found === undefined) {
    const last = reaches.at(-1);
    // "0800 1111", "0845 46 47"
    const fewest = /^08\d\d /.test(text.slice(start, start + 5)) ? 8 : 9;
    return last && last.sizes[0]! >= 3 && last.digits >= fewest && last.digits <= 13
      ? last
      : undefined;
  }
  const [lead = 0, next = 0] = found.sizes;
  if (lead >= 3) return found;
  const isEven = found.sizes.every((size) => size <= 2);
  // Hours and scales are written in twos as well, but not with one mark between all of them.
  if (isEven) return hasOneSeparator(text.slice(start, found.end)) ? found : undefined;
  // "07 7 0 0 9 0 0 354", as figures are read out.
  const isReadOut = found.digits === 11 && found.sizes.length > 5 && text.startsWith('07', start);
  if (isReadOut && hasOneSeparator(text.slice(start, found.end))) return found;
  const isYear = next === 4 && /^\d+\D+(?:19|20)\d\d/.test(text.slice(start, found.end));
  return found.digits === 11 && !isYear && (lead === 2 ? next >= 2 : next >= 3) ? found : undefined;
}

function hasOneSeparator(written: string): boolean {
  const [first, ...others] = written.match(/\D+/g) ?? [];
  const isScale = /^0 ?1?0\b/.test(written);
  return !isScale && others.every((other) => other === first);
}

/** Behind a plus or 00: with +44 the ten digits that follow, else up to fifteen in all (ITU-T E.164). */
function international(reaches: readonly Reach[], isBritish: boolean): Reach | undefined {
  if (!isBritish) {
    return (
      reaches.find(({ digits }) => digits >= 10 && digits <= 12) ??
      reaches.findLast(({ digits }) => digits >= 8 && digits <= 15)
    );
  }
  // "+44 (0)20 …" has the 0 besides.
  const [, zero] = reaches;
  const usual = zero?.digits === 3 || zero?.sizes[1] === 1 ? 13 : 12;
  return (
    ofLength(reaches, usual) ??
    ofLength(reaches, 25 - usual) ??
    ofLength(reaches, 11) ??
    reaches.findLast(({ digits }) => digits >= 9 && digits <= 14)
  );
}

/** "7700 900123", "(555) 010 9999"; and behind "call me on" whatever is as long as a number. */
function withoutZero(
  reaches: readonly Reach[],
  isMobile: boolean,
  isCalled: boolean,
  isBracketed: boolean,
): Reach | undefined {
  const ten = ofLength(reaches, 10);
  const sizes = ten?.sizes.join(' ') ?? '';
  if (isMobile && ['4 6', '4 3 3'].includes(sizes)) return ten;
  if (isBracketed && sizes === '3 3 4') return ten;
  if (!isCalled) return undefined;
  return reaches.findLast((reach) => reach.digits >= 6 && reach.digits <= 12 && !isFigure(reach));
}

/** "600 000" */
function isFigure({ sizes: [first, ...others] }: Reach): boolean {
  return first! <= 3 && others.length > 0 && others.every((size) => size === 3);
}

/** "0.05" */
function isDecimal(text: string, start: number, end: number): boolean {
  return end - start === 1 && /[.,]/.test(text.charAt(end));
}

function ofLength(reaches: readonly Reach[], digits: number): Reach | undefined {
  return reaches.find((reach) => reach.digits === digits);
}

function withoutPrefix(reach: Reach): Reach {
  return { ...reach, digits: reach.digits - 2 };
}
