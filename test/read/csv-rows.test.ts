import { describe, expect, test } from '@jest/globals';
import { readAll } from './source.js';

describe('the rows of a CSV file', () => {
  test('are numbered as a spreadsheet numbers them', async () => {
    const { rows } = await readAll('id\nr1\nr2\n');
    expect(rows.map(({ number }) => number)).toEqual([2, 3]);
  });

  test('keep their numbers when blank ones between them are skipped', async () => {
    const { rows, issues } = await readAll('id,text\r\n\r\nr1,a\r\n,\r\n  , \r\nr2,b\r\n\r\n');
    expect(rows.map(({ number }) => number)).toEqual([3, 6]);
    expect(issues).toEqual([]);
  });

  test('may begin below blank ones', async () => {
    const { columns, rows } = await readAll('\n,,\nid,text\nr1,a\n');
    expect(columns).toEqual(['id', 'text']);
    expect(rows).toEqual([{ number: 4, cells: ['r1', 'a'] }]);
  });

  test('that are too long are reported and left out', async () => {
    const { rows, issues } = await readAll('id,text\nr1,a,b\nr2,b\n');
    expect(rows).toEqual([{ number: 3, cells: ['r2', 'b'] }]);
    expect(issues).toEqual([
      {
        code: 'row-length',
        row: 2,
        message: 'Row 2 has 3 cells, the header has 2.',
        hint: expect.any(String),
      },
    ]);
  });

  test('that are too long by blanks alone are read', async () => {
    const { rows, issues } = await readAll('id,text\nr1,a,, \nr2,b\n');
    expect(rows.map(({ cells }) => cells.slice(0, 2))).toEqual([
      ['r1', 'a'],
      ['r2', 'b'],
    ]);
    expect(issues).toEqual([]);
  });

  test('may be none', async () => {
    const { columns, rows, issues } = await readAll('id,text\n');
    expect({ columns, rows, issues }).toEqual({ columns: ['id', 'text'], rows: [], issues: [] });
  });
});
