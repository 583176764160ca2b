import type { ComparedWords } from './compared-words.js';
import { byNearestWords } from './nearest-words.js';
import { byDirection, pointingTowards } from './pointing-words.js';
import type { NearnessOfSentences } from './sentences.js';
import { standardise } from './standardise.js';
import { guessUnread } from './unread-sentences.js';

/** What words, wholes and pieces count for, where answers were read as sentences too. */
const wordsWeight = 0.42;
const wholeWeight = 1.25;
const pieceWeight = 0.5;

export interface ClosenessSettings extends ComparedWords {
  /** How near they are as sentences, where that was asked. */
  readonly sentences?: NearnessOfSentences | undefined;
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

/** What answers say as sentences, beside their words; of some only the words are known. */
function addSentences(
  values: Float64Array,
  { asWholes, byPieces }: NearnessOfSentences,
  { counts, terms, themes, weightOf }: ClosenessSettings,
): void {
  const weights = Float64Array.from(terms, weightOf);
  for (const nearness of [asWholes, byPieces]) {
    standardise(nearness, themes.length);
    guessUnread(nearness, counts, weights);
  }
  for (let at = 0; at < values.length; at++) {
    if (Number.isNaN(asWholes[at]!)) continue;
    const piecewise = Number.isNaN(byPieces[at]!) ? 0 : byPieces[at]!;
    values[at] = wordsWeight * values[at]! + wholeWeight * asWholes[at]! + pieceWeight * piecewise;
  }
}
