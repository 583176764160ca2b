import { expect, test } from '@jest/globals';

import { loadSentenceEncoder } from '../../src/cli/sentence-encoder.js';
import { NearestPieces } from '../../src/matching/nearest-pieces.js';
import { readAnswers } from '../../src/matching/read-answers.js';
import { product } from '../../src/statistics/index.js';

const encoder = loadSentenceEncoder();
const themes = ['buses and public transport', 'rents and landlords'].map((text) =>
  encoder.piecesOf(text),
);
const answers = [
  'the number nine never turns up',
  'my tenancy ends in may and the flat is damp',
  'the train was late again',
].map((text) => encoder.piecesOf(text));

test('pieces find the theme whose pieces say the like in their text', () => {
  const read = encoder.readDivided(answers);
  const near = new NearestPieces(encoder, read, answers, themes).nearness(read, answers);
  expect(near[2]).toBeLessThan(near[3]!);
  expect(near[4]).toBeGreaterThan(near[5]!);
});

test('answers are read the same whether their pieces are asked for or not', () => {
  const { directions } = readAnswers(encoder, [...answers, []], themes);
  expect(directions).toEqual(encoder.encodeDivided([...answers, []]));
});

test('products are those of the numbers, but for rounding', () => {
  const { pieces } = encoder.readDivided(answers.slice(0, 1))[0]!;
  const rows = Array.from({ length: pieces.length / 512 }, (_, piece) =>
    pieces.slice(piece * 512, (piece + 1) * 512),
  );
  const found = encoder.against(rows.slice(0, 3)).products(rows.length, (to) => to.set(pieces));
  rows.forEach((row, at) => {
    rows.slice(0, 3).forEach((direction, to) => {
      const exact = product(Float64Array.from(row), Float64Array.from(direction));
      expect(Math.abs(found[at * 3 + to]! - exact)).toBeLessThan(0.02 * 512 ** 0.5);
    });
  });
});
