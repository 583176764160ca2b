import { describe, expect, test } from '@jest/globals';

import { readRows } from '../../src/read/index.js';
import { readAll } from './source.js';

describe('a table out of all proportion', () => {
  test('may have a cell of twenty megabytes', async () => {
    const cell = 'many words '.repeat(1_900_000);
    const { rows, issues } = await readAll(`id,text\nr1,"${cell}"\nr2,few words\n`);
    expect(rows[0]!.cells[1]).toHaveLength(cell.length);
    expect(rows[1]!.cells).toEqual(['r2', 'few words']);
    expect(issues).toEqual([]);
  });

  test('may have half a million rows, of which few are held at once', async () => {
    const piece = Buffer.from('r1,a\n'.repeat(10_000));
    // eslint-disable-next-line @typescript-eslint/require-await -- a source is asynchronous
    async function* pieces(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('id,text\n');
      for (let at = 0; at < 50; at++) yield piece;
    }
    const { batches } = await readRows({ name: 'export', bytes: pieces() }, () => undefined);
    let [rows, most, last] = [0, 0, 0];
    for await (const batch of batches) {
      rows += batch.length;
      most = Math.max(most, batch.length);
      last = batch.at(-1)?.number ?? last;
    }
    expect({ rows, last }).toEqual({ rows: 500_000, last: 500_001 });
    expect(most).toBeLessThan(30_000);
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
