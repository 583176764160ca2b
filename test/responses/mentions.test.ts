import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { plainLetters } from '../../src/responses/letters.js';
import { Mentions } from '../../src/responses/mentions.js';

const letters = ['a', 'n', 'A', 'N', 'e', 'é', 'e\u0301', 'K', '\u212a', 'İ', 'ı', 'ß', '1', '.'];
const others = [' ', '’', '-', '@', 'ж', '安', '😀', '\ud83d'];
const text = fc
  .array(fc.constantFrom(...letters, ...others), { maxLength: 20 })
  .map((parts) => parts.join(''));
const word = fc
  .array(fc.constantFrom('a', 'n', 'e', 'k', 'i', '1', '.', 'ж', '安'), {
    minLength: 2,
    maxLength: 4,
  })
  .map((parts) => parts.join(''));

describe('a quick look for names', () => {
  test('never misses a word that is in the text without its accents and capitals', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 4 }), text, (words, given) => {
        const isThere = words.some((one) => plainLetters(given).includes(one));
        expect(isThere && !new Mentions(words).mayBeIn(given)).toBe(false);
      }),
      { numRuns: 5000 },
    );
  });

  test('passes over texts that have none of the words', () => {
    const mentions = new Mentions(['jane', 'doe', 'jd84']);
    expect(mentions.mayBeIn('The drug services in Leeds do a good job, and janitors don’t.')).toBe(
      false,
    );
    expect(mentions.mayBeIn('')).toBe(false);
    expect(mentions.mayBeIn('JANE')).toBe(true);
    expect(mentions.mayBeIn('a doe')).toBe(true);
    expect(mentions.mayBeIn('xJD84x')).toBe(true);
  });

  test('does not read beyond the text into what stood there before', () => {
    const mentions = new Mentions(['jane']);
    expect(mentions.mayBeIn('I am jane')).toBe(true);
    expect(mentions.mayBeIn('I am jan')).toBe(false);
    expect(mentions.mayBeIn('I am j')).toBe(false);
  });
});
