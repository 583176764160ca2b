import { canStandAlone } from './noun-phrases.js';
import type { Span } from './noun-phrases.js';
import type { WordClass } from './word-class.js';
import type { Word } from './words.js';

/** A phrase of a document with all its variants: one that could become a keyphrase. */
export interface Candidate {
  /** The stems of its words with a space between. */
  readonly key: string;
  /** How many words it has, the parts of compounds counted. */
  readonly length: number;
  /** How often it stands by itself. */
  count: number;
  /** How often it stands within a longer phrase. */
  nested: number;
  /** Where it stands, by itself if it ever does: places of its first word, ascending. */
  readonly places: number[];
  readonly surfaces: Map<string, number>;
  /** A user's list names it: it is no fragment of anything. */
  readonly isKept: boolean;
}

/** The candidates that the spans are, by key, in the order in which they first stand in the document. */
export function collectCandidates(
  text: string,
  words: readonly Word[],
  spans: readonly Span[],
): Map<string, Candidate> {
  const candidates = new Map<string, Candidate>();
  for (const span of spans) {
    const candidate = candidateAt(candidates, text, words, span);
    candidate.count += 1;
  }
  return candidates;
}

/** Longer phrases are lists without commas: what they hold is not looked for. */
const longestWithParts = 8;
/** A part of phrases is a candidate of its own when so many hold it, of so many different ones. */
const leastNested = 3;
const leastHolders = 2;

/**
 * Counts how often candidates stand within longer ones, and adds what only ever stands there but in
 * different company: "naloxone" of "naloxone kits" and "take-home naloxone".
 */
export function addParts(
  candidates: Map<string, Candidate>,
  text: string,
  words: readonly Word[],
  classes: readonly WordClass[],
  spans: readonly Span[],
): void {
  const parts = new Map<string, Candidate>();
  const holders = new Map<string, Set<string>>();
  for (const span of spans) {
    const length = span.end - span.start;
    if (length === 1 || length > longestWithParts) continue;
    const holder = keyOfSpan(words, span);
    for (const part of partsOf(span)) {
      const key = keyOfSpan(words, part);
      const known = candidates.get(key);
      if (known) known.nested += 1;
      else if (canStandAlone(words, classes, part)) {
        candidateAt(parts, text, words, part).nested += 1;
        holders.set(key, (holders.get(key) ?? new Set()).add(holder));
      }
    }
  }
  for (const [key, part] of parts) {
    if (part.isKept || (part.nested >= leastNested && holders.get(key)!.size >= leastHolders))
      candidates.set(key, part);
  }
}

function* partsOf({ start, end }: Span): Generator<Span> {
  for (let from = start; from < end; from++)
    for (let to = from + 1; to <= end; to++)
      if (to - from < end - start) yield { start: from, end: to };
}

/** The candidate that stands there, new or known, with this place and form. */
function candidateAt(
  candidates: Map<string, Candidate>,
  text: string,
  words: readonly Word[],
  span: Span,
): Candidate {
  const key = keyOfSpan(words, span);
  let candidate = candidates.get(key);
  if (candidate === undefined) {
    const length = key.split(' ').length;
    const isKept = span.end - span.start === 1 && words[span.start]!.term !== undefined;
    candidate = { key, length, count: 0, nested: 0, places: [], surfaces: new Map(), isKept };
    candidates.set(key, candidate);
  }
  candidate.places.push(span.start);
  const last = words[span.end - 1]!;
  const written =
    span.end - span.start === 1
      ? (last.term?.replace(/\s+/gu, ' ') ?? last.text)
      : text.slice(words[span.start]!.start, last.start + last.text.length).replace(/\s+/gu, ' ');
  candidate.surfaces.set(written, (candidate.surfaces.get(written) ?? 0) + 1);
  return candidate;
}

function keyOfSpan(words: readonly Word[], { start, end }: Span): string {
  let key = words[start]!.key;
  for (let at = start + 1; at < end; at++) key += ` ${words[at]!.key}`;
  return key;
}
