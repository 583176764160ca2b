import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';

import { layouts } from '../../src/read/layouts/index.js';
import type { ColumnHead } from '../../src/read/index.js';
import type { ColumnRole } from '../../src/read/rows.js';
import { readAll, utf16 } from '../read/source.js';
import type { ReadFile } from '../read/source.js';
import { expectFile } from '../support/golden.js';
import { toXlsx } from '../support/to-xlsx.js';

const names = Object.keys(layouts) as (keyof typeof layouts)[];

function fixture(name: string): Buffer {
  return readFileSync(new URL(`../../fixtures/layouts/${name}.csv`, import.meta.url));
}

/** The records of the fixture, by another reader. */
function recordsOf(name: string): string[][] {
  return parse(fixture(name), {
    delimiter: name === 'limesurvey' || name === 'kobo' ? ';' : ',',
    record_delimiter: ['\r\n', '\n', '\r'],
  });
}

/** What was read, whatever the format: rows by their cells. */
function contentOf({ layout, heads, rows }: ReadFile): unknown {
  const cells = rows.map((row) => heads.map((_, column) => row.cells[column] ?? ''));
  return { layout, heads, cells };
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

  test('stands in the documentation', () => {
    const page = readFileSync(new URL('../../docs/exports.md', import.meta.url), 'utf8');
    expect(page).toContain(`\n| ${layouts[name].name} | `);
  });

  test('is the same in a workbook', async () => {
    const workbook = await readAll(toXlsx({ Responses: recordsOf(name) }));
    expect(contentOf(workbook)).toEqual(contentOf(await readAll(fixture(name))));
  });

  test('is the same with semicolons and in UTF-16', async () => {
    const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
    const lines = recordsOf(name).map((record) => record.map(quoted).join(';') + '\r\n');
    const other = await readAll(utf16(lines.join(''), 'little'));
    expect(contentOf(other)).toEqual(contentOf(await readAll(fixture(name))));
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

/** Those whose first row names each column: a record of JSON has each name once. */
const named = names.filter((name) => {
  const [header = []] = recordsOf(name);
  return new Set(header).size === header.length && !header.includes('');
});

test.each(named)('the layout of %s is the same in JSON', async (name) => {
  const [header = [], ...records] = recordsOf(name);
  const objects = records.map((record) =>
    Object.fromEntries(header.map((column, at) => [column, record[at]])),
  );
  const file = await readAll(JSON.stringify(objects));
  expect(contentOf(file)).toEqual(contentOf(await readAll(fixture(name))));
});

test('headings over the sections of a table are no header', async () => {
  const { layout, rows, heads } = await readAll(
    [
      'The library: all responses,,,,,',
      'About you,,,Your views,,',
      'No,Channel,Ward,Q1 Do you use it?,Q1a How often?,Q2 What else?',
      '1,Post,Abbey,Yes,Weekly,More books.',
      '2,Email,Castle,No,,',
    ].join('\n'),
  );
  expect(layout?.name).toBe('Annotated table');
  expect(heads.map(({ header }) => header).slice(0, 3)).toEqual(['No', 'Channel', 'Ward']);
  expect(rows).toHaveLength(2);
});

describe('codes over the wordings', () => {
  const codes = 'Response ID,Submitted,Q1,Q2,Q2,Q3,Q3,Q4';
  const wordings =
    ',,Which ward do you live in?,How do you travel? - Walk,How do you travel? - Bus,Do you agree? - Bus lanes,Do you agree? - Charges,Please give your reasons.';
  const answers = [
    'A-1,01/03/2024,3,1,,5,4,It is noisy.',
    'A-2,02/03/2024,1,,1,2,2,Is it? I doubt it.',
  ];

  test('are no question, and the wordings no response', async () => {
    const { heads, rows } = await readAll([codes, wordings, ...answers].join('\n'));
    expect(rows).toHaveLength(2);
    expect(heads.map(({ header, code, options }) => [header, code, options])).toEqual([
      ['Response ID', undefined, undefined],
      ['Submitted', undefined, undefined],
      ['Which ward do you live in?', 'Q1', undefined],
      ['How do you travel?', 'Q2', ['Walk', 'Bus']],
      ['Do you agree?', 'Q3', undefined],
      ['Do you agree?', 'Q3', undefined],
      ['Please give your reasons.', 'Q4', undefined],
    ]);
  });

  test('without wordings leave each response a response, whatever it asks', async () => {
    const asking =
      'A-0,29/02/2024,Who asks me that?,Why do you ask?,What is it to you?,How would I know?,Is this a joke?,Who reads it?';
    const { layout, rows } = await readAll([codes, asking, ...answers].join('\n'));
    expect(layout).toBeUndefined();
    expect(rows).toHaveLength(3);
  });

  test('are told at once from an answer that is long and asks nothing', async () => {
    const { layout } = await readAll(`Q1,Q2,Q3\n${'so on '.repeat(1e5)},a,b\nc,d,e\n`);
    expect(layout).toBeUndefined();
  });
});

test('rows of a grid that are numbered share their question', async () => {
  const { heads } = await readAll(
    '4.1. How satisfied are you? - Staff,4.2. How satisfied are you? - Wi-Fi\n1,5\n2,4\n',
  );
  expect(heads.map(({ header, detail }) => [header, detail])).toEqual([
    ['4. How satisfied are you?', 'Staff'],
    ['4. How satisfied are you?', 'Wi-Fi'],
  ]);
});

test('questions in the same words that are numbered apart stay apart', async () => {
  const headers = ['1.1.', '1.2.'].flatMap((number) =>
    ['View', 'Why'].map((row) => `${number} Do you agree with it? - ${row}`),
  );
  const { heads } = await readAll(`${headers.join()}\nYes,a,No,b\n`);
  expect(heads.map(({ header, detail }) => [header, detail])).toEqual([
    ['1.1. Do you agree with it?', 'View'],
    ['1.1. Do you agree with it?', 'Why'],
    ['1.2. Do you agree with it?', 'View'],
    ['1.2. Do you agree with it?', 'Why'],
  ]);
});

describe('a file of no platform', () => {
  test.each([
    ['an ordinary table', 'id,text\nr1,a\nr2,b\n'],
    [
      'one whose first answers look like headers',
      'Q1,Q2,Q3\nWhy not?,What else?,Who knows?\na,b,c\n',
    ],
    ['one with answers of one word', 'ID,Response,Name\n1,Response,a\n2,Response,b\n'],
    ['one with a time first', 'Timestamp,text\nyesterday,a\n,b\n'],
    ['one with an id first', 'id,submitted,text\n1,2024-01-01,a\n'],
    ['one with numbered questions', 'Q1: How?,Q1: Why?\na,b\n'],
    ['one with a blank header', 'id,What helps?,,Why?\n1,a long answer,another,x\n2,b,more,y\n'],
    ['one with a blank first answer', 'respondentid,a,b\n,x,y\n1,x,z\n'],
    ['one with short first rows', 'id,text,region\nr1,,\nr2,,\nr3,a,b\n'],
    [
      'one that asks to select',
      'id,task,rule\nr1,Select a tree,Tick twice\nr2,Select a tree,Plant it\n',
    ],
    ['a header alone', 'id,text,region\n'],
  ])('keeps its first row of data: %s', async (_name, content) => {
    const { layout, rows, heads } = await readAll(content);
    expect(layout).toBeUndefined();
    expect(rows).toHaveLength(content.split('\n').length - 2);
    expect(heads.map(({ header }) => header)).toEqual(content.split('\n')[0]!.split(','));
  });
});
