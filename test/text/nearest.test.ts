import { describe, expect, test } from '@jest/globals';
import { nearest } from '../../src/text/index.js';

const sectors = ['health or social care', 'policing', 'education', 'housing'];

describe('the nearest of several wordings', () => {
  test.each([
    ['polcing', 'policing'],
    ['POLICING', 'policing'],
    ['educaton', 'education'],
    ['health', 'health or social care'],
    ['hôusing', 'housing'],
  ])('for %j is %j', (value, expected) => {
    expect(nearest(value, sectors)).toBe(expected);
  });

  test.each(['zzz', '', 'or'])('for %j there is none', (value) => {
    expect(nearest(value, sectors)).toBeUndefined();
  });

  test('is the first of two that are as near', () => {
    expect(nearest('rule-1', ['rule-2', 'rule-3'])).toBe('rule-2');
    expect(nearest('x', [])).toBeUndefined();
  });
});
