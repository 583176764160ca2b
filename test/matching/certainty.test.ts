import { expect, test } from '@jest/globals';

import { certainlyEnough, enoughFor } from '../../src/matching/certainty.js';
import { RowCollector } from '../../src/meaning/index.js';

/** Two themes and a passage about each, of one word, with how close they are to either. */
function enough(words: readonly number[], closeness: readonly number[]): number {
  const passages = new RowCollector(4);
  for (const word of words) {
    passages.add(word, 1);
    passages.endRow();
  }
  return enoughFor(
    passages.finish(),
    { posteriors: Float32Array.of(0.75, 0.25, 0.25, 0.75) },
    { values: Float64Array.from(closeness), answerOf: Int32Array.of(0, 1) },
    [new Set([0]), new Set([1])],
  );
}

test('where people use the words of themes, or mean one alone, a theme counts when it is likelier than not', () => {
  expect(enough([0, 1], [0, 0, 0, 0])).toBe(certainlyEnough);
  expect(enough([2, 3], [9, 0, 0, 9])).toBe(certainlyEnough);
});

test('where people use words of their own and mean neither theme more, a less likely one counts too', () => {
  expect(enough([2, 3], [0, 0, 0, 0])).toBe(0.0625);
  expect(enough([2, 1], [0, 0, 0, 0])).toBeCloseTo(0.5 ** 1.5);
});
