import { expect, test } from '@jest/globals';

import { ContentWords, readCorpus } from '../../src/meaning/index.js';
import { termsOfEndings } from '../../src/topics/endings.js';
import { codeTexts } from './planted-answers.js';

function endingsOf(texts: readonly string[]): readonly string[] {
  const { vocabulary, tokens } = codeTexts(texts);
  const corpus = readCorpus(tokens, new ContentWords(vocabulary), (response) => response);
  return [...termsOfEndings(corpus)].map((term) => vocabulary.termText(corpus.terms[term]!)).sort();
}

const headlines = Array.from(
  { length: 30 },
  (_, place) =>
    `Council closes library number ${'abcdefghij'.charAt(place % 10)}${String(place)} early`,
);

test('the source behind a headline tells no topics apart', () => {
  const texts = headlines.map((text, place) => (place % 2 === 0 ? `${text} (Reuters)` : text));
  expect(endingsOf(texts)).toEqual(['reuter']);
  expect(endingsOf(texts.map((text) => text.replace(/ \((.*)\)/, ' - $1')))).toEqual(['reuter']);
});

test.each([' (housing)', ' because of workload', '. more funding'])(
  'what is written small is what people say: "%s"',
  (ending) => {
    expect(endingsOf(headlines.map((text) => text + ending))).toEqual([]);
  },
);

test('a word that some use elsewhere is one of what they say', () => {
  const texts = headlines.map((text, place) =>
    place % 3 === 0 ? `Staff: ${text}` : `${text}, staff`,
  );
  expect(endingsOf(texts)).toEqual([]);
});

test('short answers end with what they say', () => {
  expect(endingsOf(headlines.map(() => 'Nurses, better pay'))).toEqual([]);
});
