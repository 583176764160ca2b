import { expect, test } from '@jest/globals';

import { evenlySpread } from '../../src/collections/index.js';

test('items are taken evenly, all of them where they are few', () => {
  expect(evenlySpread([1, 2, 3, 4, 5, 6], 3)).toEqual([1, 3, 5]);
  expect(evenlySpread([1, 2, 3, 4, 5], 4)).toEqual([1, 2, 3, 4]);
  expect(evenlySpread([1, 2], 3)).toEqual([1, 2]);
});
