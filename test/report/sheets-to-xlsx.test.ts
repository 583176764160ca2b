import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

import { codingSheet, themeSheet, sheetsToXlsx } from '../../src/report/index.js';
import type { Sheet } from '../../src/report/sheet.js';
import { columnName } from '../../src/report/workbook/column-name.js';
import { hostileStrings } from '../support/hostile-strings.js';

function sheetOf(rows: readonly (readonly string[])[]): Sheet {
  const titles = (rows[0] ?? ['']).map((_, column) => `Column ${column + 1}`);
  return { name: 'Coding', columns: titles.map((title) => ({ title, width: 9 })), rows };
}

function partsOf(workbook: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(unzipSync(workbook)).map(([path, bytes]) => [path, strFromU8(bytes)]),
  );
}

/** What a strict XML parser finds in the elements of a name, in their order. */
function textsIn(xml: string, element: string, each: (text: string) => void): void {
  let text = '';
  const parser = new SaxesParser();
  parser.on('opentag', ({ name }) => {
    if (name === element) text = '';
  });
  parser.on('text', (more) => {
    text += more;
  });
  parser.on('closetag', ({ name }) => {
    if (name === element) each(text);
  });
  parser.write(xml).close();
}

/** The rows of the first sheet. Its cells hold numbers of texts, which all sheets share. */
function readBack(parts: Readonly<Record<string, string>>): string[][] {
  const texts: string[] = [];
  textsIn(parts['xl/sharedStrings.xml']!, 'si', (text) => texts.push(text));
  const rows = [...parts['xl/worksheets/sheet1.xml']!.matchAll(/<row .*?<\/row>/gs)];
  return rows.map(([row]) => {
    const cells: string[] = [];
    textsIn(row, 'c', (number) => cells.push(number === '' ? '' : texts[Number(number)]!));
    return cells;
  });
}

describe('sheetsToXlsx', () => {
  const answers = hostileStrings.map((text) => ({
    response: text,
    question: '3-4',
    asked: '1.10',
    text,
  }));
  const themes = [{ id: 'money', label: 'Money & "more" <b>', description: '=1+1' }];
  const parts = partsOf(sheetsToXlsx([codingSheet(answers, themes), themeSheet(themes)], 'A & B'));

  test('makes parts that are well-formed XML, and every part that is named', () => {
    for (const xml of Object.values(parts))
      expect(() => new SaxesParser({ xmlns: true }).write(xml).close()).not.toThrow();
    const named = [...parts['[Content_Types].xml']!.matchAll(/PartName="\/([^"]+)"/g)].map(
      ([, path]) => path!,
    );
    expect(Object.keys(parts)).toEqual(expect.arrayContaining(named));
    expect(named).toHaveLength(8);
  });

  test('writes texts as texts: no formula, no number, no date', () => {
    const xml = parts['xl/worksheets/sheet1.xml']!;
    expect(xml).not.toContain('<f>');
    for (const [, attributes] of xml.matchAll(/<c ([^>]*)><v>/g))
      expect(attributes).toContain('t="s"');
    const [, first] = readBack(parts);
    expect(first!.slice(0, 3)).toEqual([hostileStrings[0], '3-4', '1.10']);
    expect(xml).toContain('<formula1>&quot;0,1&quot;</formula1>');
  });

  test('heads each table with the very texts of its first row', () => {
    const [header] = readBack(parts);
    const named = [
      ...parts['xl/tables/table1.xml']!.matchAll(/<tableColumn id="\d+" name="([^"]*)"/g),
    ];
    expect(
      named.map(([, name]) =>
        name!
          .replaceAll('&quot;', '"')
          .replaceAll('&lt;', '<')
          .replaceAll('&gt;', '>')
          .replaceAll('&amp;', '&'),
      ),
    ).toEqual(header);
  });

  test('keeps any text that XML can hold, and the same bytes each time', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('_x0041_', ' a ', 'a\nb', ']]>', '&amp;'),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 }), (rows) => {
        const workbook = sheetsToXlsx([sheetOf(rows)], 'x');
        expect(sheetsToXlsx([sheetOf(rows)], 'x')).toEqual(workbook);
        const back = readBack(partsOf(workbook)).slice(1);
        expect(
          back.map((cells) => cells.map((text) => text.replace(/_x005F_(?=x)/g, '_'))),
        ).toEqual(rows);
      }),
      { numRuns: 50 },
    );
  });

  test('says where it cut a text that no cell could hold', () => {
    const [, row] = readBack(partsOf(sheetsToXlsx([sheetOf([['x'.repeat(1_000_000)]])], 'x')));
    expect(row![0]).toHaveLength(32_767);
    expect(row![0]).toMatch(/x … \[cut: a cell holds no more\]$/);
  });

  test('names columns as spreadsheets do', () => {
    expect([0, 25, 26, 51, 52, 701, 702].map(columnName)).toEqual([
      'A',
      'Z',
      'AA',
      'AZ',
      'BA',
      'ZZ',
      'AAA',
    ]);
  });
});
