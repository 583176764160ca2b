import { expect, test } from '@jest/globals';
import { stemOf } from '../../src/text/stem.js';

test.each([
  ['virus', 'viruses'],
  ['bus', 'buses'],
  ['campus', 'campuses'],
  ['focus', 'focused'],
  ['menus', 'menu'],
  ['gurus', 'guru'],
  ['prus', 'pru'],
  ['continuous', 'continue'],
  ['hazardous', 'hazard'],
])('%s has the stem of %s', (word, other) => {
  expect(stemOf(word)).toBe(stemOf(other));
});

test('different nouns in -us have different stems', () => {
  expect(new Set(['virus', 'bus', 'plus', 'status'].map(stemOf)).size).toBe(4);
});

test.each(['naïve', '5g', '123', ''])('%j, which is not plain letters, stays whole', (word) => {
  expect(stemOf(word)).toBe(word);
});
