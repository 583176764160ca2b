import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { comparable, stemOf, Vocabulary, WordFlag } from '../../src/text/index.js';

describe('a vocabulary', () => {
  test('numbers words in the order of their first appearance, as a map would', () => {
    const words = fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('a', 'b', 'A')));
    fc.assert(
      fc.property(words, (list) => {
        const vocabulary = new Vocabulary();
        const naive = new Map<string, number>();
        for (const word of list) {
          if (!naive.has(word)) naive.set(word, naive.size);
          expect(vocabulary.internWord(word)).toBe(naive.get(word));
        }
        expect(vocabulary.size).toBe(naive.size);
        for (const [word, id] of naive) expect(vocabulary.surface(id)).toBe(word);
      }),
    );
  });

  test('keeps every word when it outgrows its tables', () => {
    const vocabulary = new Vocabulary();
    const words = Array.from({ length: 20_000 }, (_, i) => `Word${i.toString(36)}s`);
    const ids = words.map((word) => vocabulary.internWord(word));
    expect(ids).toEqual(words.map((_, i) => i));
    expect(words.map((word) => vocabulary.internWord(word))).toEqual(ids);
    expect(vocabulary.size).toBe(words.length);
    expect(vocabulary.surface(12_345)).toBe(words[12_345]);
    expect(vocabulary.flags(12_345)).toBe(WordFlag.Capital);
  });

  test('gives the forms of a word one term', () => {
    const vocabulary = new Vocabulary();
    const termOf = (word: string): string =>
      vocabulary.termText(vocabulary.term(vocabulary.internWord(word)));
    for (const word of [
      'service',
      'Services',
      'SERVICES',
      "service's",
      'service’s',
      'ser\u00advice',
    ])
      expect(termOf(word)).toBe('servic');
    expect(termOf('café')).toBe('café'.normalize('NFD').replace('\u0301', ''));
    expect(termOf('&')).toBe('and');
    expect(termOf('1,500')).toBe('1,500');
  });

  test('knows how often a word was read, and whether it was', () => {
    const vocabulary = new Vocabulary();
    for (const word of ['drugs', 'Drugs', 'drugs', 'drugs', '__proto__'])
      vocabulary.internWord(word);
    const words = ['drugs', 'Drugs', '__proto__', 'drug', 'constructor', ''];
    expect(words.map((word) => vocabulary.timesRead(word))).toEqual([3, 1, 1, 0, 0, 0]);
  });
});

describe('the flags of a word', () => {
  const { Stop, Number, Year, Capital, Month, Generic } = WordFlag;

  test.each([
    ['the', Stop],
    ['The', Stop | Capital],
    ["don't", Stop],
    ['don’t', Stop],
    ['&', Stop],
    ['drugs', 0],
    ['Éire', Capital],
    ['12', Number],
    ['1,500', Number],
    ['3.5', Number],
    ['1971', Number | Year],
    ['2020', Number | Year],
    ['1899', Number],
    ['2100', Number],
    ['20200', Number],
    ['3rd', 0],
    ['March', Month | Capital],
    ['sept', Month],
    ['marches', 0],
    ['people', Generic],
    ['Groups', Generic | Capital],
    ['constructor', 0],
  ])('%j', (word, flags) => {
    const vocabulary = new Vocabulary();
    expect(vocabulary.flags(vocabulary.internWord(word))).toBe(flags);
  });
});

describe('the comparable form of a word', () => {
  test.each([
    ['Naloxone', 'naloxone'],
    ['CAFÉ', 'cafe'],
    ['people’s', 'people'],
    ["HAT'S", 'hat'],
    ["s's", 's'],
    ['ﬁnance', 'finance'],
    ['\u202eabc\u200b', 'abc'],
  ])('%j is %j', (word, expected) => {
    expect(comparable(word)).toBe(expected);
  });
});

test('only plain English words have a stem of their own', () => {
  expect(stemOf('policies')).toBe('polici');
  expect(stemOf("don't")).toBe('dont');
  expect(stemOf('b12')).toBe('b12');
  expect(stemOf('наркотики')).toBe('наркотики');
});
