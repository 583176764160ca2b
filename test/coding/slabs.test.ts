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

test('what is given back holds nothing, and there is more to take', () => {
  const slabs = new Slabs();
  const pieces = [100, 200_000].map((size) => slabs.take(size));
  slabs.giveBack();
  expect(pieces.map(({ byteLength }) => byteLength)).toEqual([0, 0]);
  expect(slabs.take(5)).toEqual(new Uint8Array(5));
});
