import type { SparseMatrix } from '../meaning/index.js';
import { directionOf } from './space.js';
import type { Space } from './space.js';
import type { ThemeWords } from './theme-words.js';
import { guessUnread } from './unread-sentences.js';
import { addTo, product, toUnit } from '../statistics/index.js';

/** Cosine up to which a word of an answer says nothing of the way that a theme points. */
export const leastCosine = 0.1;
/** What words and sentences count for, where answers were read as sentences too. */
const wordsWeight = 0.6;
const sentenceWeight = 1.2;

export interface ClosenessSettings {
  /** Answers by terms: how often each comes up. */
  readonly counts: SparseMatrix;
  /** By column, its term in the vocabulary. */
  readonly terms: readonly number[];
  readonly themes: readonly ThemeWords[];
  /** How much a term tells. */
  readonly weightOf: (term: number) => number;
  /** Where no term is known, words are like themselves only. */
  readonly space: Space;
  /** By answer and theme, how near they are as sentences; not a number where that was not asked. */
  readonly sentences?: Float64Array | undefined;
}

/** How close answers are to themes in meaning, before anything is learnt from the answers. */
export interface Closeness {
  /** By answer and theme: 0 is what an answer is to the theme on average; the unit is the spread over all of them. */
  readonly values: Float64Array;
  /** By column and theme, how much the word points the theme's way. */
  readonly towards: Float64Array;
}

/**
 * Two views in equal parts, each standardised. In one the words of an answer and those of a description point somewhere
 * on the whole; in the other each word of the one looks for the nearest of the other, both ways. Beside them stands what
 * answers say as sentences, where that was asked.
 */
export function closenessOf(settings: ClosenessSettings): Closeness {
  const { counts, themes } = settings;
  const towards = pointingTowards(settings);
  const values = byDirection(counts, themes.length, towards);
  standardise(values, themes.length);
  const nearest = byNearestWords(settings);
  standardise(nearest, themes.length);
  for (let at = 0; at < values.length; at++) values[at]! += nearest[at]!;
  if (settings.sentences) addSentences(values, settings.sentences, settings);
  return { values, towards };
}

/**
 * What all answers share says nothing of one, and what all descriptions share nothing of a theme: words are seen from
 * the mean word of the answers, descriptions from their mean, where the answers count as one more.
 */
function pointingTowards({ counts, terms, themes, space }: ClosenessSettings): Float64Array {
  const { vectorOf, isKnown, dimensions } = space;
  const towards = new Float64Array(terms.length * themes.length);
  if (dimensions === 0) return towards;
  const times = new Float64Array(terms.length);
  let words = 0;
  for (let at = 0; at < counts.values.length; at++) {
    times[counts.indices[at]!]! += counts.values[at]!;
    words += counts.values[at]!;
  }
  const mean = new Float64Array(dimensions);
  terms.forEach((term, column) => addTo(mean, vectorOf(term), times[column]! / words));
  const described = themes.map((own) => directionOf(own, space));
  const shared = Float64Array.from(mean);
  toUnit(shared);
  for (const vector of described) addTo(shared, vector, 1);
  for (const vector of described) {
    addTo(vector, shared, -1 / (themes.length + 1));
    toUnit(vector);
  }
  const word = new Float64Array(dimensions);
  terms.forEach((term, column) => {
    if (!isKnown(term)) return;
    word.set(vectorOf(term));
    addTo(word, mean, -1);
    toUnit(word);
    described.forEach((vector, theme) => {
      towards[column * themes.length + theme] = Math.max(0, product(word, vector) - leastCosine);
    });
  });
  return towards;
}

function byDirection(
  { rows, starts, indices, values }: SparseMatrix,
  themes: number,
  towards: Float64Array,
): Float64Array {
  const sums = new Float64Array(rows * themes);
  for (let row = 0; row < rows; row++) {
    let words = 0;
    for (let at = starts[row]!; at < starts[row + 1]!; at++) words += values[at]!;
    const scale = 1 / Math.sqrt(Math.max(1, words));
    for (let at = starts[row]!; at < starts[row + 1]!; at++) {
      const from = indices[at]! * themes;
      for (let theme = 0; theme < themes; theme++)
        sums[row * themes + theme]! += scale * values[at]! * towards[from + theme]!;
    }
  }
  return sums;
}

/**
 * The mean cosine of each word to the nearest of the other text, words weighed by how much they tell (Kusner et al.
 * 2015, "From word embeddings to document distances", the relaxed word mover's distance; here both ways are added up).
 */
function byNearestWords(settings: ClosenessSettings): Float64Array {
  const { counts, terms, themes, weightOf, space } = settings;
  const { rows, starts, indices, values } = counts;
  const weights = Float64Array.from(terms, weightOf);
  const sums = new Float64Array(rows * themes.length);
  themes.forEach((own, theme) => {
    const described = [...own].map(([term, often]) => ({ term, weight: often * weightOf(term) }));
    const total = described.reduce((sum, { weight }) => sum + weight, 0);
    if (total === 0) return;
    const cosines = cosinesTo(
      terms,
      described.map(({ term }) => term),
      space,
    );
    const size = described.length;
    const nearest = new Float64Array(terms.length);
    for (let at = 0; at < cosines.length; at++) {
      const column = Math.floor(at / size);
      nearest[column] = Math.max(nearest[column]!, cosines[at]!);
    }
    const best = new Float64Array(size);
    for (let row = 0; row < rows; row++) {
      best.fill(0);
      let said = 0;
      let answered = 0;
      for (let at = starts[row]!; at < starts[row + 1]!; at++) {
        const column = indices[at]!;
        said += values[at]! * weights[column]!;
        answered += values[at]! * weights[column]! * nearest[column]!;
        const from = column * size;
        for (let word = 0; word < size; word++)
          if (cosines[from + word]! > best[word]!) best[word] = cosines[from + word]!;
      }
      let met = 0;
      for (let word = 0; word < size; word++) met += described[word]!.weight * best[word]!;
      sums[row * themes.length + theme] = met / total + (said === 0 ? 0 : answered / said);
    }
  });
  return sums;
}

/** By column and word of a description, their cosine, 0 at least; a word is like itself whether it is known or not. */
function cosinesTo(
  terms: readonly number[],
  described: readonly number[],
  { vectorOf }: Space,
): Float32Array {
  const vectors = described.map(vectorOf);
  const cosines = new Float32Array(terms.length * described.length);
  terms.forEach((term, column) => {
    const own = vectorOf(term);
    described.forEach((other, word) => {
      cosines[column * described.length + word] =
        other === term ? 1 : Math.max(0, product(own, vectors[word]!));
    });
  });
  return cosines;
}

/** What answers say as a whole, beside their words; of some only the words are known. */
function addSentences(
  values: Float64Array,
  sentences: Float64Array,
  { counts, terms, themes, weightOf }: ClosenessSettings,
): void {
  standardise(sentences, themes.length);
  guessUnread(sentences, counts, Float64Array.from(terms, weightOf));
  for (let at = 0; at < values.length; at++)
    if (!Number.isNaN(sentences[at]!))
      values[at] = wordsWeight * values[at]! + sentenceWeight * sentences[at]!;
}

/** Takes off each theme's mean and divides by the spread of them all, in place. What is not a number stays so. */
function standardise(values: Float64Array, themes: number): void {
  const means = new Float64Array(themes);
  const known = values.reduce((count, value) => count + (Number.isNaN(value) ? 0 : 1), 0);
  for (let at = 0; at < values.length; at++)
    if (!Number.isNaN(values[at]!)) means[at % themes]! += (values[at]! * themes) / known;
  let squares = 0;
  for (let at = 0; at < values.length; at++) {
    values[at]! -= means[at % themes]!;
    if (!Number.isNaN(values[at]!)) squares += values[at]! ** 2;
  }
  const spread = Math.sqrt(squares / known);
  if (spread > 0) for (let at = 0; at < values.length; at++) values[at]! /= spread;
}
