import { expect, test } from '@jest/globals';

import { loadWordVectors } from '../../src/cli/word-vectors.js';
import { TermNetwork, WordVectors } from '../../src/meaning/index.js';
import { codeTexts } from '../topics/planted-answers.js';

test('numbers are read back as they were packed', () => {
  // Two dimensions; "cat" is (7, −7), "dog" (0, 1).
  const head = new TextEncoder().encode('2\ncat dog\n');
  const vectors = new WordVectors(Uint8Array.of(...head, 0x1f, 0x98));
  const sum = new Float64Array(2);
  expect(vectors.addTo(sum, 0, 'cat', 1)).toBe(true);
  expect(vectors.addTo(sum, 0, "dog's", 3)).toBe(true);
  expect(vectors.addTo(sum, 0, 'constructor', 1)).toBe(false);
  expect([...sum]).toEqual([7, -4]);
});

test('a damaged file is refused', () => {
  const bytes = new TextEncoder().encode('2\ncat dog\nx');
  expect(() => new WordVectors(bytes)).toThrow('The file of word vectors is damaged.');
  expect(() => new WordVectors(new Uint8Array())).toThrow('The file of word vectors is damaged.');
});

test('words that mean alike find each other, whatever their forms', () => {
  const { vocabulary } = codeTexts([
    'adverts and doctors, adverts and doctors',
    'advertisements and a physician, an advertisement and physicians, a bicycle, bicycles',
  ]);
  const network = new TermNetwork(vocabulary, loadWordVectors());
  const near = network
    .neighbours(vocabulary.term(vocabulary.internWord('doctor')))
    .map(({ term }) => vocabulary.termText(term));
  expect(near[0]).toBe('physician');
  expect(near).not.toContain('bicycl');
});
