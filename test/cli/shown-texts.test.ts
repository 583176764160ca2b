import { expect, test } from '@jest/globals';

import { filled } from '../../src/cli/terminal/display-width.js';
import { renderConcordance } from '../../src/cli/terminal/render-concordance.js';
import { renderTable } from '../../src/cli/terminal/render-table.js';
import { visibleParagraphs } from '../../src/cli/terminal/visible.js';
import type { Table } from '../../src/tables/index.js';

test.each([
  ['First.\n\nSecond.', ['First.', 'Second.']],
  ['First.\r\n \r\n  Second.\n', ['First.', 'Second.']],
  ['One\u2029two\u2028three', ['One', 'two', 'three']],
  ['Red\u001b[31m\n\u202eturned', ['Red\\u{001B}[31m', '\\u{202E}turned']],
  ['', ['']],
])('the paragraphs of %j are told apart', (text, shown) => {
  expect(visibleParagraphs(text)).toEqual(shown);
});

test('a sentence behind an indent keeps it on every line that the terminal has room for', () => {
  const show = (): string => filled('A sentence that goes on', '  ');
  expect(inColumns(12, show)).toBe('  A sentence\n  that goes\n  on');
});

/** What is shown on a terminal of so many columns. */
function inColumns(columns: number, show: () => string): string {
  const before = process.env['COLUMNS'];
  process.env['COLUMNS'] = String(columns);
  try {
    return show();
  } finally {
    if (before === undefined) delete process.env['COLUMNS'];
    else process.env['COLUMNS'] = before;
  }
}

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
  const at = (columns: number): string => inColumns(columns, () => renderTable(wide));
  expect(at(60)).toContain('│                  8 │');
  expect(at(60)).not.toContain('Not shown');
  expect(at(37)).toContain('│ the-id │ a    │     1 │     50.0 │');
  expect(at(37)).toContain('narrow: Score of some sort. --json');
  expect(at(30)).toContain('│ a    │     1 │     50.0 │');
  expect(at(30)).toContain('too narrow: Id; Score of\n');
  expect(at(30)).not.toMatch(/the-id|8/);
  expect(at(20)).toContain('  sort: 8');
  expect(at(20)).not.toContain('Not shown');
});

test('the notes of a table, its title and base are no wider than the terminal', () => {
  const long = 'A note that goes on for longer than the terminal is wide.';
  const shown = inColumns(30, () =>
    renderTable({ ...table, title: long, base: long, notes: [long] }),
  );
  expect(Math.max(...shown.split('\n').map((line) => line.length))).toBeLessThanOrEqual(30);
  expect(shown).toContain('\nA note that goes on for longer\nthan the terminal is wide.');
});

test('a term in its context has as much of it as the terminal has room for', () => {
  const words = Array.from({ length: 9 }, () => 'words').join(' ');
  const line = {
    ...{ response: 'r1', group: '', question: '1' },
    ...{ left: `${words} `, match: 'here', right: ` ${words}` },
  };
  const at = (columns: number, wished?: number): string =>
    inColumns(columns, () => renderConcordance([line], wished));
  expect(at(60)).toBe('r1  1  words words words words here words words words words\n');
  expect(at(20)).toBe('r1  1     words words here words words\n');
  expect(at(500)).toContain(' words'.repeat(7));
  expect(at(60, 70)).toContain(`${words} here ${words}`);
  const ofGroup = inColumns(60, () =>
    renderConcordance([{ ...line, group: 'local government and national parks' }], undefined),
  );
  expect(ofGroup).toBe('r1  local gover…  1       words words here words words\n');
});
