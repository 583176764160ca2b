import { expect, test } from '@jest/globals';

import { Pieces } from '../../src/encoder/pieces.js';

const marks = ['�', '<s>', '</s>', 'm1', 'm2', 'm3'];
const scored: readonly (readonly [string, number])[] = [
  ['▁', -4],
  ['▁un', -3],
  ['▁unit', -5],
  ['ed', -2],
  ['it', -3],
  ['e', -5],
  ['d', -5],
  ['▁constructor', -6],
];
const pieces = new Pieces(
  [...marks, ...scored.map(([piece]) => piece)],
  [...marks.map(() => 0), ...scored.map(([, score]) => score)],
);

function divide(text: string): readonly string[] {
  return pieces.divide(text).map((piece) => (piece === 0 ? '?' : scored[piece - marks.length]![0]));
}

test('a text is divided where the scores add up to most', () => {
  // ▁unit + ed = −7, ▁un + it + ed = −8.
  expect(divide('united')).toEqual(['▁unit', 'ed']);
  expect(divide('un ed')).toEqual(['▁un', '▁', 'ed']);
});

test('letters without a piece that follow each other are one', () => {
  expect(divide('xyzed')).toEqual(['▁', '?', 'ed']);
  expect(divide('constructor')).toEqual(['▁constructor']);
  expect(divide('__proto__')).toEqual(['▁', '?']);
});

test('no more pieces are found than wanted', () => {
  const three = pieces.divide('united un ed').slice(0, 3);
  expect(pieces.divide('united un ed', 3)).toEqual(three);
});

test('every letter goes into a piece, however long the text', () => {
  expect(divide('ed'.repeat(20_000))).toHaveLength(20_001);
});
