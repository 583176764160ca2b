import { expect, test } from '@jest/globals';

import { ContentWords } from '../../src/meaning/index.js';
import { WordsElsewhere } from '../../src/topics/elsewhere.js';
import { codeTexts } from './planted-answers.js';

function shareOf(words: string, texts: readonly string[], elsewhere: readonly string[]): number {
  const { vocabulary, tokens } = codeTexts(texts, undefined, elsewhere);
  const surfaces = Array.from({ length: vocabulary.size }, (_, id) => vocabulary.surface(id));
  const terms = words.split(' ').map((word) => vocabulary.term(surfaces.indexOf(word)));
  return new WordsElsewhere(new ContentWords(vocabulary), tokens.slice(0, 1), texts.length).shareOf(
    terms,
  );
}

test('a word is expected as often as it comes up in answers to other questions', () => {
  // Two of four words there, and two words an answer here: 1 - exp(-2/4 × 2).
  expect(
    shareOf('service', ['late buses', 'tired nurses'], ['service closed', 'good services']),
  ).toBeCloseTo(1 - Math.exp(-1), 12);
});

test('of several words the rarest counts', () => {
  const elsewhere = ['service closed', 'good services'];
  expect(shareOf('good service', ['late buses'], elsewhere)).toBeCloseTo(1 - Math.exp(-0.5), 12);
  expect(shareOf('late service', ['late buses'], elsewhere)).toBe(0);
});

test('nothing is expected where nothing else was asked', () => {
  expect(shareOf('buses', ['late buses', 'no buses'], [])).toBe(0);
});
