import { expect, test } from '@jest/globals';

import { NumberPairs } from '../../src/coding/number-pairs.js';

test('pairs of numbers keep their numbers, however many there are', () => {
  const pairs = new NumberPairs();
  const all = Array.from({ length: 3000 }, (_, i): [number, number] => [i % 50, i * 7]);
  all.forEach(([a, b], i) => {
    expect(pairs.find(a, b)).toBe(-1);
    expect(pairs.add(a, b)).toBe(i);
  });
  expect(all.map(([a, b]) => [pairs.find(a, b), pairs.add(a, b)])).toEqual(
    all.map((_, i) => [i, i]),
  );
});

test('pairs are told from others as a Map tells them, however many there are', () => {
  const pairs = new NumberPairs();
  const map = new Map<string, number>();
  for (let value = 0; value < 20_000; value++) {
    const [first, second] = [(value * 7919) % 211, value];
    map.set(`${first} ${second}`, pairs.add(first, second));
  }
  expect([...map.values()]).toEqual(Array.from(map, (_, place) => place));
  for (const [key, number] of map) {
    const [first, second] = key.split(' ').map(Number);
    expect(pairs.find(first!, second!)).toBe(number);
    expect(pairs.find(first! + 211, second!)).toBe(-1);
  }
});
