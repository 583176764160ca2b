import { describe, expect, test } from '@jest/globals';
import { Endings } from '../../src/keywords/endings.js';
import { Vocabulary } from '../../src/text/index.js';

/** The endings of a call of these words, and the terms of the words. */
function endingsOf(words: string, own: readonly string[] = []): Read {
  const vocabulary = new Vocabulary();
  own.forEach((term) => vocabulary.internTerm(term));
  const terms = words.split(' ').map((word) => vocabulary.term(vocabulary.internWord(word)));
  return { endings: new Endings(vocabulary), terms };
}

interface Read {
  readonly endings: Endings;
  readonly terms: readonly number[];
}

/** Whether a phrase ends openly in a call of these words, of which the last are the phrase. */
function isOpen(words: string, length = 1, own: readonly string[] = []): boolean {
  const { endings, terms } = endingsOf(words, own);
  return endings.isOpen(terms.slice(-length));
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

test('a phrase may be open when any form of its last word is', () => {
  const { endings, terms } = endingsOf('nation nation national');
  expect(endings.isOpen(terms.slice(0, 1))).toBe(false);
  expect(endings.mayBeOpen(terms.slice(0, 1))).toBe(true);
});

describe('a phrase says little', () => {
  /** Of a call with these words, the last of which is the phrase. */
  function saysLittle(words: string, form: string, goesOn: boolean): boolean {
    const { endings, terms } = endingsOf(words);
    return endings.saysLittle(terms.slice(-1), form, goesOn);
  }

  test('where another word nearly always follows, or always when it is an adverb', () => {
    expect(saysLittle('local', 'local', true)).toBe(true);
    expect(saysLittle('local', 'local', false)).toBe(false);
    expect(saysLittle('potentially', 'potentially', false)).toBe(true);
  });

  test('by the form in which it is shown, whichever is commoner elsewhere', () => {
    const words = 'nation nation national';
    expect(saysLittle(words, 'national', true)).toBe(true);
    expect(saysLittle(words, 'nation', true)).toBe(false);
  });

  test('but not as a compound, nor where it is written as a noun', () => {
    expect(saysLittle('informed', 'trauma-informed', true)).toBe(false);
    expect(saysLittle('effective effectiveness', 'effectiveness', true)).toBe(false);
  });
});
