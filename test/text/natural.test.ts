import { describe, expect, test } from '@jest/globals';
import { jaroWinkler } from '../../src/text/natural.js';

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
