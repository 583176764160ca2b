import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { solveWorld } from '../../src/disclosure/neighbourhood.js';
import { loadSolver } from '../../src/disclosure/solver.js';
import type { Solver } from '../../src/disclosure/solver.js';
import { Rows } from '../../src/disclosure/rows.js';
import { System } from '../../src/disclosure/system.js';

type Cells = readonly (readonly number[])[];

let solver: Solver;
beforeAll(async () => {
  solver = await loadSolver();
});

/** Rows and columns of a table whose margins are shown; cells are numbered row by row. */
function linesOf(cells: Cells): readonly (readonly number[])[] {
  const width = cells[0]!.length;
  return [
    ...cells.map((line, row) => line.map((_, column) => row * width + column)),
    ...cells[0]!.map((_, column) => cells.map((__, row) => row * width + column)),
  ];
}

/** What an outsider can tell of a withheld cell: the least and the most for which the program finds a world. */
function intervalOf(cells: Cells, withheld: readonly number[], cell: number, least = 0) {
  const values = Float64Array.from(cells.flat());
  const rows = linesOf(cells).map((variables) => {
    const sum = variables.reduce((total, at) => total + values[at]!, 0);
    return { variables, factors: variables.map(() => 1), low: sum, high: sum };
  });
  const system = new System(values.length, new Rows(rows));
  const freedom = {
    values,
    low: values.map((value, at) => (withheld.includes(at) ? least : value)),
    high: values.map((value, at) => (withheld.includes(at) ? Infinity : value)),
    costs: new Float64Array(values.length).fill(Infinity),
  };
  const isPossible = (end: { readonly atLeast?: number; readonly atMost?: number }): boolean =>
    solveWorld(system, { variables: [cell], factors: [1], ...end }, freedom, solver) !== undefined;
  let [low, high] = [values[cell]!, values[cell]!];
  while (isPossible({ atMost: low - 1 })) low -= 1;
  while (isPossible({ atLeast: high + 1 })) high += 1;
  return [low, high];
}

describe('what an outsider can tell of a withheld cell is what the literature says', () => {
  test('of investments by activity and region: 5 to 30 where the true value is 22', () => {
    // Fischetti and Salazar (2001), Management Science 47(7), the example of their introduction.
    const investments = [
      [20, 50, 10],
      [8, 19, 22],
      [17, 32, 12],
    ];
    expect(intervalOf(investments, [3, 5, 6, 8], 5)).toEqual([5, 30]);
  });

  test('of a table with two withheld cells in every line: one of them can be computed all the same', () => {
    // A table of sdcTable's own tests: two rows less two columns leave 47.
    const cells = [
      [30, 47, 64, 89],
      [90, 124, 5, 31],
      [92, 100, 59, 85],
      [800, 991, 651, 685],
    ];
    const withheld = [0, 1, 2, 4, 6, 9, 11, 13, 15];
    for (const line of linesOf(cells))
      expect(line.filter((cell) => withheld.includes(cell)).length).toBeGreaterThanOrEqual(2);
    expect(intervalOf(cells, withheld, 1)).toEqual([47, 47]);
    expect(intervalOf(cells, withheld, 0)).toEqual([25, 94]);
  });

  // GaussSuppression, vignette "Small count frequency table suppression": Iceland, Portugal, Spain by age.
  const young = [2, 0, 5];
  const old = [3, 4, 6];

  test('of young and old by country: nobody to two where nobody is', () => {
    expect(intervalOf([young, old], [0, 1, 3, 4], 1)).toEqual([0, 2]);
  });

  test('of a nought that is withheld beside another: nothing hides, until a third goes too', () => {
    const lines = [[0, 0, 5], old];
    expect(intervalOf(lines, [0, 1, 3, 4], 0)).toEqual([0, 0]);
    expect(intervalOf(lines, [0, 1, 2, 3, 4, 5], 0)).toEqual([0, 3]);
  });

  test('of two who are each alone: both are known where noughts are always shown, neither where they need not be', () => {
    const lines = [[1, 1, 5], old];
    expect(intervalOf(lines, [0, 1, 3, 4], 0, 1)).toEqual([1, 1]);
    expect(intervalOf(lines, [0, 1, 3, 4], 0)).toEqual([0, 2]);
  });
});

test('the interval is that of all tables with the same margins and shown cells, written out', () => {
  const table = fc.array(fc.array(fc.nat(3), { minLength: 3, maxLength: 3 }), {
    minLength: 2,
    maxLength: 3,
  });
  fc.assert(
    fc.property(table, fc.uniqueArray(fc.nat(8), { minLength: 3 }), (cells, drawn) => {
      const withheld = drawn.filter((cell) => cell < cells.flat().length);
      fc.pre(withheld.length > 0);
      const [cell = 0] = withheld;
      const possible = [...alike(cells.flat(), withheld, linesOf(cells))].map(
        (each) => each[cell]!,
      );
      expect(intervalOf(cells, withheld, cell)).toEqual([
        Math.min(...possible),
        Math.max(...possible),
      ]);
    }),
    { numRuns: 12 },
  );
});

/** Every table in which what is shown is the same. */
function alike(
  values: readonly number[],
  withheld: readonly number[],
  lines: readonly (readonly number[])[],
): Generator<readonly number[]> {
  const left = lines.map((line) =>
    line.reduce((sum, cell) => sum + (withheld.includes(cell) ? values[cell]! : 0), 0),
  );
  return filled(values, withheld, lines, left);
}

/** @param left by line, what its cells that are still to be filled add up to */
function* filled(
  values: readonly number[],
  withheld: readonly number[],
  lines: readonly (readonly number[])[],
  left: readonly number[],
): Generator<readonly number[]> {
  const [cell, ...rest] = withheld;
  if (cell === undefined) {
    if (left.every((sum) => sum === 0)) yield values;
    return;
  }
  const has = lines.map((line) => line.includes(cell));
  const most = Math.min(...left.filter((_, line) => has[line]));
  for (let value = 0; value <= most; value++) {
    const remaining = left.map((sum, line) => (has[line] === true ? sum - value : sum));
    yield* filled(values.with(cell, value), rest, lines, remaining);
  }
}
