import { startOf } from './corpus.js';
import type { Corpus } from './corpus.js';
import { RowCollector } from './sparse-matrix.js';
import type { SparseMatrix } from './sparse-matrix.js';

/** Which terms of a corpus are looked at: those in enough answers, and not in most of them. */
export interface Columns {
  /** By column, the term of the corpus. */
  readonly terms: Int32Array;
  /** By term of the corpus, its column; -1 when it has none. */
  readonly columnOf: Int32Array;
}

/**
 * @param least answers that must hold a term
 * @param most share of the answers that may hold it
 * @param leftOut terms of the corpus that are not looked at
 */
export function chooseColumns(
  corpus: Corpus,
  least: number,
  most: number,
  leftOut: ReadonlySet<number> = new Set(),
): Columns {
  const { terms, words, segmentEnds, answerEnds } = corpus;
  const answersWith = new Int32Array(terms.length);
  const last = new Int32Array(terms.length).fill(-1);
  for (let answer = 0; answer < answerEnds.length; answer++) {
    const from = startOf(segmentEnds, startOf(answerEnds, answer));
    const to = startOf(segmentEnds, answerEnds[answer]!);
    for (let at = from; at < to; at++) {
      const term = words[at]!;
      if (last[term] === answer) continue;
      last[term] = answer;
      answersWith[term]! += 1;
    }
  }
  const chosen: number[] = [];
  const columnOf = new Int32Array(terms.length).fill(-1);
  const limit = Math.max(least, most * answerEnds.length);
  answersWith.forEach((count, term) => {
    if (count >= least && count <= limit && !leftOut.has(term))
      columnOf[term] = chosen.push(term) - 1;
  });
  return { terms: Int32Array.from(chosen), columnOf };
}

/**
 * How often each term comes up in each answer, or in each segment.
 *
 * @param weightAt what a word counts that has so many before it; by default 1
 */
export function countTerms(
  corpus: Corpus,
  { terms, columnOf }: Columns,
  by: 'answer' | 'segment',
  weightAt: (place: number) => number = () => 1,
): SparseMatrix {
  const { words, segmentEnds, answerEnds } = corpus;
  const collector = new RowCollector(terms.length, words.length);
  const rows = by === 'answer' ? answerEnds.length : segmentEnds.length;
  let at = 0;
  for (let row = 0; row < rows; row++) {
    const end = by === 'answer' ? startOf(segmentEnds, answerEnds[row]!) : segmentEnds[row]!;
    const start = at;
    for (; at < end; at++) {
      const column = columnOf[words[at]!]!;
      if (column >= 0) collector.add(column, weightAt(at - start));
    }
    collector.endRow();
  }
  return collector.finish();
}

/** ln((1 + n) / (1 + df)) by column: how much a term tells, of n rows. */
export function inverseFrequencies(counts: SparseMatrix): Float64Array {
  const rowsWith = new Float64Array(counts.columns);
  for (const column of counts.indices) rowsWith[column]! += 1;
  return rowsWith.map((count) => Math.log((1 + counts.rows) / (1 + count)));
}
