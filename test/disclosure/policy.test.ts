import { expect, test } from '@jest/globals';

import { completePolicy } from '../../src/disclosure/index.js';
import type { PolicyWishes } from '../../src/disclosure/index.js';

test('below 5 is withheld where nothing is said; who asks for rounding alone means that alone', () => {
  expect(completePolicy({})).toEqual({ suppressBelow: 5, roundTo: 1, zeros: 'show' });
  expect(completePolicy({ roundTo: 5 })).toEqual({ suppressBelow: 0, roundTo: 5, zeros: 'show' });
});

test.each<[PolicyWishes, string]>([
  // A count of 1 would be all that is withheld, and known by its mark.
  [{ suppressBelow: 1.5 }, '1.5'],
  [{ suppressBelow: -3 }, '-3'],
  [{ suppressBelow: Number.NaN }, 'NaN'],
  [{ suppressBelow: Infinity }, 'Infinity'],
  [{ roundTo: 1.5 }, '1.5'],
  [{ suppressBelow: 5, roundTo: 0 }, '0'],
  [{ suppressBelow: '5' as unknown as number }, '5'],
  [{ zeros: 'hide' as 'show' }, 'hide'],
])('a program that wishes for %j is told what is wrong with %s', (wishes, value) => {
  expect(() => completePolicy(wishes)).toThrow(
    expect.objectContaining({ code: 'bad-option', message: expect.stringContaining(value) }),
  );
});
