import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readAll } from './source.js';

const header = 'id,town,likes,dislikes\n';
const line = (at: number): string => `${at},Leeds,cat ${at} is nice,dog ${at}\n`;
const lines = (from: number, to: number): string =>
  Array.from({ length: to - from }, (_, index) => line(from + index)).join('');

async function outcome(text: string): Promise<{ ids: unknown[]; problems: unknown[] }> {
  const { rows, issues } = await readAll(text);
  return {
    ids: rows.map(({ cells }) => cells[0]),
    problems: issues.map(({ code, row }) => `${code} ${row}`),
  };
}

describe('a stray quotation mark that another closes further down', () => {
  const upTo = (last: number): string[] => Array.from({ length: last }, (_, at) => `${at + 1}`);

  test.each([1, 2, 10, 990])('swallows none of %d rows between them', async (swallowed) => {
    const last = 5 + swallowed;
    const text =
      header +
      lines(1, 5) +
      `5,Leeds,"cat 5 is nice,dog 5\n` +
      lines(6, last) +
      `${last},Leeds,cat ${last} is nice",dog ${last}\n` +
      lines(last + 1, last + 4);
    expect(await outcome(text)).toEqual({
      ids: upTo(last + 3),
      problems: ['stray-quote 6'],
    });
  });

  test('swallows no row that is in quotation marks itself', async () => {
    const quoted = (at: number): string => `"${at}","Leeds","cat, ${at}\nis nice","dog ${at}"\n`;
    const text = `${header}${quoted(1)}${quoted(2)}${quoted(3)}"4","Leeds","cat 4","dog 4\n${quoted(5)}${quoted(6)}`;
    expect(await outcome(text)).toEqual({ ids: upTo(6), problems: ['stray-quote 5'] });
  });

  test('swallows none where an answer before it goes over lines', async () => {
    const text = `${header}${lines(1, 5)}5,"Leeds\nand York","cat 5,dog 5\n${lines(6, 9)}9,Leeds,cat",dog\n`;
    expect(await outcome(text)).toEqual({ ids: upTo(9), problems: ['stray-quote 6'] });
  });

  test('is told of where nothing tells whether they are rows', async () => {
    const prose = ['Apples', 'Pears', 'Plums', 'Figs', 'Leeks', 'Beans', 'Peas', 'Kale', 'Corn'];
    const rows = prose.map((word) => `${word} are nice,${word}y,none`);
    const text = `a,b,c\n${rows.slice(0, 4).join('\n')}\nDates,"x,y\n${rows.slice(4).join('\n')}\nMint,z",y\n`;
    const { problems, ids } = await outcome(text);
    expect(ids).toHaveLength(5);
    expect(problems).toEqual(['rows-in-cell 6']);
  });
});

describe('a stray quotation mark that another closes in its line', () => {
  test('leaves the answers with their questions', async () => {
    const text = `${header}${lines(1, 4)}4,"Leeds,cat 4 is nice,"dog 4"\n${lines(5, 7)}`;
    const { rows, issues } = await readAll(text);
    expect(rows[3]!.cells).toEqual(['4', '"Leeds', 'cat 4 is nice', 'dog 4']);
    expect(issues).toMatchObject([
      {
        code: 'stray-quote',
        message:
          'A quotation mark in row 5 (line 5 of the file) would join cells; it was read as a part of the text.',
      },
    ]);
  });

  test('costs the row that cannot be mended, which is no short one', async () => {
    const text = `${header}${lines(1, 4)}4,"Leeds,cat, 4 "is nice",dog 4\n${lines(5, 7)}`;
    expect(await outcome(text)).toEqual({
      ids: ['1', '2', '3', '5', '6'],
      problems: ['row-length 5'],
    });
    expect((await readAll(text)).issues[0]!.message).toBe(
      'Row 5 has 3 cells and a quotation mark out of place (line 5 of the file), the header has 4.',
    );
  });
});

describe('an answer of several lines stays one', () => {
  test.each([
    'Dear all,\nI like cats, dogs, and birds\n\nYours, A',
    '1. cats\n2. dogs, mice, and more, too\n3. birds',
    'She said "no",\nand left',
    '\n\n\n',
    '5,Leeds',
    'one\r\ntwo\rthree',
  ])('%j', async (answer) => {
    const quoted = `"${answer.replaceAll('"', '""')}"`;
    for (const cells of [`${quoted},x`, `x,${quoted}`]) {
      const { rows, issues } = await readAll(`${header}${lines(1, 5)}5,York,${cells}\n${line(6)}`);
      expect(issues).toEqual([]);
      expect(rows).toHaveLength(6);
      expect(rows[4]!.cells).toContain(answer);
    }
  });
});

describe('a quotation mark anywhere in a file', () => {
  const cell = fc.constantFrom('cat', 'a, b', 'one\ntwo', 'say "no"', '', 'x\n\ny, z', "it's");
  const table = fc.array(fc.tuple(cell, cell, cell), { minLength: 3, maxLength: 12 });
  const write = (rows: readonly (readonly string[])[]): string =>
    rows
      .map((cells, at) =>
        [`r${at + 1}`, ...cells]
          .map((text) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text))
          .join(','),
      )
      .join('\n');

  test('never loses a row silently', async () => {
    const property = fc.asyncProperty(table, fc.nat(), async (rows, place) => {
      const text = `id,a,b,c\n${write(rows)}\n`;
      const at = place % text.length;
      const { rows: read, issues } = await readAll(`${text.slice(0, at)}"${text.slice(at)}`);
      if (issues.length === 0) expect(read).toHaveLength(rows.length);
    });
    await fc.assert(property, { numRuns: 1500 });
  });

  test('is read alike wherever the file is cut', async () => {
    const property = fc.asyncProperty(
      table,
      fc.nat(),
      fc.array(fc.nat(300), { maxLength: 6 }),
      async (rows, place, cuts) => {
        const text = `id,a,b,c\n${write(rows)}\n`;
        const at = place % text.length;
        const broken = `${text.slice(0, at)}"${text.slice(at)}`;
        expect(await readAll(broken, cuts)).toEqual(await readAll(broken));
      },
    );
    await fc.assert(property, { numRuns: 200 });
  });

  test('changes nothing in a file that is written by the rules', async () => {
    const property = fc.asyncProperty(table, async (rows) => {
      const { rows: read, issues } = await readAll(`id,a,b,c\n${write(rows)}\n`);
      expect(issues).toEqual([]);
      expect(read.map(({ cells }) => cells)).toEqual(
        rows.map((cells, at) => [`r${at + 1}`, ...cells]),
      );
    });
    await fc.assert(property, { numRuns: 300 });
  });
});
