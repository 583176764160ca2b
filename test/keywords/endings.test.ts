import { describe, expect, test } from '@jest/globals';
import { Endings, saysLittle } from '../../src/keywords/endings.js';
import { Vocabulary } from '../../src/text/index.js';

/** Whether a phrase ends openly in a call of these words, of which the last are the phrase. */
function isOpen(words: string, length = 1, own: readonly string[] = []): boolean {
  const vocabulary = new Vocabulary();
  own.forEach((term) => vocabulary.internTerm(term));
  const terms = words.split(' ').map((word) => vocabulary.term(vocabulary.internWord(word)));
  return new Endings(vocabulary).isOpen(terms.slice(-length));
}

describe('a phrase ends openly', () => {
  test.each(['local', 'targeted', 'potentially'])('with %s', (word) => {
    expect(isOpen(word)).toBe(true);
  });

  test.each(['online', 'Asian', 'dosing', 'clinics clinic'])('not with %s', (word) => {
    expect(isOpen(word)).toBe(false);
  });

  test('by the commonest form of its last word', () => {
    expect(isOpen('national national nation')).toBe(true);
    expect(isOpen('nation nation national')).toBe(false);
  });

  test('with an adjective behind whatever word, but with no participle behind a noun', () => {
    expect(isOpen('clinic local', 2)).toBe(true);
    expect(isOpen('evidence based', 2)).toBe(false);
  });

  test('but not with a term that the user lists', () => {
    expect(isOpen('local', 1, ['local'])).toBe(false);
  });
});

describe('an open phrase says little', () => {
  test('where another word nearly always follows, or always when it is an adverb', () => {
    expect(saysLittle('local', true)).toBe(true);
    expect(saysLittle('local', false)).toBe(false);
    expect(saysLittle('potentially', false)).toBe(true);
  });

  test('but not as a compound, nor where it is written as a noun', () => {
    expect(saysLittle('trauma-informed', true)).toBe(false);
    expect(saysLittle('effectiveness', true)).toBe(false);
  });
});
