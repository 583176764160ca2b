import { fold } from './fold.js';
import { jaroWinkler } from './natural.js';

/** The least similarity at which two wordings may be meant to be the same. */
const similarEnough = 0.8;

/**
 * The candidate most like a value, for "did you mean": Jaro–Winkler similarity of the folded texts.
 *
 * @returns undefined when none is similar enough; the first of several equally similar ones
 */
export function nearest(
  value: string,
  candidates: Iterable<string>,
  least = similarEnough,
): string | undefined {
  let best: string | undefined;
  let bestSimilarity = least;
  const wanted = fold(value);
  for (const candidate of candidates) {
    const folded = fold(candidate);
    // A word out of a longer name ("health" for "health or social care") counts as a near miss.
    const similarity = wordIn(wanted, folded)
      ? Math.max(0.9, jaroWinkler(wanted, folded))
      : jaroWinkler(wanted, folded);
    if (similarity > bestSimilarity || (best === undefined && similarity === bestSimilarity)) {
      best = candidate;
      bestSimilarity = similarity;
    }
  }
  return best;
}

function wordIn(value: string, candidate: string): boolean {
  return value.length >= 4 && candidate.split(/[^\p{L}\p{N}]+/u).includes(value);
}
