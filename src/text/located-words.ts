import { redactionKinds } from './redaction-marks.js';
import { Gap } from './gap.js';
import type { Tokens } from './tokeniser.js';
import type { Vocabulary } from './vocabulary.js';

const plain = '[\\p{L}\\p{M}\\p{N}_]+';
// A word goes on behind a soft hyphen.
const letters = `${plain}(?:\\p{Cf}+${plain})*`;
const word = new RegExp(
  `(?<none>\\[(?:${redactionKinds.join('|')})\\]|(?:https?://|www\\.)\\S+)|${letters}(?:['’‘ʼ](?=\\p{L})${letters}|(?<=\\p{N})[.,](?=\\p{N})\\p{N}+)*|&`,
  'gu',
);

/** The words of a text like those that the tokeniser cuts, with their places: for showing what was found. */
export interface LocatedWords extends Tokens {
  /** By word: where it begins in the text, and where it ends. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Slower than the tokeniser by far, since it keeps places: for texts of which something is shown. */
export function locateWords(text: string, vocabulary: Vocabulary): LocatedWords {
  const surfaces: number[] = [];
  const gaps: Gap[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let end = 0;
  let isBroken = true;
  for (const match of text.matchAll(word)) {
    const gap = gapOf(text.slice(end, match.index), isBroken);
    end = match.index + match[0].length;
    isBroken = match.groups?.['none'] !== undefined;
    if (isBroken) continue;
    surfaces.push(vocabulary.internWord(match[0]));
    gaps.push(gap);
    starts.push(match.index);
    ends.push(end);
  }
  return {
    vocabulary,
    // Each text has an object of its own, so that none is taken for another.
    text: 0,
    length: surfaces.length,
    surfaces: Int32Array.from(surfaces),
    gaps: Uint8Array.from(gaps),
    features: 0,
    starts,
    ends,
  };
}

function gapOf(between: string, isBroken: boolean): Gap {
  if (isBroken) return Gap.Sentence;
  if (/^[-\u2010\u2011]$/.test(between)) return Gap.Joined;
  return /^[\s\p{Cf}'’‘ʼ]*$/u.test(between) && !/[\n\r]/.test(between) ? Gap.Space : Gap.Clause;
}
