import { describe, expect, test } from '@jest/globals';
import { readAll } from './source.js';

const codes = (issues: readonly { code: string; row?: number }[]): [string, number | undefined][] =>
  issues.map(({ code, row }) => [code, row]);

describe('a quotation mark that never closes', () => {
  const before = Array.from({ length: 100 }, (_, index) => `r${index},text\n`).join('');
  const text = `id,text\n${before}r100,"a secret\nr101,more\n`;
  const cuts: [string, number[]][] = [
    ['in one piece', []],
    ['cut in the middle', [400]],
    ['cut just before the mark', [text.indexOf('"')]],
    ['cut just behind the mark', [text.indexOf('"') + 1]],
    ['cut everywhere', Array.from({ length: text.length }, (_, index) => index)],
  ];

  test.each(cuts)('costs no row where rows follow, and is told of: %s', async (_name, places) => {
    const { rows, issues } = await readAll(text, places);
    expect(rows).toHaveLength(102);
    expect(rows.at(-2)!.cells).toEqual(['r100', '"a secret']);
    expect(issues).toEqual([
      {
        code: 'stray-quote',
        row: 102,
        message:
          'A quotation mark in row 102 (line 102 of the file) would make one cell of rows in 2 lines; it was read as a part of the text.',
        hint: 'The rows are counted. Look at the first: close the quotation mark there, or double it if it belongs to the text.',
      },
    ]);
  });

  test.each(cuts)('costs its own row where the file breaks off: %s', async (_name, places) => {
    const cut = `id,text\n${before}r100,"a secret\nwhich goes on, and on\nfor lines\n`;
    const { rows, issues } = await readAll(cut, places);
    expect(rows).toHaveLength(100);
    expect(issues).toEqual([
      {
        code: 'unreadable-row',
        row: 102,
        message:
          'Row 102 cannot be read: in line 102 of the file a quotation mark opens and never closes, and lines 103 to 104 are lost with it.',
        hint: 'If the file breaks off there, export it again; if not, close the quotation mark, or double it if it belongs to the text.',
      },
    ]);
  });

  test('gives back the rows that can be read when some behind it cannot', async () => {
    const { rows, issues } = await readAll(
      'id,a,b\nr1,x,y\nr2,x,y\nr3,"x,y\nr4,x,y\nr5,x\nand more\nr6,x,y\nr7,x,y\n',
    );
    expect(rows.map(({ cells }) => cells[0])).toEqual(['r1', 'r2', 'r3', 'r4', 'r6', 'r7']);
    expect(codes(issues)).toEqual([
      ['stray-quote', 4],
      ['row-length', 6],
      ['row-length', 7],
    ]);
  });

  test.each([',', ';', '\t', '|'])('in the header leaves its columns: %j', async (delimiter) => {
    const { columns, rows, issues } = await readAll(
      ['id,"text', 'r1,a', 'r2,b', ''].join('\n').replaceAll(',', delimiter),
    );
    expect(columns).toEqual(['id', '"text']);
    expect(rows.map(({ cells }) => cells)).toEqual([
      ['r1', 'a'],
      ['r2', 'b'],
    ]);
    expect(codes(issues)).toEqual([['stray-quote', 1]]);
  });

  test('does not hold a long file, and costs none of its rows', async () => {
    const many = Array.from({ length: 60_000 }, (_, at) => `${at},Leeds,"answer ${at}, long",x\n`);
    many[6] = '6,Leeds,"answer 6, but longer,x\n';
    many[7] = '7,Leeds,answer 7,x\n';
    const clean = many.map((line) => line.replaceAll(/"|, long/g, ''));
    clean[6] = many[6].replace(', but', '');
    const { rows, issues } = await readAll(`id,town,a,b\n${clean.join('')}`, [70_000, 900_000]);
    expect(rows).toHaveLength(60_000);
    expect(rows[6]!.cells).toEqual(['6', 'Leeds', '"answer 6 longer', 'x']);
    expect(codes(issues)).toEqual([['stray-quote', 8]]);
  });
});
