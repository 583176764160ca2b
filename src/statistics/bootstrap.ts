import { Random } from './random.js';

/** The ends of a 95 % interval. */
export type Interval = readonly [low: number, high: number];

export interface BootstrapSettings {
  readonly seed: number;
  /** How many samples are drawn; with 1,999 the ends are the 50th value from either side. */
  readonly replicates: number;
}

/** So many of the samples may leave a figure undefined before no interval is given. */
const mostUndefined = 0.1;

/**
 * 95 % percentile intervals of several figures, by drawing clusters again with replacement. Whatever
 * belongs to one respondent is one cluster, since answers of one person are not independent.
 *
 * Source: Efron (1979), "Bootstrap methods: another look at the jackknife", Annals of Statistics 7(1),
 * 1–26; percentile intervals as in Efron and Tibshirani (1993), "An Introduction to the Bootstrap",
 * chapter 13. Clusters as in Davison and Hinkley (1997), section 3.8.
 *
 * @param clusters how many clusters there are; they must come in an order that does not depend on
 *   the order of rows
 * @param figures the figures of a sample, given how often each cluster was drawn
 * @returns an interval for each figure; undefined where more than a tenth of the samples had no value
 */
export function bootstrapIntervals(
  clusters: number,
  figures: (weights: Uint32Array) => readonly (number | undefined)[],
  { seed, replicates }: BootstrapSettings,
): readonly (Interval | undefined)[] {
  if (clusters === 0) return figures(new Uint32Array(0)).map(() => undefined);
  const random = Random.seeded(seed);
  const weights = new Uint32Array(clusters);
  const values: number[][] = [];
  for (let replicate = 0; replicate < replicates; replicate++) {
    weights.fill(0);
    for (let drawn = 0; drawn < clusters; drawn++) weights[random.below(clusters)]! += 1;
    figures(weights).forEach((figure, index) => {
      const list = (values[index] ??= []);
      if (figure !== undefined) list.push(figure);
    });
  }
  return values.map((list) =>
    list.length < (1 - mostUndefined) * replicates || list.length === 0
      ? undefined
      : percentileInterval(Float64Array.from(list).sort()),
  );
}

/** The values at places (B + 1) · 2.5 % from either end of B sorted ones. */
function percentileInterval(sorted: Float64Array): Interval {
  const place = Math.max(1, Math.floor((sorted.length + 1) * 0.025));
  return [sorted[place - 1]!, sorted[sorted.length - place]!];
}
