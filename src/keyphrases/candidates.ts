import { canStandAlone, nounPhrases } from './noun-phrases.js';
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
): ReadonlyMap<string, Candidate> {
  return collect(text, words, spans).byKey;
}

/** Longer phrases are lists without commas: what they hold is not looked for. */
const longestWithParts = 8;
/** A part of phrases is a candidate of its own when so many hold it, of so many different ones. */
const leastNested = 3;
const leastHolders = 2;

/**
 * The noun phrases of a document, with how often each stands within longer ones; and behind them what only
 * ever stands there, but in different company: "naloxone" of "naloxone kits" and "take-home naloxone".
 */
export function nounPhraseCandidates(
  text: string,
  words: readonly Word[],
  classes: readonly WordClass[],
): ReadonlyMap<string, Candidate> {
  const spans = nounPhrases(words, classes);
  const found = collect(text, words, spans);
  const parts = new CandidatesByKey(text, words);
  const holders = new Map<string, Set<string>>();
  for (const span of spans) {
    const length = span.end - span.start;
    if (length === 1 || length > longestWithParts) continue;
    const holder = keyOfSpan(words, span);
    for (const part of partsOf(span)) {
      const key = keyOfSpan(words, part);
      const known = found.byKey.get(key);
      if (known) known.nested += 1;
      else if (canStandAlone(words, classes, part)) {
        parts.meet(part).nested += 1;
        holders.set(key, (holders.get(key) ?? new Set()).add(holder));
      }
    }
  }
  for (const [key, part] of parts.byKey) {
    if (part.isKept || (part.nested >= leastNested && holders.get(key)!.size >= leastHolders))
      found.byKey.set(key, part);
  }
  return found.byKey;
}

function collect(text: string, words: readonly Word[], spans: readonly Span[]): CandidatesByKey {
  const candidates = new CandidatesByKey(text, words);
  for (const span of spans) candidates.meet(span).count += 1;
  return candidates;
}

function* partsOf({ start, end }: Span): Generator<Span> {
  for (let from = start; from < end; from++)
    for (let to = from + 1; to <= end; to++)
      if (to - from < end - start) yield { start: from, end: to };
}

class CandidatesByKey {
  readonly byKey = new Map<string, Candidate>();
  readonly #text: string;
  readonly #words: readonly Word[];

  constructor(text: string, words: readonly Word[]) {
    this.#text = text;
    this.#words = words;
  }

  /** The candidate that stands there, new or known, with this place and form. */
  meet(span: Span): Candidate {
    const first = this.#words[span.start]!;
    const last = this.#words[span.end - 1]!;
    const term = first === last ? first.term : undefined;
    const key = keyOfSpan(this.#words, span);
    let candidate = this.byKey.get(key);
    if (candidate === undefined) {
      const length = key.split(' ').length;
      const isKept = term !== undefined;
      candidate = { key, length, count: 0, nested: 0, places: [], surfaces: new Map(), isKept };
      this.byKey.set(key, candidate);
    }
    candidate.places.push(span.start);
    const written = term ?? this.#text.slice(first.start, last.start + last.text.length);
    const surface = written.replace(/\s+/gu, ' ');
    candidate.surfaces.set(surface, (candidate.surfaces.get(surface) ?? 0) + 1);
    return candidate;
  }
}

function keyOfSpan(words: readonly Word[], { start, end }: Span): string {
  let key = words[start]!.key;
  for (let at = start + 1; at < end; at++) key += ` ${words[at]!.key}`;
  return key;
}
