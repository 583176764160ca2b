import { describe, expect, test } from '@jest/globals';
import { notOneOf } from '../../src/yaml/index.js';

describe('a value that is none of those known', () => {
  test('is named with the nearest of them', () => {
    expect(notOneOf('sector', 'helth', ['housing', 'health'])).toBe(
      'No sector called "helth". Did you mean "health"?',
    );
  });

  test('is named alone when none is near', () => {
    expect(notOneOf('sector', 'zzz', ['housing', 'health'])).toBe('No sector called "zzz".');
    expect(notOneOf('sector', 'health', [])).toBe('No sector called "health".');
  });
});
