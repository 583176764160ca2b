import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { Assignment } from '../../src/disclosure/assignment.js';
import { FeasibilityJump } from '../../src/disclosure/feasibility-jump.js';
import { Rows } from '../../src/disclosure/rows.js';
import type { Row } from '../../src/disclosure/rows.js';
import { System } from '../../src/disclosure/system.js';
import { WorldSearch } from '../../src/disclosure/world-search.js';

/** A table of rows and columns with its margins shown; cells are numbered row by row. */
function marginsOf(cells: readonly (readonly number[])[]): Rows {
  const width = cells[0]!.length;
  const line = (variables: readonly number[]): Row => {
    const sum = variables.reduce(
      (total, at) => total + cells[Math.floor(at / width)]![at % width]!,
      0,
    );
    return { variables, factors: variables.map(() => 1), low: sum, high: sum };
  };
  return new Rows([
    ...cells.map((_, row) => line(cells[0]!.map((__, column) => row * width + column))),
    ...cells[0]!.map((_, column) => line(cells.map((__, row) => row * width + column))),
  ]);
}

function searchIn(cells: readonly (readonly number[])[], hidden: readonly number[]) {
  const values = Float64Array.from(cells.flat());
  const low = values.map((value, at) => (hidden.includes(at) ? 0 : value));
  const high = values.map((value, at) => (hidden.includes(at) ? Infinity : value));
  const system = new System(values.length, marginsOf(cells));
  const costs = new Float64Array(values.length).fill(Infinity);
  const now = new Assignment(system, values, { low, high, costs });
  return { system, values, search: new WorldSearch(now), jump: new FeasibilityJump(now) };
}

describe('another world', () => {
  test('is found around the four corners of a block', () => {
    // The first table of the GaussSuppression vignette "Small count frequency table suppression".
    const { search } = searchIn(
      [
        [2, 0, 5],
        [3, 4, 6],
      ],
      [0, 1, 3, 4],
    );
    const goal = { variables: [1], factors: [1], atLeast: 2 };
    const world = search.find(goal, { cost: 0, moves: 100 }) ?? [];
    expect([...world].sort((a, b) => a.variable - b.variable)).toEqual([
      { variable: 0, change: -2 },
      { variable: 1, change: 2 },
      { variable: 3, change: 2 },
      { variable: 4, change: -2 },
    ]);
  });

  test('is found from one that breaks a row, by mending what is broken and no more', () => {
    // Three counts that add up; the world at hand forgets that the third makes up for the first.
    const rows = [{ variables: [0, 1, 2], factors: [1, 1, 1], low: 6, high: 6 }];
    const values = Float64Array.from([1, 2, 3]);
    const [low, high] = [values.map(() => 0), values.map(() => Infinity)];
    const costs = Float64Array.from([2, 2, 2]);
    const system = new System(3, new Rows(rows));
    const goal = { variables: [0], factors: [1], atLeast: 3 };
    const from = [{ variable: 0, change: 2 }];
    const search = new WorldSearch(new Assignment(system, values, { low, high, costs }));
    expect(search.find(goal, { cost: 0, moves: 10 }, from)).toEqual([
      { variable: 0, change: 2 },
      { variable: 1, change: -2 },
    ]);
    // Where each leaves its range, what the world at hand cost already is no longer there to be spent.
    const shown = new WorldSearch(
      new Assignment(system, values, { low: values, high: values, costs }),
    );
    expect(shown.find(goal, { cost: 3, moves: 10 }, from)).toBeUndefined();
    expect(shown.find(goal, { cost: 4, moves: 10 }, from)).toHaveLength(2);
  });

  test('is not sought where counts drive each other beyond what numbers can hold', () => {
    // Each must be twice the other at least: both are nought, or there is no end to it.
    const rows = [
      { variables: [0, 1], factors: [1, -2], low: 0, high: Infinity },
      { variables: [0, 1], factors: [-2, 1], low: 0, high: Infinity },
    ];
    const values = Float64Array.from([0, 0]);
    const free = { low: values, high: values.map(() => Infinity), costs: values };
    const now = new Assignment(new System(2, new Rows(rows)), values, free);
    const goal = { variables: [0], factors: [1], atLeast: 1 };
    expect(new WorldSearch(now).find(goal, { cost: 0, moves: 5000 })).toBeUndefined();
    expect(new FeasibilityJump(now).find(goal, 0, 5000)).toBeUndefined();
    expect([...now.values]).toEqual([0, 0]);
  });

  test('is not found where every line has two withheld cells and one can still be computed', () => {
    // The table of sdcTable's tests: rows 1 and 2 less columns 1 and 3 leave 236 - 189 = 47.
    const cells = [
      [30, 47, 64, 89],
      [90, 124, 5, 31],
      [92, 100, 59, 85],
      [800, 991, 651, 685],
    ];
    const { search, jump } = searchIn(cells, [0, 1, 2, 4, 6, 9, 11, 13, 15]);
    for (const end of [{ atLeast: 48 }, { atMost: 46 }]) {
      const goal = { variables: [1], factors: [1], ...end };
      expect(search.find(goal, { cost: 0, moves: 2000 })).toBeUndefined();
      expect(jump.find(goal, 0, 2000)).toBeUndefined();
    }
    const other = { variables: [0], factors: [1], atLeast: 31 };
    expect(search.find(other, { cost: 0, moves: 2000 })).toContainEqual({
      variable: 0,
      change: 1,
    });
  });

  test('keeps every margin and every shown cell, whatever the table', () => {
    const tables = fc.array(fc.array(fc.nat(8), { minLength: 4, maxLength: 4 }), {
      minLength: 3,
      maxLength: 4,
    });
    fc.assert(
      fc.property(
        tables,
        fc.uniqueArray(fc.nat(11), { maxLength: 9 }),
        fc.nat(11),
        (cells, hidden, at) => {
          const { system, values, search, jump } = searchIn(cells, hidden);
          const goal = { variables: [at], factors: [1], atLeast: values[at]! + 2 };
          const worlds = [search.find(goal, { cost: 0, moves: 200 }), jump.find(goal, 0, 500)];
          for (const world of worlds) {
            if (world === undefined) continue;
            const there = Float64Array.from(values);
            for (const { variable, change } of world) {
              there[variable]! += change;
              expect(hidden).toContain(variable);
            }
            expect(system.brokenBy(there)).toBeUndefined();
            expect(Math.min(...there)).toBeGreaterThanOrEqual(0);
            expect(there[at]).toBeGreaterThanOrEqual(values[at]! + 2);
          }
        },
      ),
    );
  });
});
