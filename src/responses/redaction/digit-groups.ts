import type { Span } from './spans.js';

/** Digits side by side. */
export interface DigitGroup extends Span {
  /** What stands between the group before and this one could stand inside one number. */
  readonly isJoined: boolean;
}

/** What stands between the groups of one number: at most a bracket, a mark and a space or two. */
const joint = /^[ \u00a0\u202f\u2009\t\n()[\]./\u2010-\u2015_*-]{1,4}$/;

/** All groups of digits of a text. */
export function digitGroups(text: string): readonly DigitGroup[] {
  const groups: DigitGroup[] = [];
  let end = -1;
  for (let at = 0; at < text.length; at++) {
    if (!isDigitAt(text, at)) continue;
    const start = at;
    while (isDigitAt(text, at + 1)) at++;
    const between = text.slice(Math.max(0, end), start);
    // A number may be broken across lines, but a 0 there begins the next one.
    const isNext = text.charAt(start) === '0' && between.includes('\n');
    const isJoined = end >= 0 && between.length <= 4 && joint.test(between) && !isNext;
    end = at + 1;
    groups.push({ start, end, isJoined });
  }
  return groups;
}

function isDigitAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

/** The numbers that begin with one group: how many digits there are up to the end of each group joined to it. */
export interface Reach {
  readonly digits: number;
  readonly end: number;
  /** The place of the last group. */
  readonly last: number;
  readonly sizes: readonly number[];
}

/** @param most more digits than this are no number that we look for */
export function reachesFrom(
  groups: readonly DigitGroup[],
  first: number,
  most: number,
): readonly Reach[] {
  const reaches: Reach[] = [];
  let digits = 0;
  const sizes: number[] = [];
  for (let last = first; last < groups.length; last++) {
    const { start, end, isJoined } = groups[last]!;
    if (last > first && !isJoined) break;
    digits += end - start;
    if (digits > most) break;
    sizes.push(end - start);
    reaches.push({ digits, end, last, sizes: [...sizes] });
  }
  return reaches;
}
