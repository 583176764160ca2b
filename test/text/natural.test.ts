import { describe, expect, test } from '@jest/globals';
import { jaroWinkler, porterStem } from '../../src/text/natural.js';

describe('porterStem', () => {
  test.each([
    ['policies', 'polici'],
    ['Policy', 'polici'],
    ['prescribing', 'prescrib'],
    ['relational', 'relat'],
    ['UK', 'uk'],
    ['', ''],
  ])('%j has the stem %j', (word, stem) => {
    expect(porterStem(word)).toBe(stem);
  });

  test.each(['constructor', '__proto__', 'toString', '\ud800', 'ééé', '\u202eabc', '---'])(
    'gives a string for %j',
    (word) => {
      expect(typeof porterStem(word)).toBe('string');
    },
  );

  test('leaves a megabyte without a space alone: the patterns would take quadratic time', () => {
    expect(porterStem('Potatoes'.repeat(125_000))).toBe('potatoes'.repeat(125_000));
  });
});

describe('jaroWinkler', () => {
  test('gives the values published for its standard examples', () => {
    expect(jaroWinkler('MARTHA', 'MARHTA')).toBeCloseTo(0.961, 3);
    expect(jaroWinkler('DWAYNE', 'DUANE')).toBeCloseTo(0.84, 3);
    expect(jaroWinkler('DIXON', 'DICKSONX')).toBeCloseTo(0.813, 3);
  });

  test('is 1 for equal strings and 0 for strings with nothing in common', () => {
    expect(jaroWinkler('health', 'health')).toBe(1);
    expect(jaroWinkler('', '')).toBe(1);
    expect(jaroWinkler('abc', 'xyz')).toBe(0);
    expect(jaroWinkler('abc', '')).toBe(0);
  });
});
