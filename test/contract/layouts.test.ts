import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';

import { layouts } from '../../src/read/index.js';
import type { ColumnHead, ColumnRole } from '../../src/read/index.js';
import { readAll } from '../read/source.js';
import { expectFile } from '../support/golden.js';

const names = Object.keys(layouts) as (keyof typeof layouts)[];

function fixture(name: string): Buffer {
  return readFileSync(new URL(`../../fixtures/layouts/${name}.csv`, import.meta.url));
}

describe.each(names)('the layout of %s', (name) => {
  test('is read as a person who looked at the file would read it', async () => {
    const { layout, heads, rows, issues } = await readAll(fixture(name));
    const columns = heads.map((head, column) => ({
      ...head,
      cells: rows.map(({ cells }) => cells[column] ?? ''),
    }));
    const read = { layout, rows: rows.map(({ number }) => number), columns, issues };
    expectFile(`test/golden/layouts/${name}.json`, `${JSON.stringify(read, undefined, 1)}\n`);
  });

  test('is taken for no other', async () => {
    const { layout } = await readAll(fixture(name));
    expect(layout?.name).toBe(layouts[name].name);
  });

  test('gives each column a head, and a name made of it', async () => {
    const { columns, heads } = await readAll(fixture(name));
    const nameOf = ({ header, detail }: ColumnHead): string =>
      detail === undefined ? header : `${header}: ${detail}`;
    expect(columns).toEqual(heads.map(nameOf));
  });

  test('says of no column that it is two things', async () => {
    const { heads } = await readAll(fixture(name));
    const single: readonly ColumnRole[] = ['response-id', 'submitted'];
    for (const role of single) {
      expect(heads.filter((head) => head.role === role).length).toBeLessThanOrEqual(1);
    }
  });
});
