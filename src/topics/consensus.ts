import type { DenseMatrix } from '../meaning/index.js';
import { unitRows } from './latent-space.js';
import type { Mixture } from './mixture.js';

/**
 * The answers by what several mixtures say of them, side by side, rows of length 1: two are near each other where most
 * mixtures put them together (Strehl and Ghosh 2002, "Cluster ensembles: a knowledge reuse framework for combining
 * multiple partitions", Journal of Machine Learning Research 3). What most agree on is right more often than what any
 * one of them says.
 */
export function consensusOf(
  mixtures: readonly Pick<Mixture, 'topics' | 'posteriors'>[],
  rows: number,
): DenseMatrix {
  const columns = mixtures.reduce((sum, { topics }) => sum + topics, 0);
  const values = new Float64Array(rows * columns);
  let from = 0;
  for (const { topics, posteriors } of mixtures) {
    for (let row = 0; row < rows; row++)
      values.set(posteriors.subarray(row * topics, (row + 1) * topics), row * columns + from);
    from += topics;
  }
  return unitRows({ rows, columns, values }, columns);
}
