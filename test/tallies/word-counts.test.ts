import { describe, expect, test } from '@jest/globals';
import { WordCounts } from '../../src/tallies/word-counts.js';

function of(...lengths: readonly number[]): WordCounts {
  const counts = new WordCounts();
  for (const length of lengths) counts.add(length);
  return counts;
}

describe('the lengths of answers', () => {
  test.each([
    [[], undefined],
    [[7], 7],
    [[1, 2], 1.5],
    [[9, 1, 5], 5],
    [[3, 3, 3, 100], 3],
    [[0, 10, 2, 4], 3],
    [[5000, 511, 512], 512],
    [[512, 3, 70_000, 511], 511.5],
  ])('%j have the median %p', (lengths, median) => {
    expect(of(...lengths).median).toBe(median);
  });

  test('add up', () => {
    expect(of(3, 4, 3).total).toBe(10);
    expect(of().total).toBe(0);
  });

  test('are written in ascending order, each with how many answers have it', () => {
    expect(of(10, 9, 10, 2).toJSON()).toEqual([
      [2, 1],
      [9, 1],
      [10, 2],
    ]);
  });

  test('are the same when merged', () => {
    const counts = of(5, 1);
    counts.merge(of(5, 2));
    expect(counts.toJSON()).toEqual(of(1, 2, 5, 5).toJSON());
    expect(WordCounts.fromJSON(counts.toJSON()).median).toBe(3.5);
  });
});
