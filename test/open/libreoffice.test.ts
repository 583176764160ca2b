import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { describe, expect, test } from '@jest/globals';

import type { Book } from '../../src/audit/spreadsheet/book.js';
import { readOdsBook, readXlsxBook } from '../../src/audit/spreadsheet/index.js';
import { reportWorkbook } from '../../src/report/workbook/from-report.js';
import { toDocx } from '../../src/report/docx/to-docx.js';
import { toOds } from '../../src/report/ods/to-ods.js';
import { toXlsx } from '../../src/report/xlsx/to-xlsx.js';
import type { Cell } from '../../src/tables/index.js';
import { chartedTables } from '../support/charted-tables.js';
import { testRasteriser } from '../support/rasteriser.js';
import { reportOf } from '../support/report-text.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { whereThereIs } from './programs.js';

const report = reportOf(chartedTables);
const workbook = reportWorkbook(report.text, chartedTables);

whereThereIs('LibreOffice', (soffice) => {
  const folder = temporaryFolder();

  /** Opens a file in LibreOffice and saves it as another kind. */
  function reopened(name: string, bytes: Uint8Array, kind: string): Buffer {
    writeFileSync(join(folder, name), bytes);
    const profile = pathToFileURL(join(folder, 'profile')).href;
    const args = [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', kind];
    const run = spawnSync(soffice, [...args, '--outdir', join(folder, 'out'), join(folder, name)]);
    expect(run.status).toBe(0);
    return readFileSync(join(folder, 'out', name.replace(/\w+$/, kind)));
  }

  describe('LibreOffice', () => {
    test('reads XLSX as we wrote it: every value of every table', async () => {
      const bytes = Buffer.concat([...toXlsx(workbook)]);
      expectTables(await readOdsBook(reopened('a.xlsx', bytes, 'ods')));
    });

    test('reads ODS as we wrote it: every value of every table', async () => {
      const bytes = Buffer.concat([...toOds(workbook)]);
      expectTables(await readXlsxBook(reopened('b.ods', bytes, 'xlsx')));
    });

    test('reads the document, with its tables and pictures', async () => {
      const rasterise = await testRasteriser();
      const bytes = Buffer.concat([...toDocx(report.text, chartedTables, { rasterise })]);
      const text = reopened('c.docx', bytes, 'txt').toString('utf8');
      for (const { number, title, placement } of chartedTables)
        if (placement === 'page') expect(text).toContain(`Table ${number}: ${title}`);
      expect(text).toMatch(/naloxone\s+prison\s+12\s+30\.0/);
    });
  });
});

function expectTables(book: Book): void {
  expect(book.title).toBe('A small report');
  for (const table of chartedTables) {
    const sheet = book.sheets.find(({ name }) => name === `Table_${table.number}`)!;
    const header = sheet.rows.findIndex((cells) => cells?.[0]?.text === 'Theme');
    const shown = sheet.rows
      .slice(header + 1, header + 1 + table.rows.length)
      .map((cells) => cells!.slice(0, table.columns.length).map((cell) => cell!));
    expect(
      shown.map((cells) => cells.map((cell) => (cell.isNumber ? Number(cell.text) : cell.text))),
    ).toEqual(table.rows.map((row) => row.map(valueOf)));
  }
}

function valueOf(cell: Cell): string | number {
  if (cell.kind === 'text') return cell.value;
  return cell.kind === 'absent' ? '[c]' : Math.round(cell.value * 1e6) / 1e6;
}
