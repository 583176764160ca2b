import { describe, expect, test } from '@jest/globals';
import { gzipSync, zipSync } from 'fflate';

import { readAll } from './source.js';

/** Bytes that look random and are always the same. */
function noise(length: number, seed = 7): Uint8Array {
  let state = seed;
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state >>> 24;
  });
}

/** A ZIP archive with files of these names. */
function packedWith(...paths: readonly string[]): Uint8Array {
  return zipSync(Object.fromEntries(paths.map((path) => [path, new Uint8Array([60])])));
}

const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...noise(300)]);

describe('what is no export is refused, and it is said what it is', () => {
  test.each([
    ['random bytes', noise(5000), 'It is not text'],
    [
      'random bytes behind a line of text',
      Buffer.concat([Buffer.from('id,text\n'), noise(3000)]),
      'It is not text',
    ],
    ['a picture', png, 'It is a picture'],
    ['a small picture', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 1, 2]), 'It is a picture'],
    ['a data file of SPSS', '$FL2@(#) SPSS DATA FILE', 'SPSS'],
    ['a table saved by R', gzipSync(Uint8Array.from([0x58, 0x0a, 0, 0, 0, 3])), 'data file of R'],
    ['a packed archive', Uint8Array.from([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]), 'packed archive'],
    ['an archive with nothing in it', zipSync({}), 'ZIP archive with nothing in it'],
    ['a report of winnow', '{"schema":"winnow-report/1","tables":[]}', 'report that winnow wrote'],
    ['a digest', '{\n  "schema": "winnow-digest",', 'report that winnow wrote'],
    ['a manifest', '{\n  "tool": {\n    "name": "winnow",', 'report that winnow wrote'],
    ['an archive of exports', packedWith('a.csv', 'b.csv'), 'ZIP archive'],
    ['an OpenDocument spreadsheet', packedWith('mimetype', 'content.xml'), 'OpenDocument'],
    ['a sheet of Numbers', packedWith('Index/Document.iwa'), 'Apple Numbers'],
    ['a letter', packedWith('[Content_Types].xml', 'word/document.xml'), 'Word'],
    ['a binary workbook', packedWith('xl/workbook.bin'), 'XLSB'],
    ['a table of HTML called .xls', '<table><tr><td>id</td></tr></table>', 'It is a web page'],
    ['a page', '\ufeff<!DOCTYPE html>\n<html><body>x</body></html>', 'It is a web page'],
    ['a workbook in XML', '<?xml version="1.0"?><Workbook></Workbook>', 'It is a web page'],
  ])('%s', async (_name, content, message) => {
    await expect(readAll(content)).rejects.toMatchObject({
      code: 'bad-input',
      message: expect.stringContaining(message),
      hint: expect.stringMatching(/CSV|XLSX/),
    });
  });

  test.each([
    ['a few control characters', ['a\u0000b', `${'long text '.repeat(100)}\u0007`]],
    ['a table that somebody answered with', ['<table>', '<html>']],
  ])('but not a text with %s', async (_name, answers) => {
    const { rows } = await readAll(`text\n${answers.join('\n')}\n`);
    expect(rows.map(({ cells }) => cells)).toEqual(answers.map((answer) => [answer]));
  });

  test('nor a table with tags in its header, which are no part of the question', async () => {
    const { columns, rows } = await readAll('<p>What helps?</p>,id\nmore,r1\n');
    expect(columns).toEqual(['What helps?', 'id']);
    expect(rows.map(({ cells }) => cells)).toEqual([['more', 'r1']]);
  });
});
