// What the plain ways find: cosine of an answer to label and description, from one threshold on for all themes.
import { loadWordVectors } from '../../../build/cli/word-vectors.js';
import { contentTerms, vectorsOfTerms } from '../../../build/meaning/index.js';
import { Tokeniser, Vocabulary } from '../../../build/text/index.js';
import { meanF1 } from '../described-themes.js';

/** @typedef {import('../described-themes.js').DescribedTheme} DescribedTheme */
/** @typedef {import('../described-themes.js').CodedAnswer} CodedAnswer */
/** @typedef {ReadonlyMap<CodedAnswer, readonly number[]>} Cosines by answer, to each theme */
/** @typedef {ReadonlyMap<number, number>} Terms weights by term */

/**
 * @param {readonly DescribedTheme[]} themes
 * @param {readonly CodedAnswer[]} answers
 * @returns {{ terms: Cosines, vectors: Cosines }} over TF-IDF, and of the sums of word vectors weighed by it
 */
export function cosinesOf(themes, answers) {
  const vocabulary = new Vocabulary();
  const tokeniser = new Tokeniser(vocabulary);
  const surfaces = [
    ...answers.map(({ text }) => text),
    ...themes.map(({ label, description }) => `${label}. ${description}`),
  ].map((text) => {
    const { surfaces: read, length } = tokeniser.tokenise(text);
    return [...read.subarray(0, length)];
  });
  const termOf = contentTerms(vocabulary);
  const texts = surfaces.map((own) => own.map((surface) => termOf[surface] ?? -1));
  const weighed = weighedTerms(texts, answers.length);
  const terms = [...new Set(weighed.flatMap((own) => [...own.keys()]))];
  const { values, dimensions } = vectorsOfTerms(terms, vocabulary, loadWordVectors());
  const vectorOf = new Map(
    terms.map((term, row) => [term, values.subarray(row * dimensions, (row + 1) * dimensions)]),
  );
  const sums = weighed.map((own) => {
    /** @type {Map<number, number>} */
    const sum = new Map();
    for (const [term, weight] of own)
      vectorOf.get(term)?.forEach((value, axis) => {
        sum.set(axis, (sum.get(axis) ?? 0) + weight * value);
      });
    return sum;
  });
  return { terms: toThemes(answers, weighed), vectors: toThemes(answers, sums) };
}

/**
 * The largest F1 that any threshold gives on these answers.
 *
 * @param {readonly DescribedTheme[]} themes
 * @param {readonly CodedAnswer[]} answers
 * @param {Cosines} cosines
 * @param {boolean} isOneAtLeast whether an answer with no theme above it gets the nearest
 */
export function bestF1(themes, answers, cosines, isOneAtLeast) {
  const thresholds = new Set(
    answers.flatMap((answer) => (cosines.get(answer) ?? []).map((value) => value.toFixed(3))),
  );
  const figures = [...thresholds].map((threshold) =>
    meanF1(answers, (answer) => {
      const own = cosines.get(answer) ?? [];
      const found = themes.filter((_, theme) => (own[theme] ?? 0) > Number(threshold));
      const nearest = themes[own.indexOf(Math.max(...own))];
      return (found.length === 0 && isOneAtLeast && nearest ? [nearest] : found).map(
        ({ id }) => id,
      );
    }),
  );
  return Math.max(...figures);
}

/**
 * @param {readonly (readonly number[])[]} texts
 * @param {number} answers the first so many texts are answers
 * @returns {readonly Terms[]}
 */
function weighedTerms(texts, answers) {
  /** @type {Map<number, number>} */
  const heldBy = new Map();
  for (const text of texts.slice(0, answers))
    for (const term of new Set(text)) heldBy.set(term, (heldBy.get(term) ?? 0) + 1);
  return texts.map((text) => {
    /** @type {Map<number, number>} */
    const own = new Map();
    for (const term of text) {
      const weight = Math.log((1 + answers) / (1 + (heldBy.get(term) ?? 0)));
      if (term >= 0) own.set(term, (own.get(term) ?? 0) + weight);
    }
    return own;
  });
}

/**
 * @param {readonly CodedAnswer[]} answers
 * @param {readonly Terms[]} texts answers, then themes
 * @returns {Cosines}
 */
function toThemes(answers, texts) {
  const themes = texts.slice(answers.length);
  return new Map(
    answers.map((answer, place) => [
      answer,
      themes.map((theme) => cosine(texts[place] ?? new Map(), theme)),
    ]),
  );
}

/**
 * @param {Terms} a
 * @param {Terms} b
 */
function cosine(a, b) {
  let sum = 0;
  for (const [term, weight] of a) sum += weight * (b.get(term) ?? 0);
  const lengths = Math.hypot(...a.values()) * Math.hypot(...b.values());
  return lengths === 0 ? 0 : sum / lengths;
}
