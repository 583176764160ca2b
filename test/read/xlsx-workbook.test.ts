import { randomBytes } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';

import { readRows } from '../../src/read/index.js';
import type { ReadWishes } from '../../src/read/index.js';
import { toXlsx } from '../support/to-xlsx.js';
import { readAll, sourceOf } from './source.js';

const small = [['id'], ['r1']];
const large = [['id'], ...Array.from({ length: 50 }, (_, row) => [`r${row}`])];

/** The format, which names the sheet, of a workbook with these sheets. */
async function formatOf(
  sheets: Parameters<typeof toXlsx>[0],
  wishes: ReadWishes = {},
  hidden: readonly string[] = [],
): Promise<string> {
  const source = sourceOf(toXlsx(sheets, { hidden }));
  return (await readRows(source, () => undefined, wishes)).format;
}

describe('the sheet that is read', () => {
  test('is the one whose name says that it holds responses', async () => {
    const sheets = { Guide: large, 'Form Responses 1': small, Codes: large };
    expect(await formatOf(sheets)).toBe('XLSX, sheet "Form Responses 1"');
  });

  test('is the largest when no name tells', async () => {
    expect(await formatOf({ Sheet1: small, Sheet2: large })).toBe('XLSX, sheet "Sheet2"');
  });

  test('is no hidden one, unless all are', async () => {
    const sheets = { Responses: large, Sheet2: small };
    expect(await formatOf(sheets, {}, ['Responses'])).toBe('XLSX, sheet "Sheet2"');
    expect(await formatOf(sheets, {}, ['Responses', 'Sheet2'])).toBe('XLSX, sheet "Responses"');
  });

  test.each(['Data', 'data ', '2'])('is the one that is asked for: %s', async (sheet) => {
    expect(await formatOf({ Responses: large, Data: small }, { sheet })).toBe('XLSX, sheet "Data"');
  });

  test('must be one that there is', async () => {
    await expect(formatOf({ Responses: large, Data: small }, { sheet: '3' })).rejects.toMatchObject(
      {
        code: 'bad-option',
        message: 'export: The workbook has no sheet "3".',
        hint: 'Its sheets: Responses · Data.',
      },
    );
  });
});

describe('a workbook that cannot be read', () => {
  const whole = toXlsx({ Responses: large });
  const withSheet = (xml: string): Uint8Array => toXlsx({ Responses: xml });
  const failure = async (bytes: Uint8Array): Promise<unknown> =>
    readAll(bytes).then(
      () => 'it was read',
      (error: unknown) => error,
    );

  test.each([
    ['cut off', whole.subarray(0, whole.length - 40), /cut off/],
    ['of random bytes', Buffer.concat([whole.subarray(0, 4), randomBytes(400)]), /cut off/],
    [
      'a ZIP archive of something else',
      zipSync({ 'a.csv': strToU8('id\n') }),
      /It is a ZIP archive/,
    ],
    ['with XML that is broken', withSheet('<row><c><v>1</v></row>'), /not well-formed/],
    ['with XML that ends early', withSheet('<row><c t="str"><v>a'), /not well-formed/],
    [
      'with entities of its own',
      withSheet('<row><c t="str"><v>&lol;</v></c></row>'),
      /not well-formed/,
    ],
    ['with too many columns', withSheet('<row><c r="ZZZZZ1"><v>1</v></c></row>'), /16384 columns/],
    ['in the old format', Buffer.from('d0cf11e0a1b11ae1', 'hex'), /old format/],
  ])('says so: one %s', async (_name, bytes, message) => {
    expect(await failure(bytes)).toMatchObject({
      code: 'bad-input',
      message: expect.stringMatching(message),
    });
  });
});

describe('a file that unpacks to far more than it seems', () => {
  const zeros = Buffer.alloc(1 << 22, 'a,b\n');
  const bomb = toXlsx({ Responses: `<row><c t="str"><v>${'0'.repeat(1 << 22)}</v></c></row>` });
  const strings = toXlsx(
    { Responses: '<row><c t="s"><v>0</v></c></row>' },
    { sharedStrings: `<si><t>${'0'.repeat(1 << 22)}</t></si>` },
  );

  test.each([
    ['gzip', gzipSync(zeros), 'gunzip'],
    ['gzip in gzip', gzipSync(gzipSync(zeros)), 'gunzip'],
    ['a workbook with a huge sheet', bomb, 'as CSV'],
    ['a workbook with huge shared texts', strings, 'as CSV'],
  ])('is stopped at the cap: %s', async (_name, bytes, hint) => {
    expect(bytes.length).toBeLessThan(1 << 16);
    const read = async (): Promise<void> => {
      const wishes = { mostUnpacked: 1 << 20 };
      const { batches } = await readRows(sourceOf(bytes), () => undefined, wishes);
      for await (const batch of batches) expect(batch.length).toBeGreaterThanOrEqual(0);
    };
    await expect(read()).rejects.toMatchObject({
      code: 'bad-input',
      message: expect.stringMatching(/unpacks to more than (?:1 MiB|256 KiB)/),
      hint: expect.stringContaining(hint),
    });
  });

  test('is read when it stays below', async () => {
    expect((await readAll(gzipSync('id,text\nr1,a\n'))).rows).toEqual([
      { number: 2, cells: ['r1', 'a'] },
    ]);
    expect((await readAll(gzipSync(toXlsx({ Data: small })))).rows).toHaveLength(1);
  });
});

describe('a gzip file', () => {
  const whole = gzipSync(
    Array.from({ length: 5000 }, () => randomBytes(20).toString('hex')).join('\n'),
  );

  test('that ends in the middle says so', async () => {
    await expect(readAll(whole.subarray(0, whole.length / 2))).rejects.toMatchObject({
      code: 'bad-input',
      message: 'export: The gzip file ends in the middle.',
    });
  });

  test('that is broken says so', async () => {
    const broken = Buffer.from(whole);
    broken.fill(0x55, 2000, 2400);
    await expect(readAll(broken)).rejects.toMatchObject({
      code: 'bad-input',
      message: 'export: The gzip file is broken.',
    });
  });
});
