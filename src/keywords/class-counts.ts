import type { CandidateWalk } from './candidate-walk.js';
import type { Phrase } from './frequent-phrases.js';
import { PhrasePlaces } from './phrase-places.js';

/** Texts that are held against the others: the answers of a sector, or those to a question. */
interface TextClass {
  readonly name: string;
  /** Respondents who wrote any of them. */
  readonly base: number;
  /** Words in them, without most function words. */
  readonly words: number;
}

/** How often each phrase comes up in each class of texts, and in all. */
export interface ClassCounts {
  readonly phrases: readonly Phrase[];
  readonly classes: readonly TextClass[];
  /** A respondent may be in several classes, so this is not their sum. */
  readonly all: TextClass;
  /** Respondents of a class who use the phrase at this place; without a class, of all. */
  respondents(place: number, textClass?: number): number;
  occurrences(place: number, textClass?: number): number;
}

/**
 * Counts phrases by class in one reading of the words.
 *
 * @param classesOf the classes of a response, by its number
 */
export function countByClass(
  walk: CandidateWalk,
  termCount: number,
  phrases: readonly Phrase[],
  classNames: readonly string[],
  classesOf: (response: number) => readonly number[],
): ClassCounts {
  // The last column is for all classes together.
  const columns = classNames.length + 1;
  const respondents = new Int32Array(phrases.length * columns);
  const occurrences = new Int32Array(phrases.length * columns);
  const bases = new Int32Array(columns);
  const words = new Float64Array(columns);
  const last = new Int32Array(phrases.length).fill(-1);
  const places = new PhrasePlaces(phrases, termCount);
  let lastResponse = -1;
  walk.visit((response, { first, second, third }, from, to, count) => {
    const own = classesOf(response);
    const inAll = columns - 1;
    for (const column of own) words[column]! += count;
    words[inAll]! += count;
    if (response !== lastResponse) {
      for (const column of own) bases[column]! += 1;
      bases[inAll]! += 1;
      lastResponse = response;
    }
    for (let i = from; i < to; i++) {
      const place = places.find(first[i]!, second[i]!, third[i]!);
      if (place < 0) continue;
      const isNew = last[place] !== response;
      last[place] = response;
      const row = place * columns;
      for (const column of own) {
        occurrences[row + column]! += 1;
        if (isNew) respondents[row + column]! += 1;
      }
      occurrences[row + inAll]! += 1;
      if (isNew) respondents[row + inAll]! += 1;
    }
  });
  const toClass = (name: string, column: number): TextClass => ({
    name,
    base: bases[column]!,
    words: words[column]!,
  });
  return {
    phrases,
    classes: classNames.map(toClass),
    all: toClass('all', columns - 1),
    respondents: (place, textClass = columns - 1) => respondents[place * columns + textClass]!,
    occurrences: (place, textClass = columns - 1) => occurrences[place * columns + textClass]!,
  };
}

/** Puts counts of the same phrases, each made over all its texts, side by side as the classes of one count. */
export function sideBySide(names: readonly string[], counts: readonly ClassCounts[]): ClassCounts {
  const sum = (of: (own: ClassCounts) => number): number =>
    counts.reduce((total, own) => total + of(own), 0);
  const read =
    (kind: 'respondents' | 'occurrences') =>
    (place: number, textClass?: number): number =>
      textClass === undefined ? sum((own) => own[kind](place)) : counts[textClass]![kind](place);
  return {
    phrases: counts[0]?.phrases ?? [],
    classes: counts.map(({ all }, index) => ({ ...all, name: names[index]! })),
    all: { name: 'all', base: sum(({ all }) => all.base), words: sum(({ all }) => all.words) },
    respondents: read('respondents'),
    occurrences: read('occurrences'),
  };
}

/** All the phrases of several counts, each once. */
export function unionOfPhrases(counts: readonly ClassCounts[]): readonly Phrase[] {
  const byKey = new Map<string, Phrase>();
  for (const { phrases } of counts)
    for (const phrase of phrases) byKey.set(phrase.join(' '), phrase);
  return [...byKey.values()];
}
