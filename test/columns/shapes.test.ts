import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { countWords } from '../../src/columns/shapes.js';

describe('words of a cell', () => {
  test('are runs of letters and digits, with apostrophes and hyphens inside', () => {
    expect(countWords("It’s a drop-in -- don't 24/7")).toBe(6);
    expect(countWords(' - ')).toBe(0);
    expect(countWords('naïve 東京')).toBe(2);
  });

  test('are the same for plain letters, which no pattern reads, as for others', () => {
    const unit = fc.constantFrom('a', 'b', '1', 'Z', "'", '-', '.', '_', ' ', '\n', ',');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 20 }), (text) => {
        expect(countWords(text)).toBe(countWords(`${text} é`) - 1);
      }),
    );
  });
});
