import { expect, test } from '@jest/globals';

import { distantThemes } from '../../src/matching/distant-themes.js';

/** Directions in a plane, by their angle in degrees. */
function towards(...angles: readonly number[]): readonly Float64Array[] {
  return angles.map((angle) => {
    const turned = (angle * Math.PI) / 180;
    return Float64Array.of(Math.cos(turned), Math.sin(turned));
  });
}

test('a theme is distant when even its nearest answers are far behind those of the middle theme', () => {
  const answers = towards(0, 2, 4, 6, 8, 10);
  expect(distantThemes(answers, towards(0, 5, 10, 60))).toEqual([3]);
});

test('a theme that five answers come near to is not, however many are about something else', () => {
  const answers = [
    ...towards(60, 60, 60, 60, 60),
    ...towards(...Array.from({ length: 95 }, () => 0)),
  ];
  expect(distantThemes(answers, towards(0, 5, 10, 60))).toEqual([]);
});

test('all themes of a frame may be far from the answers: none of them stands out', () => {
  expect(distantThemes(towards(90, 90), towards(0, 1, 2, 3))).toEqual([]);
});

test('of three themes none is the middle one to go by, and without answers nothing is known', () => {
  expect(distantThemes(towards(0), towards(0, 5, 60))).toEqual([]);
  expect(distantThemes([], towards(0, 5, 10, 60))).toEqual([]);
});
