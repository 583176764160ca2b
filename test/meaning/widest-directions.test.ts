import { expect, test } from '@jest/globals';

import { loadWordVectors } from '../../src/cli/word-vectors.js';
import { widestDirections } from '../../src/meaning/index.js';
import { product } from '../../src/statistics/index.js';

test('the widest directions have length 1 and stand at right angles', () => {
  const directions = widestDirections(loadWordVectors());
  directions.forEach((one, a) => {
    directions.forEach((other, b) => {
      expect(product(one, other)).toBeCloseTo(a === b ? 1 : 0, 9);
    });
  });
});
