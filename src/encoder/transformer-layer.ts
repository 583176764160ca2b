import type { DenseLayer, DenseLayers } from './dense-layers.js';

/** Numbers brought to mean 0 and variance 1, then spread and moved. */
export interface Norm {
  readonly scale: Float32Array;
  readonly bias: Float32Array;
}

/** One layer of a transformer that norms before it attends and before it feeds forward. */
export interface TransformerLayer {
  readonly beforeAttention: Norm;
  /** Queries, keys and values, one behind the other. */
  readonly asked: DenseLayer;
  readonly answered: DenseLayer;
  /** Brings what came in to the size of what goes out, where the two differ. */
  readonly widened?: DenseLayer;
  readonly beforeFeeding: Norm;
  readonly hidden: DenseLayer;
  readonly fed: DenseLayer;
}

const heads = 4;
/** So that numbers that are all alike can be brought to variance 1. */
const leastVariance = 1e-6;

/**
 * What pieces mean once each has looked at the others (Vaswani et al. 2017, "Attention is all you need", NeurIPS,
 * sections 3.1 to 3.3).
 *
 * @param states one row a piece
 * @param isLast of the last layer only the mean is wanted, so the pieces become one row before they are fed forward
 */
export function passThrough(
  layer: TransformerLayer,
  states: Float64Array,
  layers: DenseLayers,
  isLast: boolean,
): Float64Array {
  const { asked, answered, widened, hidden, fed } = layer;
  const questions = layers.apply(asked, normed(states, layer.beforeAttention));
  const attended = layers.apply(answered, attend(questions, asked.columns / 3));
  const before = widened ? layers.apply(widened, states) : states;
  const sum = attended.map((value, at) => value + before[at]!);
  const fired = layers
    .apply(hidden, normed(sum, layer.beforeFeeding))
    .map((value) => Math.max(0, value));
  const [kept, firing] = isLast
    ? [meanRow(sum, fed.columns), meanRow(fired, fed.inner)]
    : [sum, fired];
  return layers.apply(fed, firing).map((value, at) => value + kept[at]!);
}

/** The mean of rows that stand one behind the other. */
function meanRow(values: Float64Array, size: number): Float64Array {
  const mean = new Float64Array(size);
  const rows = values.length / size;
  for (let at = 0; at < values.length; at++) mean[at % size]! += values[at]! / rows;
  return mean;
}

function normed(values: Float64Array, { scale, bias }: Norm): Float64Array {
  const size = scale.length;
  const result = new Float64Array(values.length);
  for (let from = 0; from < values.length; from += size) {
    let mean = 0;
    for (let at = 0; at < size; at++) mean += values[from + at]! / size;
    let variance = 0;
    for (let at = 0; at < size; at++) variance += (values[from + at]! - mean) ** 2 / size;
    const spread = Math.sqrt(variance + leastVariance);
    for (let at = 0; at < size; at++)
      result[from + at] = ((values[from + at]! - mean) / spread) * scale[at]! + bias[at]!;
  }
  return result;
}

/**
 * Each piece gets the values of all, the more of one the better its key fits.
 *
 * @param asked by piece its query, its key and its value, each of this size
 */
function attend(asked: Float64Array, size: number): Float64Array {
  const pieces = asked.length / (3 * size);
  const width = size / heads;
  const result = new Float64Array(pieces * size);
  /** Keys of one head, turned: all pieces' first numbers, then their second. */
  const keys = new Float64Array(width * pieces);
  const fits = new Float64Array(pieces);
  for (let head = 0; head < heads; head++) {
    const first = head * width;
    for (let other = 0; other < pieces; other++)
      for (let at = 0; at < width; at++)
        keys[at * pieces + other] = asked[(3 * other + 1) * size + first + at]!;
    for (let piece = 0; piece < pieces; piece++) {
      const query = 3 * piece * size + first;
      fits.fill(0);
      for (let at = 0; at < width; at++) {
        const asks = asked[query + at]! / Math.sqrt(width);
        for (let other = 0; other < pieces; other++)
          fits[other]! += asks * keys[at * pieces + other]!;
      }
      toShares(fits);
      const own = piece * size + first;
      for (let other = 0; other < pieces; other++) {
        const value = (3 * other + 2) * size + first;
        for (let at = 0; at < width; at++) result[own + at]! += fits[other]! * asked[value + at]!;
      }
    }
  }
  return result;
}

/** Softmax, in place. */
function toShares(values: Float64Array): void {
  const most = values.reduce((top, value) => Math.max(top, value), -Infinity);
  let sum = 0;
  for (let at = 0; at < values.length; at++) sum += values[at] = Math.exp(values[at]! - most);
  for (let at = 0; at < values.length; at++) values[at]! /= sum;
}
