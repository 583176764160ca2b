import { describe, expect, test } from '@jest/globals';
import { logLikelihood } from '../../src/statistics/log-likelihood.js';

/** Log-likelihood of a word in two corpora, over the two cells of its own counts. */
function ofTwoCorpora(count: number, size: number, otherCount: number, otherSize: number): number {
  const share = (count + otherCount) / (size + otherSize);
  return logLikelihood([count, otherCount], [size * share, otherSize * share]);
}

describe('log-likelihood of a word in two corpora', () => {
  // The example with which Lancaster's corpus course introduces Rayson's calculator
  // (ucrel.lancs.ac.uk/llwizard.html): 52 in 50,000 words against 57 in 75,000.
  test('is 2.65 in the example of the Lancaster calculator', () => {
    expect(ofTwoCorpora(52, 50_000, 57, 75_000)).toBeCloseTo(2.65, 2);
  });

  // Rayson on the Corpora list, 18 January 2002, "statistics in learner English": the lemma KEEP in a
  // learner and a native corpus, taken as a million words each, rounded to whole numbers.
  test.each([
    ['the lemma KEEP', 392, 170, 90],
    ['keep', 348, 99, 147],
    ['keeps', 15, 14, 0],
    ['keeping', 9, 32, 14],
    ['kept', 21, 25, 0],
  ])('of %s is as Rayson has it', (_, learners, natives, expected) => {
    expect(Math.round(ofTwoCorpora(learners, 1e6, natives, 1e6))).toBe(expected);
  });
});

test('log-likelihood is 0 when everything is as expected', () => {
  expect(logLikelihood([3, 6], [3, 6])).toBe(0);
  expect(logLikelihood([], [])).toBe(0);
});

test('a cell with nothing observed adds nothing', () => {
  expect(logLikelihood([4, 0], [2, 2])).toBeCloseTo(8 * Math.LN2, 12);
});
