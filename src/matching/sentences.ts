import { breakToken, isJoined, surfaceOf } from '../coding/index.js';
import type { TokenStore } from '../coding/index.js';
import type { SentenceEncoder } from '../encoder/index.js';
import type { Corpus, SparseMatrix } from '../meaning/index.js';
import { addTo, product, toUnit } from '../statistics/index.js';
import { comparable, Tokeniser, Vocabulary } from '../text/index.js';
import type { Space } from './space.js';
import type { Described, ThemeWords } from './theme-words.js';

/** So many answers are read as sentences at most, which takes about a minute; the others are guessed at. */
const mostRead = 2000;
/** The encoder is one of English: less than so much of a text's words known, and it is taken to be in no English. */
const leastKnown = 0.5;

export interface SentenceSettings {
  readonly corpus: Corpus;
  readonly stores: readonly TokenStore[];
  /** Answers by terms. */
  readonly counts: SparseMatrix;
  /** By column, its term in the vocabulary. */
  readonly terms: readonly number[];
  readonly themes: readonly Described[];
  readonly words: readonly ThemeWords[];
  readonly space: Space;
  readonly encoder: SentenceEncoder;
}

/**
 * How near answers are to themes as sentences: the cosine of their directions, seen from the mean answer and the mean
 * theme, since what all share tells nothing.
 *
 * @returns by answer and theme, not a number where an answer was not read; undefined when the themes are not in English
 */
export function nearnessOfSentences({
  corpus,
  stores,
  counts,
  terms,
  themes,
  words,
  space,
  encoder,
}: SentenceSettings): Float64Array | undefined {
  const described = words.flatMap((own) => [...own.keys()]);
  if (described.filter(space.isKnown).length < leastKnown * described.length) return undefined;
  const english = englishAnswers(counts, terms, space);
  const step = Math.max(1, english.length / mostRead);
  const read = english.filter(
    (_, place) => Math.floor(place / step) > Math.floor((place - 1) / step),
  );
  if (read.length === 0) return undefined;
  const sentences = sentencesOf(corpus, stores);
  // Answers of campaigns are the same: each text is read once.
  const known = new Map<string, Float64Array>();
  const directions = read.map((answer) => {
    const text = sentences[answer]!;
    const direction = known.get(text) ?? encoder.encode(text);
    known.set(text, direction);
    return direction;
  });
  const seen = fromTheirMean(directions);
  const wanted = fromTheirMean(themes.map((theme) => encoder.encode(sentenceOf(theme))));
  const nearness = new Float64Array(counts.rows * themes.length).fill(NaN);
  read.forEach((answer, place) => {
    wanted.forEach((theme, at) => {
      nearness[answer * themes.length + at] = product(seen[place]!, theme);
    });
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

/** The words of each answer in their order, in small letters, without most function words. */
function sentencesOf(
  { responses, stores: storeOf, vocabulary }: Corpus,
  stores: readonly TokenStore[],
): readonly string[] {
  const places = stores.map(() => new Map<number, number>());
  responses.forEach((response, answer) => places[storeOf[answer]!]!.set(response, answer));
  const sentences = new Array<string>(responses.length).fill('');
  stores.forEach((store, number) => {
    store.visit((response, tokens, length) => {
      const answer = places[number]!.get(response);
      if (answer === undefined) return;
      let sentence = '';
      for (const token of tokens.subarray(0, length))
        if (token !== breakToken)
          sentence += (isJoined(token) ? '-' : ' ') + written(vocabulary, surfaceOf(token));
      sentences[answer] = sentence.trim();
    });
  });
  return sentences;
}

/** What a theme says, in the same form. */
function sentenceOf({ label, description }: Described): string {
  // A vocabulary of its own: that of the answers counts how often people wrote a word.
  const vocabulary = new Vocabulary();
  const { surfaces, length } = new Tokeniser(vocabulary).tokenise(`${label}. ${description ?? ''}`);
  const words = Array.from(surfaces.subarray(0, length), (surface) => written(vocabulary, surface));
  return words.join(' ');
}

/** Directions seen from the mean of them all, of length 1. */
function fromTheirMean(directions: readonly Float64Array[]): readonly Float64Array[] {
  const mean = new Float64Array(directions[0]?.length ?? 0);
  for (const direction of directions) addTo(mean, direction, 1 / directions.length);
  return directions.map((direction) => {
    const own = Float64Array.from(direction);
    addTo(own, mean, -1);
    toUnit(own);
    return own;
  });
}

function written(vocabulary: Vocabulary, surface: number): string {
  return comparable(vocabulary.surface(surface));
}
