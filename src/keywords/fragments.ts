import { isParticleStem } from '../text/index.js';
import type { ClassCounts } from './phrase-counts.js';
import type { Phrase } from './phrase.js';
import { enter } from '../collections/index.js';

/** From this share of its respondents on, a phrase is explained by a longer one that contains it. */
const explained = 0.75;

/**
 * Tells which words and phrases nearly always stand inside a longer one of the list: "syringe" where
 * "needle and syringe" is said, too.
 *
 * @param explains whether a phrase that holds others may stand for them
 */
export function fragmentTest(
  items: readonly UsedPhrase[],
  explains: (phrase: Phrase) => boolean = () => true,
): (item: UsedPhrase) => boolean {
  /** By term: the longer phrases that hold it. */
  const holding = new Map<number, UsedPhrase[]>();
  for (const item of items) {
    if (item.phrase.length === 1) continue;
    for (const term of new Set(item.phrase)) enter(holding, term, item);
  }
  return (item) =>
    (holding.get(item.phrase[0]!) ?? []).some(
      (longer) =>
        longer.phrase.length > item.phrase.length &&
        longer.respondents >= explained * item.respondents &&
        contains(longer.phrase, item.phrase) &&
        explains(longer.phrase),
    );
}

/** A phrase, and how many of the class use it. */
export interface UsedPhrase {
  readonly phrase: Phrase;
  readonly respondents: number;
}

function contains(longer: Phrase, shorter: Phrase): boolean {
  for (let from = 0; from + shorter.length <= longer.length; from++) {
    if (shorter.every((term, i) => longer[from + i] === term)) return true;
  }
  return false;
}

/**
 * Tells of a phrase whether it ends with a particle that is not a part of it: many who use what stands before say no
 * particle there, as with "workers out" of "workers out of town".
 *
 * @param counts of the class with this number
 */
export function hasLooseEnd(
  { phrase, respondents }: UsedPhrase,
  counts: ClassCounts,
  textClass: number,
  textOf: (term: number) => string,
): boolean {
  if (phrase.length === 1 || !isParticleStem(textOf(phrase.at(-1)!))) return false;
  const before = phrase.slice(0, -1);
  for (let place = 0; place < counts.length; place++) {
    const other = counts.phrase(place);
    if (other.length === before.length && before.every((term, i) => term === other[i]))
      return respondents < explained * counts.respondents(place, textClass);
  }
  return false;
}
