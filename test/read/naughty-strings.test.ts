import { createRequire } from 'node:module';
import { describe, expect, test } from '@jest/globals';

import { toCsv } from '../support/to-csv.js';
import { toXlsx } from '../support/to-xlsx.js';
import { readAll } from './source.js';

const require = createRequire(import.meta.url);
const naughty = (require('big-list-of-naughty-strings') as string[]).filter(
  // A row with no other cell would be blank, and a header is trimmed.
  (text) => text.trim() !== '' && text === text.trim() && !/[\r\n]/.test(text),
);

const writers = {
  CSV: (table: readonly (readonly string[])[]) => toCsv(table),
  XLSX: (table: readonly (readonly string[])[]) => toXlsx({ Sheet1: table }),
  JSON: ([header = [], ...rows]: readonly (readonly string[])[]) =>
    JSON.stringify(
      rows.map((row) => Object.fromEntries(header.map((name, at) => [name, row[at]]))),
    ),
};

describe.each(Object.keys(writers) as (keyof typeof writers)[])(
  'naughty strings in %s',
  (format) => {
    test('are read as answers as they are', async () => {
      const table = [['id', 'text'], ...naughty.map((text, at) => [`r${at}`, text])];
      const { rows, issues } = await readAll(writers[format](table));
      expect(rows.map(({ cells }) => cells[1])).toEqual(naughty);
      expect(issues).toEqual([]);
    });

    test('are read as headers as they are', async () => {
      // JSON puts names that are numbers first, and has each name once.
      const names = [...new Set(naughty)].filter(
        (name) => format !== 'JSON' || !/^\d+$/.test(name),
      );
      const row = names.map((_, at) => `answer ${at}`);
      const { columns, rows } = await readAll(writers[format]([names, row, row]));
      expect(columns).toEqual(names);
      expect(rows.map(({ cells }) => cells)).toEqual([row, row]);
    });
  },
);
