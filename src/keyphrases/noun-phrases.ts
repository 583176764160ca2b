import { weekdays, weakModifiers, weakNouns } from './function-words.js';
import type { WordClass } from './word-class.js';
import type { Word } from './words.js';

/** The words `words[start, end)` of a document. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a noun phrase is made of: nouns, adjectives, participles, -ing forms, numbers. */
const inside = 'njdgc';
/** What it may end with. */
const last = 'ng';

/** The longest noun phrases of a document: modifiers and nouns, the last of them a noun. */
export function nounPhrases(words: readonly Word[], classes: readonly WordClass[]): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (let at = 0; at <= words.length; at++) {
    const word = words[at];
    const goesOn = word !== undefined && inside.includes(classes[at]!);
    if (at > start && (!goesOn || word.isAfterBreak)) {
      spans.push(...trimmed(words, classes, start, at));
      start = at;
    }
    if (!goesOn) start = at + 1;
  }
  return spans;
}

function trimmed(
  words: readonly Word[],
  classes: readonly WordClass[],
  from: number,
  to: number,
): readonly Span[] {
  let start = from;
  let end = to;
  while (end > start && !isEnding(words, classes, start, end - 1)) end -= 1;
  while (start < end && isNoBeginning(words, classes, start, end)) start += 1;
  if (start === end) return [];
  return words.slice(start, end).every(isTooGeneral) ? [] : splitAtVerb(classes, start, end);
}

/** "The minister Monday" ends with the minister, "Black Friday" is a day. */
function isEnding(
  words: readonly Word[],
  classes: readonly WordClass[],
  start: number,
  at: number,
): boolean {
  if (!last.includes(classes[at]!)) return false;
  return !(at > start && classes[at - 1] === 'n' && weekdays.has(words[at]!.folded));
}

function isTooGeneral({ folded, term }: Word): boolean {
  if (term !== undefined) return false;
  return weakNouns.has(folded) || weakModifiers.has(folded) || folded.length < 2;
}

/** Whether a part of a noun phrase is one itself. */
export function canStandAlone(
  words: readonly Word[],
  classes: readonly WordClass[],
  { start, end }: Span,
): boolean {
  if (classes[end - 1] !== 'n' || classes[start] === 'c') return false;
  return !weakModifiers.has(words[start]!.folded) && !words.slice(start, end).every(isTooGeneral);
}

function isNoBeginning(
  words: readonly Word[],
  classes: readonly WordClass[],
  at: number,
  end: number,
): boolean {
  const found = classes[at]!;
  if (words[at]!.term !== undefined) return false;
  if (found === 'c') return true;
  if (end - at === 1) return false;
  // "New flats", but "in New York".
  if (weakModifiers.has(words[at]!.folded)) return !(words[at]!.isName && words[at + 1]!.isName);
  if (found !== 'g') return false;
  // "By using naloxone kits" tells what is done, "the nursing staff" who.
  const before = at === 0 || words[at]!.isAfterBreak ? '.' : classes[at - 1]!;
  return before !== 'D' && (classes[at + 1] !== 'n' || before !== 'j');
}

/** "Type constructors simulating data types" is two phrases. */
function splitAtVerb(classes: readonly WordClass[], start: number, end: number): readonly Span[] {
  for (let at = start + 1; end - start > 3 && at < end - 1; at++) {
    if (classes[at] !== 'g' || classes[at + 1] === 'n') continue;
    const front = { start, end: at };
    return [...(classes[at - 1] === 'n' ? [front] : []), { start: at + 1, end }];
  }
  return [{ start, end }];
}
