// The only door to the `natural` package. Its root reads `.env`, prints to stdout and loads
// database clients, so we take single files, and the build bundles them (scripts/bundle/).
import jaroWinklerDistance from 'natural/lib/natural/distance/jaro-winkler_distance.js';
import porterStemmer from 'natural/lib/natural/stemmers/porter_stemmer.js';

import { remembering } from '../collections/index.js';

/**
 * Longer "words" are pasted links, keys or noise. They have no stem, and the stemmer's patterns
 * take quadratic time on a long run of consonants.
 */
const LONGEST_WORD = 64;

/** Rules, phrases and quotes ask for the same words again and again; the stemmer takes ten times as long. */
const knownStem = remembering((word) => porterStemmer.stem(word), 20_000);

/**
 * The Porter stem of an English word, in lower case: `policies` and `policy` both give `polici`.
 * Words of fewer than 3 or more than 64 UTF-16 units are only lower-cased.
 *
 * Source: Porter (1980), "An algorithm for suffix stripping", Program 14(3), 130–137.
 */
export function porterStem(word: string): string {
  const lower = word.toLowerCase();
  return lower.length > LONGEST_WORD ? lower : knownStem(lower);
}

/**
 * The Jaro–Winkler similarity of two strings: 0 (nothing in common) to 1 (equal). A common prefix
 * of up to 4 characters counts extra. Case matters.
 *
 * Source: Winkler (1990), "String comparator metrics and enhanced decision rules in the
 * Fellegi–Sunter model of record linkage", with p = 0.1.
 */
export function jaroWinkler(a: string, b: string): number {
  return jaroWinklerDistance(a, b);
}
