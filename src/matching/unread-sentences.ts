import type { SparseMatrix } from '../meaning/index.js';

/** So many answers a word is taken to have stood in besides, that are as near to each theme as all are. */
const usualAnswers = 5;

/**
 * Fills in how near answers are that were not read, going by their words: each word stands for the mean of the answers
 * that it was read in, and an answer for the mean of its words. How far such a guess goes is measured on the answers
 * that were read, each guessed from the others, by the slope of a line through them. Nothing is guessed of an answer
 * none of whose words was read.
 *
 * @param nearness by answer and theme, with mean 0 for each theme; not a number where it was not read
 * @param counts answers by terms
 * @param weights by term, how much it tells
 */
export function guessUnread(
  nearness: Float64Array,
  counts: SparseMatrix,
  weights: Float64Array,
): void {
  const themes = nearness.length / counts.rows;
  const isRead = Uint8Array.from({ length: counts.rows }, (_, answer) =>
    Number.isNaN(nearness[answer * themes]!) ? 0 : 1,
  );
  if (!isRead.includes(0)) return;
  const { starts, indices } = counts;
  const sums = new Float64Array(weights.length * themes);
  const answers = new Float64Array(weights.length).fill(usualAnswers);
  for (let answer = 0; answer < counts.rows; answer++) {
    if (isRead[answer] === 0) continue;
    for (let at = starts[answer]!; at < starts[answer + 1]!; at++) {
      answers[indices[at]!]! += 1;
      for (let theme = 0; theme < themes; theme++)
        sums[indices[at]! * themes + theme]! += nearness[answer * themes + theme]!;
    }
  }
  const guesses = new Float64Array(nearness.length);
  let products = 0;
  let squares = 0;
  for (let answer = 0; answer < counts.rows; answer++) {
    const own = guesses.subarray(answer * themes, (answer + 1) * themes);
    const known = isRead[answer] === 1 ? nearness.subarray(answer * themes) : undefined;
    let weight = 0;
    for (let at = starts[answer]!; at < starts[answer + 1]!; at++) {
      const term = indices[at]!;
      if (answers[term] === usualAnswers) continue;
      weight += weights[term]!;
      for (let theme = 0; theme < themes; theme++) {
        const others = sums[term * themes + theme]! - (known?.[theme] ?? 0);
        own[theme]! += (weights[term]! * others) / (answers[term]! - (known ? 1 : 0));
      }
    }
    if (weight === 0) own.fill(NaN);
    for (let theme = 0; weight > 0 && theme < themes; theme++) {
      own[theme]! /= weight;
      if (!known) continue;
      products += own[theme]! * known[theme]!;
      squares += own[theme]! ** 2;
    }
  }
  const slope = squares > 0 ? Math.max(0, products / squares) : 0;
  for (let at = 0; at < nearness.length; at++)
    if (Number.isNaN(nearness[at]!)) nearness[at] = slope * guesses[at]!;
}
