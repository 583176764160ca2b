import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

import { expect, test } from '@jest/globals';

import { loadSentenceEncoder } from '../../src/cli/sentence-encoder.js';
import { SentenceEncoder } from '../../src/encoder/index.js';
import { product } from '../../src/statistics/index.js';
import { projectPath } from '../support/paths.js';

const encoder = loadSentenceEncoder();

// First numbers as the npm package @energetic-ai/embeddings 0.2.0 gives them, with weights of 32 bits.
test.each([
  ['the bus never comes on time', [0.0003, -0.0096, 0.0431, -0.0302, -0.0527, 0.0642]],
  ['public transport is always late', [0.0487, 0.0538, 0.0575, 0.0427, -0.0496, 0.0574]],
  ['my dog has fleas', [-0.056, 0.0564, 0.022, -0.0576, -0.009, 0.0377]],
  ['Zürich COVID-19 £5', [0.0045, 0.0301, -0.0274, -0.02, -0.0553, -0.0399]],
])('"%s" points where the published model says', (text, first) => {
  const direction = encoder.encode(text);
  expect(direction).toHaveLength(encoder.dimensions);
  expect(product(direction, direction)).toBeCloseTo(1, 10);
  first.forEach((value, at) => {
    expect(Math.abs(direction[at]! - value)).toBeLessThan(0.008);
  });
});

test('texts that say alike point alike', () => {
  const [bus, transport, dog] = [
    'the bus never comes on time',
    'public transport is always late',
    'my dog has fleas',
  ].map((text) => encoder.encode(text));
  // 0.662, 0.138 and 0.062 by the published model.
  expect(product(bus!, transport!)).toBeCloseTo(0.662, 1);
  expect(product(bus!, dog!)).toBeCloseTo(0.138, 1);
  expect(product(transport!, dog!)).toBeCloseTo(0.062, 1);
});

test('a text is read the same way whatever was read before it', () => {
  const long = 'word '.repeat(500);
  const first = encoder.encode('nobody asks');
  encoder.encode(long);
  expect(encoder.encode('nobody asks')).toEqual(first);
});

test('texts read together are read as each is alone', () => {
  const texts = ['nobody asks', 'carer '.repeat(60), '', 'the bus is late', 'nobody asks', 'a bus'];
  expect(encoder.encodeAll(texts)).toEqual(texts.map((text) => encoder.encode(text)));
  expect(encoder.encodeAll([])).toEqual([]);
});

// On any machine and any version of Node: a digest of the directions' bytes.
test('directions are the same to the last bit', () => {
  const texts = ['nobody asks', 'carer '.repeat(60), 'Zürich COVID-19 £5', 'the bus is late'];
  const digest = createHash('sha256');
  for (const direction of encoder.encodeAll(texts)) digest.update(direction);
  expect(digest.digest('hex')).toBe(
    '32c6188ce03403acd8ae2de92fa260dfdd75cf8de0bc506f876051d758324fd1',
  );
});

test('of a long text only the beginning is read', () => {
  const beginning = 'carer '.repeat(80);
  expect(encoder.encode(`${beginning}football`)).toEqual(encoder.encode(`${beginning}tax`));
});

test('the pieces of a text are those of its words, and tell as much as the text', () => {
  const words = ['nobody', 'asks', 'unpaid', 'carers'];
  const pieces = words.flatMap((word) => encoder.piecesOf(word));
  expect(encoder.encodeDivided([pieces])).toEqual([encoder.encode(words.join(' '))]);
});

test('a text without letters points nowhere', () => {
  expect(encoder.encode(' ').every((value) => value === 0)).toBe(true);
});

test.each(['constructor', '\u202Eabc', '\uD800', '😀'.repeat(50), '▁ ▁', 'a'.repeat(100_000)])(
  'hostile text gives numbers all the same',
  (text) => {
    expect(encoder.encode(text).every(Number.isFinite)).toBe(true);
  },
);

test('a damaged file is refused', () => {
  const bytes = readFileSync(projectPath('catalogue/sentence-encoder/use-lite.bin'));
  const damaged = 'The file of the sentence encoder is damaged.';
  expect(() => new SentenceEncoder(bytes.subarray(0, -1))).toThrow(damaged);
  expect(() => new SentenceEncoder(Buffer.concat([bytes, bytes.subarray(0, 1)]))).toThrow(damaged);
  expect(() => new SentenceEncoder(new Uint8Array())).toThrow(damaged);
});
