import { expect } from '@jest/globals';

import type { Cell, Column, Table } from '../../src/tables/index.js';

/** What every table promises whoever reads or writes it. */
export function expectSoundTables(tables: readonly Table[]): void {
  expect([
    ...repeatedIn(tables.map(({ id }) => id)),
    ...repeatedIn(tables.map(({ number }) => number)),
    ...tables.flatMap(faultsOf),
  ]).toEqual([]);
}

export function expectSoundTable(table: Table): void {
  expect(faultsOf(table)).toEqual([]);
}

function faultsOf({ id, title, base, columns, rows, crosstab }: Table): readonly string[] {
  const ids = columns.map((column) => column.id);
  const keys = crosstab ? [...crosstab.rows, crosstab.columns] : [];
  const missing = [...keys, ...(crosstab?.cells ?? [])].filter((key) => !ids.includes(key));
  const faults = [
    ...(/^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u.test(id) ? [] : ['the id is no name of a file']),
    ...(title.trim() === '' ? ['it has no title'] : []),
    ...(base.trim() === '' ? ['it has no base'] : []),
    ...(/\b1 (?:responses|respondents|answers)\b/.test(base) ? [`the base is "${base}"`] : []),
    ...repeatedIn(ids),
    ...repeatedIn(columns.map((column) => column.title)),
    ...missing.map((key) => `it has no column ${key} to be crossed by`),
    ...[...rows].flatMap((row, index) => {
      const wrong =
        row.length === columns.length
          ? row.flatMap((cell, place) => fault(cell, columns[place]!) ?? [])
          : [`${row.length} cells`];
      return wrong.map((what) => `row ${index + 1}: ${what}`);
    }),
    // A cross-table has one place for each row: two rows there would hide one another.
    ...(crosstab
      ? repeatedIn(rows.map((row) => JSON.stringify(keys.map((key) => row[ids.indexOf(key)]))))
      : []),
  ];
  return faults.map((what) => `${id}: ${what}`);
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

function repeatedIn(values: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return values.flatMap((value) => {
    if (seen.has(value)) return [`${value} comes twice`];
    seen.add(value);
    return [];
  });
}
