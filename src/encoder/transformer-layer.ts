import type { DenseLayer } from './dense-layer.js';
import { floatBytes } from './workspace.js';
import type { Matrix, Workspace } from './workspace.js';

/** Numbers brought to mean 0 and variance 1, then spread and moved: where by how much stands. */
export interface Norm {
  readonly scale: number;
  readonly bias: number;
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
const leastVariance = 1e-6;

/** What a layer has made of pieces by looking at all of their text, before it feeds that forward. */
export interface Attended {
  /** What each piece was, and what it got from the others. */
  readonly kept: Matrix;
  /** What of it fires, to be fed forward and added. */
  readonly fired: Matrix;
}

/**
 * What pieces mean once each has looked at the others of its text (Vaswani et al. 2017, "Attention is all you need",
 * NeurIPS, sections 3.1 to 3.3), as far as pieces take part one by one. `feed` is what is left to do.
 *
 * @param states one row a piece, text after text
 * @param texts how many pieces each text has
 */
export function attendAll(
  { beforeAttention, asked, answered, widened, beforeFeeding, hidden }: TransformerLayer,
  states: Matrix,
  texts: readonly number[],
  workspace: Workspace,
): Attended {
  const { add, fire } = workspace.kernels;
  const questions = asked.apply(normed(states, beforeAttention, workspace));
  const kept = answered.apply(attend(questions, texts, workspace));
  add(kept.place, (widened ? widened.apply(states) : states).place, kept.rows * kept.columns);
  const fired = hidden.apply(normed(kept, beforeFeeding, workspace));
  fire(fired.place, fired.rows * fired.columns);
  return { kept, fired };
}

/** What comes out of a layer. */
export function feed(
  { fed }: TransformerLayer,
  { kept, fired }: Attended,
  { kernels }: Workspace,
): Matrix {
  const result = fed.applyToFew(fired);
  kernels.add(result.place, kept.place, result.rows * result.columns);
  return result;
}

/** The mean of each text's pieces: where only that is wanted, it takes less time to feed it forward than each piece. */
export function meanOfTexts(
  { kept, fired }: Attended,
  texts: readonly number[],
  workspace: Workspace,
): Attended {
  return {
    kept: meanRows(kept, texts, workspace),
    fired: meanRows(fired, texts, workspace),
  };
}

/** By text, the mean of its rows. */
function meanRows(
  { place, columns }: Matrix,
  texts: readonly number[],
  workspace: Workspace,
): Matrix {
  const means = workspace.takeMatrix(texts.length, columns);
  const rowBytes = columns * floatBytes;
  let from = place;
  texts.forEach((pieces, text) => {
    workspace.kernels.mean(from, means.place + text * rowBytes, pieces, columns);
    from += pieces * rowBytes;
  });
  return means;
}

function normed(
  { place, rows, columns }: Matrix,
  { scale, bias }: Norm,
  workspace: Workspace,
): Matrix {
  const result = workspace.takeMatrix(rows, columns);
  workspace.kernels.norm(place, result.place, scale, bias, rows, columns, leastVariance);
  return result;
}

/**
 * Each piece gets the values of all of its text, the more of one the better its key fits.
 *
 * @param asked by piece its query, its key and its value
 */
function attend(asked: Matrix, texts: readonly number[], workspace: Workspace): Matrix {
  const size = asked.columns / 3;
  const width = size / heads;
  const result = workspace.takeMatrix(asked.rows, size);
  const fits = workspace.take((Math.max(...texts) + 4) * floatBytes);
  let first = 0;
  for (const pieces of texts) {
    for (let head = 0; head < heads; head++) {
      const query = asked.place + (first * asked.columns + head * width) * floatBytes;
      const output = result.place + (first * size + head * width) * floatBytes;
      workspace.kernels.attend(query, output, fits, pieces, width, size);
    }
    first += pieces;
  }
  return result;
}
