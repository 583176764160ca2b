import { expect, test } from '@jest/globals';

import { guessUnread } from '../../src/matching/unread-sentences.js';

test('an answer that was not read is guessed at by the words of those that were', () => {
  // Words 0 and 1 stand in answers of the first theme and of the second; the last two answers were not read.
  const words = [0, 1, 0, 1, 0, 1, 0, 1, 0, 1];
  const counts = {
    rows: words.length,
    columns: 2,
    starts: Int32Array.from({ length: words.length + 1 }, (_, at) => at),
    indices: Int32Array.from(words),
    values: new Float64Array(words.length).fill(1),
  };
  const nearness = Float64Array.from(words.flatMap((word) => (word === 0 ? [1, -1] : [-1, 1])));
  nearness.fill(NaN, 16);
  const read = nearness.slice(0, 16);
  guessUnread(nearness, counts, Float64Array.of(1, 1));
  expect(nearness.slice(0, 16)).toEqual(read);
  const [first, second, third, fourth] = nearness.slice(16);
  expect(first).toBeCloseTo(-second!, 12);
  expect(fourth).toBeCloseTo(first!, 12);
  expect(third).toBeCloseTo(second!, 12);
  // Each read answer guessed from the other three of its word: 3 of 8, so the slope is 8 / 3; unread ones: 4 of 9.
  expect(first).toBeCloseTo((4 / 9) * (8 / 3), 12);
});
