import type { SentenceStore } from '../coding/index.js';
import type { SentenceEncoder } from '../encoder/index.js';
import { isEnglish } from '../meaning/index.js';
import type { Corpus, SparseMatrix } from '../meaning/index.js';
import { addTo, product, toUnit } from '../statistics/index.js';
import { answersToRead, piecesOf } from './answers-to-read.js';
import { readAnswers } from './read-answers.js';
import type { Space } from './space.js';
import { distantThemes } from './distant-themes.js';
import { standardise } from './standardise.js';
import { readThemeSentences } from './theme-sentences.js';
import type { Described, ThemeWords } from './theme-words.js';

/** What the nearest part of a theme's description counts for, beside all of it. */
const partWeight = 0.3;

/** Answers as sentences, and what says which are alike. */
export interface Sentences {
  readonly store: SentenceStore;
  /** The one that the store was made for. */
  readonly encoder: SentenceEncoder;
}

export interface SentenceSettings {
  readonly corpus: Corpus;
  readonly sentences: Sentences;
  /** Answers by terms. */
  readonly counts: SparseMatrix;
  /** By column, its term in the vocabulary. */
  readonly terms: readonly number[];
  readonly themes: readonly Described[];
  readonly words: readonly ThemeWords[];
  readonly space: Space;
}

/** How near answers are to themes; not a number where an answer was not read for it. */
export interface NearnessOfSentences {
  /** By answer and theme, as wholes. */
  readonly asWholes: Float64Array;
  /** By answer and theme, piece by piece. */
  readonly byPieces: Float64Array;
  /** Places of the themes that no answers come near to. */
  readonly distant: readonly number[];
}

/**
 * How near answers are to themes as sentences: the cosine of their directions, seen from the mean answer and the mean
 * theme, since what all share tells nothing. A description says several things, and people one of them: beside all of it
 * counts the part of it that is nearest to the answer. And each piece of the one looks for the nearest of the other.
 *
 * @returns undefined when the themes are not in English
 */
export function nearnessOfSentences({
  corpus,
  sentences: { store, encoder },
  counts,
  terms,
  themes,
  words,
  space,
}: SentenceSettings): NearnessOfSentences | undefined {
  const described = words.flatMap((own) => [...own.keys()]);
  if (!isEnglish(described.filter(space.isKnown).length, described.length)) return undefined;
  const read = answersToRead(counts, terms, space);
  if (read.length === 0) return undefined;
  const said = themes.map(readThemeSentences);
  const { directions, nearness } = readAnswers(
    encoder,
    piecesOf(read, corpus, store),
    said.map(({ whole }) => encoder.piecesOf(whole)),
  );
  const seen = fromTheirMean([directions]).flat();
  const wholes = encoder.encodeAll(said.map(({ whole }) => whole));
  const toWhole = nearestOf(
    seen,
    wholes.map((whole) => [whole]),
  );
  const toPart = nearestOf(
    seen,
    said.map(({ parts }) => encoder.encodeAll(parts)),
  );
  const ofAll = (values: Float64Array): Float64Array => {
    const all = new Float64Array(counts.rows * themes.length).fill(NaN);
    read.forEach((answer, place) => {
      all.set(
        values.subarray(place * themes.length, (place + 1) * themes.length),
        answer * themes.length,
      );
    });
    return all;
  };
  return {
    asWholes: ofAll(toWhole.map((value, at) => value + partWeight * toPart[at]!)),
    byPieces: ofAll(nearness),
    distant: distantThemes(directions, wholes),
  };
}

/**
 * By answer and theme, the cosine to the nearest of what the theme says, standardised.
 *
 * @param answers seen from their mean
 */
function nearestOf(
  answers: readonly Float64Array[],
  themes: readonly (readonly Float64Array[])[],
): Float64Array {
  const seen = fromTheirMean(themes);
  const cosines = Float64Array.from(
    answers.flatMap((answer) =>
      seen.map((own) => Math.max(...own.map((direction) => product(answer, direction)))),
    ),
  );
  standardise(cosines, themes.length);
  return cosines;
}

/** Groups of directions, all seen from the mean of them all, of length 1. */
function fromTheirMean(
  groups: readonly (readonly Float64Array[])[],
): readonly (readonly Float64Array[])[] {
  const all = groups.flat();
  const mean = new Float64Array(all[0]?.length ?? 0);
  for (const direction of all) addTo(mean, direction, 1 / all.length);
  return groups.map((group) =>
    group.map((direction) => {
      const own = Float64Array.from(direction);
      addTo(own, mean, -1);
      toUnit(own);
      return own;
    }),
  );
}
