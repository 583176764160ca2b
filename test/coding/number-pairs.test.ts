import { expect, test } from '@jest/globals';

import { NumberPairs } from '../../src/coding/number-pairs.js';

test('pairs of numbers keep their numbers, however many there are', () => {
  const pairs = new NumberPairs();
  const all = Array.from({ length: 3000 }, (_, i): [number, number] => [i % 50, i * 7]);
  expect(all.map(([a, b]) => [pairs.find(a, b), pairs.add(a, b)])).toEqual(
    all.map((_, i) => [-1, i]),
  );
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
  const found = Array.from(map.keys(), (key) => {
    const [first, second] = key.split(' ').map(Number);
    return [pairs.find(first!, second!), pairs.find(first! + 211, second!)];
  });
  expect(found).toEqual(Array.from(map.values(), (number) => [number, -1]));
});
