// The only door to the `natural` package. Its root reads `.env`, prints to stdout and loads
// database clients, so we take a single file, and the build bundles it (scripts/bundle/).
import jaroWinklerDistance from 'natural/lib/natural/distance/jaro-winkler_distance.js';

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
