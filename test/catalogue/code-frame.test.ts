import { describe, expect, test } from '@jest/globals';
import { frame, themes } from './load.js';

describe('the code frame on drugs policy', () => {
  test('has the seven recommendations, each with its paragraph', () => {
    const recommendations = frame.themes.flatMap(({ recommendation }) => recommendation ?? []);
    expect(recommendations).toEqual([
      { number: 1, paragraph: 10 },
      { number: 2, paragraph: 24 },
      { number: 3, paragraph: 37 },
      { number: 4, paragraph: 48 },
      { number: 5, paragraph: 57 },
      { number: 6, paragraph: 68 },
      { number: 7, paragraph: 69 },
    ]);
  });

  test('puts recommendations at the top only, and before everything else', () => {
    const recommended = themes.filter(({ recommendation }) => recommendation !== undefined);
    expect(recommended.every(({ within }) => within.length === 0)).toBe(true);
    expect(frame.themes.slice(0, 7).every((theme) => theme.recommendation)).toBe(true);
  });

  test('gives every theme an id, a label and a description of its own', () => {
    for (const key of ['id', 'label', 'description'] as const) {
      const values = themes.map((theme) => theme[key]);
      expect(values).not.toContain(undefined);
      expect(values.filter((value, index) => values.indexOf(value) !== index)).toEqual([]);
    }
  });

  test('has a rule for every theme that has none within it', () => {
    const outer = new Set(themes.flatMap(({ within }) => within));
    const bare = themes.filter(({ rule }, place) => rule === undefined && !outer.has(place));
    expect(bare).toEqual([]);
  });
});
