import { describe, expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';

import { onPaper } from '../../src/report/docx/on-paper.js';
import { toDocx } from '../../src/report/docx/to-docx.js';
import type { Table } from '../../src/tables/index.js';
import { reportOf } from '../support/report-text.js';

const widths = { portrait: 9800, landscape: 14_800 };

function tableOf(length: number, more: Partial<Table> = {}): Table {
  return {
    id: 'words',
    number: '4',
    title: 'Words',
    base: 'Everybody',
    columns: [
      { id: 'question', title: 'Question', kind: 'text' },
      { id: 'rank', title: 'Rank', kind: 'count' },
      { id: 'word', title: 'Word', kind: 'text' },
      { id: 'number', title: 'Number', kind: 'count' },
    ],
    rows: Array.from({ length }, (_, row) => [
      { kind: 'text', value: `Q${Math.floor(row / 5)}` },
      { kind: 'count', value: (row % 5) + 1 },
      { kind: 'text', value: `word${row}` },
      { kind: 'count', value: row },
    ]),
    notes: [],
    crosstab: undefined,
    chart: undefined,
    placement: 'page',
    ...more,
  };
}

const brief: Table['brief'] = {
  rows: (rows) => [...rows].flatMap((_, row) => (row % 5 < 2 ? [row] : [])),
  crosstab: { rows: ['question'], columns: 'rank', cells: ['word', 'number'] },
  what: 'the first two words of each',
};

function documentOf(table: Table): string {
  const { text } = reportOf([table]);
  return strFromU8(unzipSync(Buffer.concat([...toDocx(text, [table])]))['word/document.xml']!);
}

describe('a table in a document', () => {
  test('stands in full where it fits two pages', () => {
    const shown = onPaper(tableOf(60, { brief }), widths)!;
    expect(shown.part).toBeUndefined();
    expect(shown.parts[0]!.grid.rows).toHaveLength(60);
  });

  test('is cut to the gist that it names where it is longer', () => {
    const shown = onPaper(tableOf(100, { brief }), widths)!;
    expect(shown.part).toBe('the first two words of each');
    expect(shown.parts[0]!.grid.headers).toEqual(['Question', '1', '2']);
    expect(shown.parts[0]!.grid.rows.slice(0, 2)).toEqual([
      ['Q0', 'word0 (0)', 'word1 (1)'],
      ['Q1', 'word5 (5)', 'word6 (6)'],
    ]);
    expect(documentOf(tableOf(100, { brief }))).toContain(
      'Table 4. Base: Everybody. The first two words of each; all 100 rows are in tables/words.csv.',
    );
  });

  test('gives way to where it is found where it is long and names none', () => {
    expect(onPaper(tableOf(100), widths)).toBeUndefined();
    const document = documentOf(tableOf(100));
    expect(document).toContain('Base: Everybody. All 100 rows are in tables/words.csv.');
    expect(document).not.toContain('<w:tbl>');
  });

  test('says what it means that it has no rows, on a page that stands', () => {
    const empty = tableOf(0, { whenEmpty: 'Nobody wrote a word.' });
    expect(onPaper(empty, widths)).toMatchObject({ orientation: 'portrait', parts: [] });
    expect(documentOf(empty)).toContain('Nobody wrote a word.');
  });

  test('does not tear figures from the share in brackets', () => {
    const crossed = tableOf(10, {
      columns: tableOf(0).columns.map((column) =>
        column.id === 'word' ? { ...column, kind: 'count' } : column,
      ),
      crosstab: { rows: ['question'], columns: 'rank', cells: ['word', 'number'] },
    });
    expect(documentOf(crossed)).toContain('word0\u00a0(0)');
  });
});
