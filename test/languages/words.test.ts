import { describe, expect, test } from '@jest/globals';

import { wordsOf } from '../../src/languages/words.js';
import { Tokeniser, Vocabulary, WordFlag } from '../../src/text/index.js';
import { PhraseFinder } from '../../src/text/rules/index.js';

describe('the words of a language', () => {
  test.each([
    ['de', 'Häuser', 'Haus'],
    ['fr', 'écologiques', 'écologique'],
    ['fr', 'l’eau', 'eau'],
    ['it', "dell'acqua", 'acqua'],
    ['es', 'políticas', 'política'],
    ['ru', 'домами', 'дом'],
    ['uk', 'будинками', 'будинки'],
  ])('of %s share a stem: %s and %s', (code, one, other) => {
    expect(wordsOf(code).stem(one)).toBe(wordsOf(code).stem(other));
  });

  test.each([
    ['de', 'und'],
    ['de', 'unserem'],
    ['fr', 'devraient'],
    ['fr', "qu'il"],
    ['pl', 'ze'],
    ['el', 'και'],
    ['hu', 'hogy'],
    ['ga', 'agus'],
  ])('of %s have the function word %s', (code, word) => {
    expect(wordsOf(code).isStopWord(word)).toBe(true);
  });

  test('are unknown for a language without lists: no function words, each form its own stem', () => {
    expect(wordsOf('mt').isStopWord('il')).toBe(false);
    expect(wordsOf('mt').stem('Ħżiena')).toBe(wordsOf('mt').stem('ħżiena'));
  });
});

describe('a vocabulary of several languages', () => {
  test('knows a word as a function word in one language and not in the other', () => {
    const vocabulary = new Vocabulary();
    const tokeniser = new Tokeniser(vocabulary);
    const flagsOf = (text: string, code: string): number => {
      const { surfaces } = tokeniser.tokenise(text, wordsOf(code));
      return vocabulary.flags(surfaces[0]!) & WordFlag.Stop;
    };
    expect([flagsOf('die', 'en'), flagsOf('die', 'de'), flagsOf('die', 'en')]).toEqual([
      0,
      WordFlag.Stop,
      0,
    ]);
    expect(vocabulary.timesRead('die')).toBe(3);
  });

  test('keeps the words of languages apart, but not what has a figure, and stays so when it is taken into another', () => {
    const vocabulary = new Vocabulary();
    const tokeniser = new Tokeniser(vocabulary);
    const [english, german] = ['en', 'de'].map(
      (code) => tokeniser.tokenise('Internet', wordsOf(code)).surfaces[0]!,
    );
    expect(english).not.toBe(german);
    expect(vocabulary.term(english!)).not.toBe(vocabulary.term(german!));
    const [here, there] = ['en', 'de'].map((code) =>
      vocabulary.term(tokeniser.tokenise('CO2', wordsOf(code)).surfaces[0]!),
    );
    expect(here).toBe(there);
    const other = new Vocabulary();
    const numbers = other.absorb(vocabulary);
    expect([english!, german!].map((id) => other.languageOf(numbers[id]!).code)).toEqual([
      'en',
      'de',
    ]);
    expect(other.timesRead('Internet')).toBe(2);
  });
});

describe('a rule', () => {
  const finds = (phrase: string, text: string, code: string): boolean => {
    const vocabulary = new Vocabulary();
    const finder = new PhraseFinder(vocabulary);
    finder.add(phrase);
    return finder.find(new Tokeniser(vocabulary).tokenise(text, wordsOf(code))).count > 0;
  };

  test('matches by the stems of the language in which the answer is', () => {
    expect(finds('Straße', 'Die Straßen sind schlecht', 'de')).toBe(true);
    expect(finds('écologique', 'des politiques écologiques', 'fr')).toBe(true);
    expect(finds('policy', 'policies', 'en')).toBe(true);
    expect(finds('policy', 'policies', 'de')).toBe(false);
  });

  test('matches exact forms and beginnings in any language', () => {
    expect(finds('=Naloxon', 'mehr Naloxon', 'de')).toBe(true);
    expect(finds('drog*', 'ungefährliche Drogen', 'de')).toBe(true);
  });

  test('finds no theme in a function word of another language, but phrases that hold one', () => {
    expect(finds('die', 'die Straßen', 'de')).toBe(false);
    expect(finds('die', 'people die', 'en')).toBe(true);
    expect(finds('auf dem Land', 'wer auf dem Land lebt', 'de')).toBe(true);
  });
});
