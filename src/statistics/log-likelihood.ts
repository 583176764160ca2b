/**
 * The log-likelihood ratio statistic G² of observed against expected counts: 2 Σ O ln(O / E).
 * A cell with nothing observed adds nothing.
 *
 * Source: Dunning (1993), "Accurate methods for the statistics of surprise and coincidence",
 * Computational Linguistics 19(1); in this form Rayson and Garside (2000), "Comparing corpora using
 * frequency profiling", section 3. With the two cells of a word's own counts it gives their figure;
 * keyness here uses all four cells of the table, as quanteda's `textstat_keyness(measure = "lr")`
 * does before any correction.
 */
export function logLikelihood(observed: readonly number[], expected: readonly number[]): number {
  let sum = 0;
  // A loop, and no call for each cell: it is done for every word and every group.
  for (let cell = 0; cell < observed.length; cell++) {
    const count = observed[cell]!;
    if (count > 0) sum += count * Math.log(count / expected[cell]!);
  }
  return Math.max(0, 2 * sum);
}
