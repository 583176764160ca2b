import type { Candidate } from '../candidates.js';
import type { Document } from '../document.js';
import type { KeyphraseMethod } from './method.js';

/** What each ingredient of the score is worth; bench/quality tries it without one or the other. */
export interface PhraseWeights {
  /** By the number of words of a phrase. */
  readonly length: readonly number[];
  /** Of a single word that is a name or an abbreviation. */
  readonly name: number;
  /** What an occurrence within a longer phrase counts. */
  readonly nested: number;
  /** The power that occurrences are raised to. */
  readonly power: number;
  /** Words behind which a phrase counts half, and the share of the document's length added to them. */
  readonly half: number;
  readonly halfShare: number;
  /** The power that rarity among the documents is raised to. */
  readonly rarity: number;
}

/** For an answer or an abstract: nothing is said twice, and what is said at length is meant. */
export const shortTextWeights: PhraseWeights = {
  length: [0.4, 1, 1.2, 1.1, 0.9],
  name: 0.6,
  nested: 0.5,
  power: 0.6,
  half: 100,
  halfShare: 0.1,
  rarity: 0.5,
};

/** For a report or a paper: what it is about is repeated, and short phrases are its terms. */
export const longTextWeights: PhraseWeights = {
  length: [0.4, 1, 0.95, 0.7, 0.5],
  name: 0.6,
  nested: 0.8,
  power: 0.75,
  half: 100,
  halfShare: 0.1,
  rarity: 1,
};

/** Texts up to so many words are short, from so many on long; between them the weights go over. */
const shortText = 250;
const longText = 1000;

/**
 * Winnow's own: noun phrases by how many words they have, how often and how early they stand, and how
 * rare they are among the other documents:
 *
 *     length weight · (count + a · nested)^b · idf^c / (1 + first / (100 + N / 10))
 *
 * The weights follow the length N of the document, in words: long documents repeat their terms,
 * abstracts do not.
 */
export function phraseWeight(short: PhraseWeights, long: PhraseWeights): KeyphraseMethod {
  return {
    title: 'length, occurrences, place and rarity of noun phrases',
    usesGrams: false,
    score: (document, corpus) => {
      const weights = between(short, long, document.words.length);
      const half = weights.half + weights.halfShare * document.words.length;
      return Array.from(document.phrases.values(), (candidate) => {
        const occurrences = candidate.count + weights.nested * candidate.nested;
        const score =
          lengthWeight(candidate, document, weights) *
          occurrences ** weights.power *
          corpus.rarity(candidate.key) ** weights.rarity;
        return { candidate, score: score / (1 + candidate.places[0]! / half) };
      });
    },
  };
}

function between(short: PhraseWeights, long: PhraseWeights, words: number): PhraseWeights {
  const share = Math.log(words / shortText) / Math.log(longText / shortText);
  if (share <= 0 || words === 0) return short;
  if (share >= 1) return long;
  const mix = (a: number, b: number): number => a + share * (b - a);
  return {
    length: short.length.map((weight, at) => mix(weight, long.length[at]!)),
    name: mix(short.name, long.name),
    nested: mix(short.nested, long.nested),
    power: mix(short.power, long.power),
    half: mix(short.half, long.half),
    halfShare: mix(short.halfShare, long.halfShare),
    rarity: mix(short.rarity, long.rarity),
  };
}

function lengthWeight(
  { length, places }: Candidate,
  { words }: Document,
  weights: PhraseWeights,
): number {
  const usual = weights.length[Math.min(length, weights.length.length) - 1]!;
  if (length > 1) return usual;
  return places.some((at) => words[at]!.isName) ? weights.name : usual;
}
