import type { AnswerPlace, SentenceStore } from '../coding/index.js';
import type { SentenceEncoder } from '../encoder/index.js';
import { englishAnswers, isEnglish } from '../meaning/index.js';
import type { Corpus, SparseMatrix } from '../meaning/index.js';
import { addTo, product, toUnit } from '../statistics/index.js';
import type { Space } from './space.js';
import { distantThemes } from './distant-themes.js';
import { standardise } from './standardise.js';
import { readThemeSentences } from './theme-sentences.js';
import type { Described, ThemeWords } from './theme-words.js';

/** So many answers are read as sentences at most, which takes about half a minute; the others are guessed at. */
const mostRead = 4000;
/** What the nearest part of a theme's description counts for, beside all of it. */
const partWeight = 0.3;

/** Answers as sentences, and what says which are alike. */
export interface Sentences {
  readonly store: SentenceStore;
  /** The one that the store was made for. */
  readonly encoder: SentenceEncoder;
}

/** How near answers and themes are as sentences. */
export interface SentenceNearness {
  /** By answer and theme; not a number where an answer was not read. */
  readonly values: Float64Array;
  /** Places of the themes that no answers come near to. */
  readonly distant: readonly number[];
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
}: SentenceSettings): SentenceNearness | undefined {
  const described = words.flatMap((own) => [...own.keys()]);
  if (!isEnglish(described.filter(space.isKnown).length, described.length)) return undefined;
  const english = englishAnswers(counts, terms.map(space.isKnown)).flatMap((is, answer) =>
    is ? [answer] : [],
  );
  const step = Math.max(1, english.length / mostRead);
  const read = english.filter(
    (_, place) => Math.floor(place / step) > Math.floor((place - 1) / step),
  );
  if (read.length === 0) return undefined;
  const answers = encoder.encodeDivided(store.piecesAt(placesOf(read, corpus)));
  const seen = fromTheirMean([answers]).flat();
  const said = themes.map(readThemeSentences);
  const wholes = encoder.encodeAll(said.map(({ whole }) => whole));
  const toWhole = nearestOf(
    seen,
    wholes.map((whole) => [whole]),
  );
  const toPart = nearestOf(
    seen,
    said.map(({ parts }) => encoder.encodeAll(parts)),
  );
  const values = new Float64Array(counts.rows * themes.length).fill(NaN);
  read.forEach((answer, place) => {
    for (let theme = 0; theme < themes.length; theme++) {
      const at = place * themes.length + theme;
      values[answer * themes.length + theme] = toWhole[at]! + partWeight * toPart[at]!;
    }
  });
  return { values, distant: distantThemes(answers, wholes) };
}

function placesOf(
  answers: readonly number[],
  { responses, stores: questionOf }: Corpus,
): readonly AnswerPlace[] {
  return answers.map((answer) => ({
    response: responses[answer]!,
    question: questionOf[answer]!,
  }));
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
