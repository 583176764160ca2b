import { describe, expect, test } from '@jest/globals';

import { pageRank } from '../../src/keyphrases/methods/page-rank.js';
import { topicsOf } from '../../src/keyphrases/methods/topics.js';
import { collectCandidates } from '../../src/keyphrases/candidates.js';
import { readWords } from '../../src/keyphrases/words.js';

describe('PageRank', () => {
  test('of a star gives the middle (1 + 3d) / (1 + d), d = 0.85', () => {
    const star = [
      new Map([
        [1, 1],
        [2, 1],
        [3, 1],
      ]),
      new Map([[0, 1]]),
      new Map([[0, 1]]),
      new Map([[0, 1]]),
    ];
    const [middle, point] = pageRank(star);
    // Solved by hand: m = 0.15 + 0.85 · 3p, p = 0.15 + 0.85 · m / 3.
    expect(middle).toBeCloseTo((0.15 + 0.85 * 3 * 0.15) / (1 - 0.85 ** 2), 4);
    expect(point).toBeCloseTo(0.15 + (0.85 * middle!) / 3, 4);
  });

  test('shares by the weight of edges', () => {
    const [, heavy, light] = pageRank([
      new Map([
        [1, 3],
        [2, 1],
      ]),
      new Map([[0, 1]]),
      new Map([[0, 1]]),
    ]);
    expect(heavy).toBeGreaterThan(light!);
  });
});

test('topics join phrases that share enough words', () => {
  const text = 'needle exchange, needle exchange van, hostel places';
  const words = readWords(text);
  const spans = [
    { start: 0, end: 2 },
    { start: 2, end: 5 },
    { start: 5, end: 7 },
  ];
  const [first, second, third] = topicsOf([...collectCandidates(text, words, spans).values()]);
  expect(second).toBe(first);
  expect(third).not.toBe(first);
});
