import { expect, test } from '@jest/globals';

import { project, projectShown } from '../../src/digest/projection.js';

test('the projection adds the mean of the last days for each day left', () => {
  expect(project(100, [10, 10, 10, 10, 10, 10, 10], 10)).toMatchObject({ expected: 200, days: 7 });
});

test('the range is that of Student’s t with the variance of a Poisson count at least', () => {
  // Mean 10, variance at least 10; 2.447 × √(10 × (10 + 100 / 7)) = 38.14.
  expect(project(100, [10, 10, 10, 10, 10, 10, 10], 10)).toMatchObject({ low: 161, high: 239 });
  // Mean 10, variance 400 / 6; 2.447 × √(66.67 × (1 + 1 / 7)) = 21.36.
  expect(project(70, [0, 20, 10, 0, 20, 10, 10], 1)).toMatchObject({
    expected: 80,
    low: 70,
    high: 102,
  });
});

test('the range never ends below what has come already, and a few days say nothing', () => {
  expect(project(50, [0, 0, 0, 0, 30], 20)?.low).toBe(50);
  expect(project(50, [10, 10, 10, 10], 20)).toBeUndefined();
});

test('what is published of it follows from figures that are shown, and its range holds what they may stand for', () => {
  // Six came on the last days, four before; from an exact projection both could be told.
  const shown = projectShown(10, [0, 0, 5, 0, 0, 0, 0], 60)!;
  expect(shown).toMatchObject({ expected: 180, low: 10, days: 7 });
  const exact = project(10, [0, 0, 6, 0, 0, 0, 0], 60)!;
  expect(shown.low).toBeLessThanOrEqual(exact.low);
  expect(shown.high).toBeGreaterThanOrEqual(exact.high);
  expect(shown.high % 10).toBe(0);
  expect(projectShown(20, [5, 5, 5, 5], 60)).toBeUndefined();
});
