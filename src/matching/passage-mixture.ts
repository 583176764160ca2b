import { addRowProduct, mapValues } from '../meaning/index.js';
import type { SparseMatrix } from '../meaning/index.js';

/** Words that a description counts for, that everything said counts for, and that neighbours lend. */
const describedWords = 50;
const commonWords = 20;
const lentWords = 50;
/** How often what a theme has won it may be lent at most. */
const mostLoans = 5;
/** How much of what is said is at first taken to be about none of the themes. */
const firstOther = 0.5;
/** How close in meaning an answer would have to be, were all of what is said about none of the themes. */
const closenessToOther = 2.5;
const rounds = 12;

/** How close in meaning passages are to themes: as close as the answer that they stand in. */
export interface PassageCloseness {
  /** By answer and theme. */
  readonly values: Float64Array;
  /** By passage, its answer. */
  readonly answerOf: Int32Array;
}

/** How passages are shared among themes. */
export interface PassageMixture {
  /** By passage and theme, the probability that the passage is about it; two can be above a half. */
  readonly posteriors: Float32Array;
  /** How much of what is said is about none of the themes. */
  readonly other: number;
  /** By column and theme, ln of the word's probability there over its probability anywhere: what it speaks for. */
  readonly evidence: Float64Array;
}

/**
 * A mixture of themes, and of talk about none of them, over passages of answers, fitted by expectation maximisation
 * with a prior from the descriptions: each theme has seen 50 words of its description before it reads the first
 * passage, and learns from the passages it wins which other words go with it. (Nigam et al. 2000 with class words
 * for labels, as McCallum and Nigam 1999, "Text classification by bootstrapping with keywords, EM and shrinkage".)
 *
 * @param passages passages by terms, weighed by how much a term tells
 * @param described by theme, the share of each column in its description
 * @param network terms by terms, how closely they mean alike
 * @param closeness adds to what the words speak for. The more is said about none of the themes, the closer a passage must be
 */
export function fitPassages(
  passages: SparseMatrix,
  described: readonly Float64Array[],
  network: SparseMatrix,
  closeness: PassageCloseness,
): PassageMixture {
  const themes = described.length;
  const anywhere = sharesAnywhere(passages);
  const posteriors = new Float32Array(passages.rows * themes);
  let weights = new Float64Array(themes + 1).fill((1 - firstOther) / themes);
  weights[themes] = firstOther;
  let evidence = new Float64Array(0);
  const likeness = mapValues(network, (cosine) => cosine ** 2);
  for (let round = 0; round < rounds; round++) {
    evidence = learn(passages, posteriors, described, anywhere, likeness);
    weights = share(passages, posteriors, evidence, firstScores(weights), closeness);
  }
  addSecondThemes(passages, posteriors, evidence, firstScores(weights), closeness);
  return { posteriors, other: weights[themes]!, evidence };
}

/**
 * A sentence may name two things: by the words that do not speak for the theme that it is most about, a passage can be
 * about another theme too.
 */
function addSecondThemes(
  { rows, starts, indices, values }: SparseMatrix,
  posteriors: Float32Array,
  evidence: Float64Array,
  before: Float64Array,
  closeness: PassageCloseness,
): void {
  const themes = before.length - 1;
  const scores = new Float64Array(themes + 1);
  for (let row = 0; row < rows; row++) {
    const own = posteriors.subarray(row * themes, (row + 1) * themes);
    const first = own.findIndex((probability) => probability > 0.5);
    if (first < 0) continue;
    scores.set(before);
    addCloseness(scores, closeness, row);
    for (let at = starts[row]!; at < starts[row + 1]!; at++) {
      const from = indices[at]! * themes;
      if (evidence[from + first]! > 0) continue;
      for (let theme = 0; theme < themes; theme++)
        scores[theme]! += values[at]! * evidence[from + theme]!;
    }
    toProbabilities(scores);
    for (let theme = 0; theme < themes; theme++)
      if (theme !== first) own[theme] = Math.max(own[theme]!, scores[theme]!);
  }
}

/**
 * What speaks for each theme, and for none of them, before a word is read. A theme's size counts by its square root:
 * whole, what is large draws in what is near.
 */
function firstScores(weights: Float64Array): Float64Array {
  const themes = weights.length - 1;
  const other = weights[themes]!;
  const scores = weights.map((weight) => Math.log(weight) / 2);
  let sum = 0;
  for (let theme = 0; theme < themes; theme++) sum += Math.sqrt(weights[theme]!);
  const scale = Math.log((1 - other) / sum);
  for (let theme = 0; theme < themes; theme++) scores[theme]! += scale;
  scores[themes] = Math.log(other) + closenessToOther * other;
  return scores;
}

/** The last of the scores is that of talk about none of the themes: nothing is close to that. */
function addCloseness(
  scores: Float64Array,
  { values, answerOf }: PassageCloseness,
  passage: number,
): void {
  const themes = scores.length - 1;
  const from = answerOf[passage]! * themes;
  for (let theme = 0; theme < themes; theme++) scores[theme]! += values[from + theme]!;
}

/** Logarithms to numbers that add up to 1, in place. */
function toProbabilities(logs: Float64Array): void {
  let most = logs[0]!;
  for (let at = 1; at < logs.length; at++) if (logs[at]! > most) most = logs[at]!;
  let total = 0;
  for (let at = 0; at < logs.length; at++) total += logs[at] = Math.exp(logs[at]! - most);
  for (let at = 0; at < logs.length; at++) logs[at]! /= total;
}

function sharesAnywhere({ columns, indices, values }: SparseMatrix): Float64Array {
  const sums = new Float64Array(columns);
  let total = 0;
  for (let at = 0; at < values.length; at++) {
    sums[indices[at]!]! += values[at]!;
    total += values[at]!;
  }
  return sums.map((sum) => sum / total + 1e-9);
}

/** The words of each theme as its passages, its description and their neighbours have it. */
function learn(
  passages: SparseMatrix,
  posteriors: Float32Array,
  described: readonly Float64Array[],
  anywhere: Float64Array,
  likeness: SparseMatrix,
): Float64Array<ArrayBuffer> {
  const themes = described.length;
  const { rows, columns, starts, indices, values } = passages;
  const won = new Float64Array(columns * themes);
  for (let row = 0; row < rows; row++) {
    for (let theme = 0; theme < themes; theme++) {
      const part = posteriors[row * themes + theme]!;
      if (part < 1e-4) continue;
      for (let at = starts[row]!; at < starts[row + 1]!; at++)
        won[indices[at]! * themes + theme]! += part * values[at]!;
    }
  }
  const evidence = new Float64Array(columns * themes);
  const lent = lend(won, likeness, themes);
  described.forEach((shares, theme) => {
    // What no answer says stays in the sum: a theme that nobody speaks of must not take up another.
    let total = describedWords * (1 - shares.reduce((sum, value) => sum + value, 0));
    for (let column = 0; column < columns; column++) {
      const words =
        won[column * themes + theme]! +
        describedWords * shares[column]! +
        commonWords * anywhere[column]! +
        lent[column * themes + theme]!;
      evidence[column * themes + theme] = words;
      total += words;
    }
    for (let column = 0; column < columns; column++) {
      const at = column * themes + theme;
      evidence[at] = Math.log(evidence[at]! / total / anywhere[column]!);
    }
  });
  return evidence;
}

/**
 * By column and theme, words that mean what a theme's passages say. What has won next to nothing is lent next to nothing: a theme that
 * nobody speaks of would live on loans.
 */
function lend(won: Float64Array, likeness: SparseMatrix, themes: number): Float64Array {
  const lent = Float64Array.from(won);
  const totals = new Float64Array(themes);
  const words = new Float64Array(themes);
  for (let term = 0; term < likeness.rows; term++) {
    const from = term * themes;
    addRowProduct(lent, from, likeness, term, won, themes);
    for (let theme = 0; theme < themes; theme++) {
      words[theme]! += won[from + theme]!;
      totals[theme]! += lent[from + theme]!;
    }
  }
  const sizes = words.map((own) => Math.min(lentWords, mostLoans * own));
  return lent.map((value, at) => {
    const theme = at % themes;
    return totals[theme] === 0 ? value : (sizes[theme]! * value) / totals[theme]!;
  });
}

/** Shares each passage among the themes and talk about none of them: gives how much is about which. */
function share(
  passages: SparseMatrix,
  posteriors: Float32Array,
  evidence: Float64Array,
  before: Float64Array,
  closeness: PassageCloseness,
): Float64Array<ArrayBuffer> {
  const themes = before.length - 1;
  const sums = new Float64Array(themes + 1).fill(1);
  const own = new Float64Array(themes + 1);
  for (let row = 0; row < passages.rows; row++) {
    own.set(before);
    addCloseness(own, closeness, row);
    addRowProduct(own, 0, passages, row, evidence, themes);
    toProbabilities(own);
    for (let theme = 0; theme <= themes; theme++) {
      const part = own[theme]!;
      sums[theme]! += part;
      if (theme < themes) posteriors[row * themes + theme] = part;
    }
  }
  return sums.map((sum) => sum / (passages.rows + themes + 1));
}
