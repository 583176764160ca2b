import { expect } from '@jest/globals';

import type { Cell, Column, Table } from '../../src/tables/index.js';

/** What every table promises whoever reads or writes it. */
export function expectSoundTables(tables: readonly Table[]): void {
  expectUnique(tables.map(({ id }) => id));
  expectUnique(tables.map(({ number }) => number));
  for (const table of tables) expectSoundTable(table);
}

export function expectSoundTable(table: Table): void {
  const { id, title, base, columns, rows, crosstab } = table;
  expect(id).toMatch(/^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u);
  expect({ id, title: title.trim(), base: base.trim() }).not.toMatchObject({ title: '' });
  expect({ id, base: base.trim() }).not.toMatchObject({ base: '' });
  expect(base).not.toMatch(/\b1 (?:responses|respondents|answers)\b/);
  expectUnique(columns.map((column) => column.id));
  expectUnique(columns.map((column) => column.title));
  const unsound = [...rows].flatMap((row, index) => {
    const wrong =
      row.length === columns.length
        ? row.flatMap((cell, place) => fault(cell, columns[place]!) ?? [])
        : [`${row.length} cells`];
    return wrong.map((what) => `${id}, row ${index + 1}: ${what}`);
  });
  expect(unsound).toEqual([]);
  const ids = columns.map((column) => column.id);
  const named = crosstab ? [...crosstab.rows, crosstab.columns, ...crosstab.cells] : [];
  expect(ids).toEqual(expect.arrayContaining(named));
  if (crosstab) expectOneCellEach(table, [...crosstab.rows, crosstab.columns]);
}

/** What is wrong with a cell, if anything is. */
function fault(cell: Cell, column: Column): string | undefined {
  const at = `${column.id} ${JSON.stringify(cell)}`;
  if (cell.kind === 'absent') return undefined;
  if (cell.kind !== column.kind) return `${at} in a column of kind ${column.kind}`;
  switch (cell.kind) {
    case 'text':
      return cell.value.trim() === '' ? `${at} is empty` : undefined;
    case 'count':
      return Number.isSafeInteger(cell.value) && cell.value >= 0 ? undefined : `${at} is no count`;
    case 'statistic':
      return Number.isFinite(cell.value) ? undefined : `${at} is no number`;
    case 'percent': {
      const { value, numerator, denominator } = cell;
      const isSound =
        Number.isSafeInteger(numerator) &&
        Number.isSafeInteger(denominator) &&
        numerator >= 0 &&
        numerator <= denominator &&
        denominator > 0 &&
        value === (100 * numerator) / denominator;
      return isSound ? undefined : `${at} is no share`;
    }
  }
}

/** A cross-table has one place for each row: two rows there would hide one another. */
function expectOneCellEach({ id, columns, rows }: Table, keys: readonly string[]): void {
  const places = keys.map((key) => columns.findIndex((column) => column.id === key));
  const seen = rows.map((row) => JSON.stringify(places.map((place) => row[place])));
  expect({ id, places: new Set(seen).size }).toEqual({ id, places: rows.length });
}

function expectUnique(values: readonly string[]): void {
  expect(values).toEqual([...new Set(values)]);
}
