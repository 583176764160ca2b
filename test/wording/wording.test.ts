import { expect, test } from '@jest/globals';
import { counted, firstOf, shortened } from '../../src/wording/index.js';

test('one thing is one, several are several, and a number that is shown as another is several', () => {
  expect(counted(1, 'row')).toBe('1 row');
  expect(counted(0, 'row')).toBe('0 rows');
  expect(counted(2, 'breach', 'breaches')).toBe('2 breaches');
  expect(counted('fewer than 5', 'response')).toBe('fewer than 5 responses');
});

test('of many names the first are said, and how many more there are', () => {
  expect(firstOf(['a', 'b'], 2)).toBe('a, b');
  expect(firstOf(['a', 'b', 'c', 'd'], 2)).toBe('a, b and 2 more');
  expect(firstOf(['a', 'b', 'c'], 2, ' · ')).toBe('a · b and 1 more');
});

test('a long text is cut between characters, and no space stands before the dots', () => {
  expect(shortened('short', 5)).toBe('short');
  expect(shortened('one two three', 5)).toBe('one…');
  expect(shortened('📊📊📊', 3)).toBe('📊📊📊');
  expect(shortened('📊📊📊', 2)).toBe('📊…');
});
