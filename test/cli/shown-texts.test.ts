import { expect, test } from '@jest/globals';

import { renderTable } from '../../src/cli/terminal/render-table.js';
import { visibleParagraphs } from '../../src/cli/terminal/visible.js';
import type { Table } from '../../src/tables/index.js';

test.each([
  ['First.\n\nSecond.', 'First.\n    Second.'],
  ['First.\r\n \r\n  Second.\n', 'First.\n    Second.'],
  ['One\u2029two\u2028three', 'One\n    two\n    three'],
  ['Red\u001b[31m\n\u202eturned', 'Red\\u{001B}[31m\n    \\u{202E}turned'],
  ['', ''],
])('the paragraphs of %j stand on lines of their own', (text, shown) => {
  expect(visibleParagraphs(text)).toBe(shown);
});

const table: Table = {
  id: 'one',
  number: '1',
  title: 'One',
  base: 'All',
  placement: 'page',
  crosstab: undefined,
  chart: undefined,
  columns: [
    { id: 'name', title: 'Name', kind: 'text' },
    { id: 'count', title: 'Count', kind: 'count' },
  ],
  rows: [
    [
      { kind: 'text', value: 'a' },
      { kind: 'count', value: 1 },
    ],
  ],
  notes: ['A note.'],
};

test('a table on the terminal explains the shorthand that stands in it, and no other', () => {
  expect(renderTable(table)).not.toContain('[z]');
  const rows = [
    [{ kind: 'text', value: 'a' } as const, { kind: 'absent', reason: 'not-applicable' } as const],
  ];
  expect(
    renderTable({ ...table, rows })
      .split('\n')
      .slice(-3),
  ).toEqual(['[z]: not applicable.', 'A note.', '']);
});

test('a narrow terminal has names, counts and the first percentage, and is told what it has not', () => {
  const score = { id: 'score', title: 'Score of some sort', kind: 'statistic' } as const;
  const percent = { id: 'percent', title: 'Per cent', kind: 'percent' } as const;
  const key = { id: 'key', title: 'Id', kind: 'text', isKey: true } as const;
  const wide: Table = {
    ...table,
    columns: [key, ...table.columns, percent, score],
    rows: [
      [
        { kind: 'text', value: 'the-id' },
        { kind: 'text', value: 'a' },
        { kind: 'count', value: 1 },
        { kind: 'percent', value: 50, numerator: 1, denominator: 2 },
        { kind: 'statistic', value: 8 },
      ],
    ],
  };
  const before = process.env['COLUMNS'];
  const at = (columns: number): string => {
    process.env['COLUMNS'] = String(columns);
    return renderTable(wide);
  };
  try {
    expect(at(60)).toContain('│                  8 │');
    expect(at(60)).not.toContain('Not shown');
    expect(at(37)).toContain('│ the-id │ a    │     1 │     50.0 │');
    expect(at(37)).toContain('too narrow: Score of some sort. --json has them.');
    expect(at(30)).toContain('│ a    │     1 │     50.0 │');
    expect(at(30)).toContain('too narrow: Id; Score of some sort. --json has them.');
    expect(at(30)).not.toMatch(/the-id|8/);
    expect(at(20)).toContain('  sort: 8');
    expect(at(20)).not.toContain('Not shown');
  } finally {
    if (before === undefined) delete process.env['COLUMNS'];
    else process.env['COLUMNS'] = before;
  }
});
