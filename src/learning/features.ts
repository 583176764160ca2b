import type { SparseVector } from './sparse.js';

/** A document as its features by name, each as often as it occurs: stems, and pairs of stems. */
export type Bag = ReadonlyMap<string, number>;

/** A feature that fewer documents have tells nothing of others. */
const fewestDocuments = 2;

/** Documents as numbered features with their counts; the numbers follow from the names, not from the order of rows. */
export function numberFeatures(bags: readonly Bag[]): {
  readonly counts: readonly SparseVector[];
  readonly size: number;
} {
  const documents = new Map<string, number>();
  for (const bag of bags)
    for (const name of bag.keys()) documents.set(name, (documents.get(name) ?? 0) + 1);
  const names = [...documents].flatMap(([name, count]) => (count < fewestDocuments ? [] : [name]));
  const numbers = new Map(names.sort().map((name, number) => [name, number]));
  const counts = bags.map((bag) => {
    const entries = [...bag].flatMap(([name, count]): [number, number][] => {
      const number = numbers.get(name);
      return number === undefined ? [] : [[number, count]];
    });
    return toVector(entries.sort(([a], [b]) => a - b));
  });
  return { counts, size: names.length };
}

/**
 * TF-IDF weights, learned from some documents and given to any: (1 + ln tf) · (ln((1 + n)/(1 + df)) + 1),
 * each document scaled to length 1. What none of those learned from has weighs nothing.
 *
 * Source: Salton and Buckley (1988), "Term-weighting approaches in automatic text retrieval",
 * Information Processing and Management 24(5), 513–523; both counts one more than they are, as if a
 * further document held everything.
 */
export class TfIdf {
  readonly #idf: Float64Array;

  constructor(counts: readonly SparseVector[], size: number) {
    const documents = new Uint32Array(size);
    for (const { features } of counts) for (const feature of features) documents[feature]! += 1;
    this.#idf = Float64Array.from(documents, (count) =>
      count === 0 ? 0 : Math.log((1 + counts.length) / (1 + count)) + 1,
    );
  }

  vectorOf({ features, weights: counts }: SparseVector): SparseVector {
    const weights = counts.map((count, i) => (1 + Math.log(count)) * this.#idf[features[i]!]!);
    const length = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0)) || 1;
    return { features, weights: weights.map((weight) => weight / length) };
  }
}

function toVector(entries: readonly (readonly [number, number])[]): SparseVector {
  return {
    features: Int32Array.from(entries, ([number]) => number),
    weights: Float64Array.from(entries, ([, weight]) => weight),
  };
}
