import { describe, expect, test } from '@jest/globals';

import { count } from '../../src/tables/cells.js';
import { MadeRows } from '../../src/tables/rows.js';
import type { Row, Rows } from '../../src/tables/rows.js';

const array: readonly Row[] = [3, 1, 2].map((value) => [count(value), count(value * value)]);

describe('rows that are made when they are asked for', () => {
  const made: Rows = new MadeRows(array.length, (place) => [...array[place]!]);

  test('read as an array of them does', () => {
    expect(made).toHaveLength(array.length);
    expect([...made]).toEqual(array);
    expect([...made.entries()]).toEqual([...array.entries()]);
    expect(made.map((row, place) => [place, row[1]])).toEqual(
      array.map((row, place) => [place, row[1]]),
    );
    expect([0, 2, 3].map((place) => made.at(place))).toEqual([array[0], array[2], undefined]);
  });

  test('can be read again, and by two at once', () => {
    const [first, second] = [made[Symbol.iterator](), made[Symbol.iterator]()];
    expect(first.next().value).toEqual(array[0]);
    expect(second.next().value).toEqual(array[0]);
    expect(first.next().value).toEqual(array[1]);
    expect([...made]).toEqual(array);
  });
});
