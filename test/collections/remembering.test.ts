import { expect, test } from '@jest/globals';

import { remembering } from '../../src/collections/index.js';

test('what was asked before is not worked out again, until more was asked than may be kept', () => {
  const asked: string[] = [];
  const lengthOf = remembering((word) => asked.push(word) && word.length, 2);
  expect(['one', 'three', 'one', 'three'].map(lengthOf)).toEqual([3, 5, 3, 5]);
  expect(asked).toEqual(['one', 'three']);
  expect(['seven', 'one'].map(lengthOf)).toEqual([5, 3]);
  expect(asked).toEqual(['one', 'three', 'seven', 'one']);
});
