import { fold } from './fold.js';
import { jaroWinkler } from './natural.js';

/** The least similarity at which two wordings may be meant to be the same. */
const similarEnough = 0.8;

/**
 * The candidate most like a value, for "did you mean": Jaro–Winkler similarity of the folded texts.
 *
 * @returns undefined when none is similar enough; the first of several equally similar ones
 */
export function nearest(value: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let bestSimilarity = similarEnough;
  const wanted = fold(value);
  for (const candidate of candidates) {
    const folded = fold(candidate);
    const similarity = Math.max(jaroWinkler(wanted, folded), likestWord(wanted, folded));
    if (similarity > bestSimilarity || (best === undefined && similarity === bestSimilarity)) {
      best = candidate;
      bestSimilarity = similarity;
    }
  }
  return best;
}

/** A word out of a longer name, misspelt or not, is a near miss: "helth" for "health or social care". */
function likestWord(value: string, candidate: string): number {
  if (value.length < 4) return 0;
  const words = candidate.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length >= 4);
  return 0.95 * Math.max(0, ...words.map((word) => jaroWinkler(value, word)));
}
