import { chooseColumns, countTerms, RowCollector } from '../meaning/index.js';
import type { Columns, Corpus, SparseMatrix, TermNetwork } from '../meaning/index.js';

/** From this cosine on a word stands in for another, so many at most; near ones far more than others. */
const leastCosine = 0.4;
const mostStandIns = 5;
const sharpness = 3;
/** What those of one word count together; the word itself would count 1. */
const weightOfStandIns = 0.6;

/**
 * Adds to the words of answers those that stand in for what one answer alone says. Such a word joins the answer to no
 * other, and in a title it may be one of two: those that mean alike and that others say too do join it.
 *
 * @param times answers by columns, how often
 * @param weightAt what a word counts that has so many before it
 */
export function withStandIns(
  times: SparseMatrix,
  corpus: Corpus,
  columns: Columns,
  network: TermNetwork,
  weightAt: (place: number) => number,
): SparseMatrix {
  const rare = chooseColumns(corpus, 1, 0);
  const own = countTerms(corpus, rare, 'answer', weightAt);
  const near = network.within(corpus, columns, leastCosine, mostStandIns, rare.terms);
  const collector = new RowCollector(times.columns, times.indices.length);
  for (let row = 0; row < times.rows; row++) {
    addRow(collector, times, row, (value) => value);
    for (let at = own.starts[row]!; at < own.starts[row + 1]!; at++) {
      const word = own.indices[at]!;
      const factor = (weightOfStandIns * own.values[at]!) / closenessOf(near, word);
      addRow(collector, near, word, (cosine) => factor * cosine ** sharpness);
    }
    collector.endRow();
  }
  return collector.finish();
}

/** How close all that stand in for a word are to it, together. */
function closenessOf({ starts, values }: SparseMatrix, word: number): number {
  let sum = 0;
  for (let at = starts[word]!; at < starts[word + 1]!; at++) sum += values[at]! ** sharpness;
  return sum;
}

function addRow(
  collector: RowCollector,
  { starts, indices, values }: SparseMatrix,
  row: number,
  valueOf: (value: number) => number,
): void {
  for (let at = starts[row]!; at < starts[row + 1]!; at++)
    collector.add(indices[at]!, valueOf(values[at]!));
}
