import { remembering } from '../collections/index.js';
import { fold, redactionKinds, stemOf } from '../text/index.js';
import { sentencesInCapitals, startsWithCapital } from './capitals.js';
import { LineBreaks } from './line-breaks.js';

/** A word of a document: compounds ("through-the-gate", "COVID-19"), "24/7" and "R&D" are one. */
export interface Word {
  /** As written, without a possessive 's. */
  readonly text: string;
  /** Where it stands in the document. */
  readonly start: number;
  /** Hyphens and dashes within it as "-". */
  readonly folded: string;
  /** The stems of its parts with a space between: shared by all variants, hyphenated or not. */
  readonly key: string;
  /** Whether punctuation or the end of a line that ends a phrase stands in front of it. */
  readonly isAfterBreak: boolean;
  /**
   * Whether it begins with a capital where neither a sentence begins nor most words do: it is, or is part of, a name.
   */
  readonly isName: boolean;
  /** Set when a user's list names the term: how it is shown. */
  readonly term?: string;
  /** The number of its sentence, from 0. */
  readonly sentence: number;
}

const letters = '[\\p{L}\\p{M}\\p{N}_]+';
const joints = [
  // An en dash without blanks joins equals: "Navier–Stokes".
  `[-\u2010\u2011\u2013]${letters}`,
  `['’ʼ](?=\\p{L})${letters}`,
  // "24/7", "3.5", "1,000".
  '(?<=\\p{N})[.,/:](?=\\p{N})\\p{N}+',
  '(?<=\\p{Lu})&(?=\\p{Lu})\\p{Lu}+',
];
/** "U.S." */
const initials = '(?<!\\p{L})(?:\\p{Lu}\\.){2,}(?!\\p{L})';
const token = new RegExp(
  `(?<none>\\[(?:${redactionKinds.join('|')})\\]|(?:https?://|www\\.)\\S+)|(?:${initials}|${letters})(?:${joints.join('|')})*`,
  'gu',
);
/** Longer runs are pasted links, keys or noise. */
const longestWord = 64;

/** Reads the words of a text in order. Links, addresses and marks of redaction are no words. */
export function readWords(text: string): readonly Word[] {
  const words: (Word & { isName: boolean })[] = [];
  const lines = new LineBreaks(text);
  let sentence = 0;
  let isAfterBreak = true;
  let end = 0;
  for (const match of text.matchAll(token)) {
    const gap = text.slice(end, match.index);
    const loosest = looseness(gap, end, lines);
    if (loosest > 0) isAfterBreak = true;
    if (loosest > 1 && words.length > 0) sentence += 1;
    end = match.index + match[0].length;
    if (match.groups?.['none'] !== undefined || match[0].length > longestWord) {
      isAfterBreak = true;
      continue;
    }
    const written = match[0].replace(/['’ʼ]s$/iu, '');
    const folded = withHyphens(fold(written));
    if (!/[\p{L}\p{N}]/u.test(folded)) continue;
    words.push({
      text: written,
      start: match.index,
      folded,
      key: keyOf(folded),
      isAfterBreak,
      isName: !isAfterBreak && startsWithCapital(written),
      sentence,
    });
    isAfterBreak = false;
  }
  const inCapitals = sentencesInCapitals(words);
  if (inCapitals.size > 0)
    for (const word of words) if (inCapitals.has(word.sentence)) word.isName = false;
  return words;
}

/** The stems of a folded word's parts; "U.S." is "US". */
export const keyOf = remembering(stemsOf, 200_000);

function stemsOf(folded: string): string {
  const plain = folded.includes('.') ? folded.replace(/(?<=\p{L})\./gu, '') : folded;
  return plain
    .split('-')
    .filter((part) => part !== '')
    .map(stemOf)
    .join(' ');
}

/** Hyphens that do not break, and dashes, are written "-". */
function withHyphens(word: string): string {
  return /[\u2010-\u2013]/.test(word) ? word.replace(/[\u2010\u2011\u2013]/gu, '-') : word;
}

/** How much what stands between two words keeps them apart: 0 a space, 1 a clause, 2 a sentence. */
function looseness(gap: string, start: number, lines: LineBreaks): 0 | 1 | 2 {
  if (gap === ' ') return 0;
  if (/[.!?\u2026]["'”’)\]]*\s/u.test(gap) || /\n\s*\n/.test(gap)) return 2;
  const newLine = gap.indexOf('\n');
  if (newLine >= 0 && lines.isBreak(start + newLine)) return 2;
  return /[^\s\p{Cf}]/u.test(gap) ? 1 : 0;
}
