import { describe, expect, test } from '@jest/globals';

import { readAll } from './source.js';

describe('a table out of all proportion', () => {
  test('may have a cell of fifty megabytes', async () => {
    const cell = 'many words '.repeat(4_600_000);
    const { rows, issues } = await readAll(`id,text\nr1,"${cell}"\nr2,few words\n`);
    expect(rows[0]!.cells[1]).toHaveLength(cell.length);
    expect(rows[1]!.cells).toEqual(['r2', 'few words']);
    expect(issues).toEqual([]);
  });

  test('may have twenty thousand columns', async () => {
    const names = Array.from({ length: 20_000 }, (_, at) => `Question ${at}`);
    const { columns, rows } = await readAll(
      `${names.join(',')}\n${names.map(() => 'x').join(',')}\n`,
    );
    expect(columns).toEqual(names);
    expect(rows[0]!.cells).toHaveLength(20_000);
  });
});
