import type { SentenceStore } from '../coding/index.js';
import type { SentenceEncoder } from '../encoder/index.js';
import type { Corpus, SparseMatrix } from '../meaning/index.js';
import { addTo, product, toUnit } from '../statistics/index.js';
import type { Space } from './space.js';
import { standardise } from './standardise.js';
import { readThemeSentences } from './theme-sentences.js';
import type { Described, ThemeWords } from './theme-words.js';

/** So many answers are read as sentences at most, which takes about 40 seconds; the others are guessed at. */
const mostRead = 4000;
/** The encoder is one of English: less than so much of a text's words known, and it is taken to be in no English. */
const leastKnown = 0.5;
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

/**
 * How near answers are to themes as sentences: the cosine of their directions, seen from the mean answer and the mean
 * theme, since what all share tells nothing. A description says several things, and people one of them: beside all of it
 * counts the part of it that is nearest to the answer.
 *
 * @returns by answer and theme, not a number where an answer was not read; undefined when the themes are not in English
 */
export function nearnessOfSentences({
  corpus,
  sentences: { store, encoder },
  counts,
  terms,
  themes,
  words,
  space,
}: SentenceSettings): Float64Array | undefined {
  const described = words.flatMap((own) => [...own.keys()]);
  if (described.filter(space.isKnown).length < leastKnown * described.length) return undefined;
  const english = englishAnswers(counts, terms, space);
  const step = Math.max(1, english.length / mostRead);
  const read = english.filter(
    (_, place) => Math.floor(place / step) > Math.floor((place - 1) / step),
  );
  if (read.length === 0) return undefined;
  const seen = fromTheirMean([encoder.encodeDivided(piecesOf(read, corpus, store))]).flat();
  const said = themes.map(readThemeSentences);
  const toWhole = nearestOf(
    seen,
    said.map(({ whole }) => encoder.encodeAll([whole])),
  );
  const toPart = nearestOf(
    seen,
    said.map(({ parts }) => encoder.encodeAll(parts)),
  );
  const nearness = new Float64Array(counts.rows * themes.length).fill(NaN);
  read.forEach((answer, place) => {
    for (let theme = 0; theme < themes.length; theme++) {
      const at = place * themes.length + theme;
      nearness[answer * themes.length + theme] = toWhole[at]! + partWeight * toPart[at]!;
    }
  });
  return nearness;
}

/** The answers of which half of the words at least are known to be English. */
function englishAnswers(
  { rows, starts, indices }: SparseMatrix,
  terms: readonly number[],
  { isKnown }: Space,
): readonly number[] {
  const isEnglish = terms.map(isKnown);
  return Array.from({ length: rows }, (_, answer) => answer).filter((answer) => {
    const own = indices.subarray(starts[answer], starts[answer + 1]);
    return (
      own.length > 0 && own.filter((term) => isEnglish[term]).length >= leastKnown * own.length
    );
  });
}

/** The pieces of some answers of the corpus; none of one that is not in the store. */
function piecesOf(
  answers: readonly number[],
  { responses, stores: questionOf }: Corpus,
  store: SentenceStore,
): readonly (readonly number[])[] {
  const places = new Map<number, Map<number, number>>();
  answers.forEach((answer, place) => {
    const question = questionOf[answer]!;
    const own = places.get(question) ?? new Map<number, number>();
    places.set(question, own.set(responses[answer]!, place));
  });
  const pieces: (readonly number[])[] = answers.map(() => []);
  for (let answer = 0; answer < store.size; answer++) {
    const { response, question } = store.placeOf(answer);
    const place = places.get(question)?.get(response);
    if (place !== undefined) pieces[place] = store.piecesOf(answer);
  }
  return pieces;
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
