import { expect, test } from '@jest/globals';

import { Slabs } from '../../src/coding/slabs.js';

test('pieces of slabs do not overlap, are as large as asked for, and are blank', () => {
  const slabs = new Slabs();
  const sizes = [1, 70_000, 3, 65_536, 200_000, 0, 4096, 131_072];
  const pieces = sizes.map((size) => slabs.take(size));
  expect(pieces.map(({ length }) => length)).toEqual(sizes);
  expect(pieces.every((piece) => piece.every((byte) => byte === 0))).toBe(true);
  pieces.forEach((piece, place) => piece.fill(place + 1));
  expect(pieces.every((piece, place) => piece.every((byte) => byte === place + 1))).toBe(true);
});

test('small pieces share a block', () => {
  const slabs = new Slabs();
  expect(slabs.take(100).buffer).toBe(slabs.take(100).buffer);
});
