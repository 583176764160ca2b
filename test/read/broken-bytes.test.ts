import { describe, expect, test } from '@jest/globals';
import { readAll } from './source.js';

/** "é café" in UTF-8, but for its last letter. */
const broken = Uint8Array.of(0xc3, 0xa9, 0x20, 0x63, 0x61, 0x66, 0xe9);

function around(before: string, after: string): Uint8Array {
  return Buffer.concat([Buffer.from(before), broken, Buffer.from(after)]);
}

const expected = {
  code: 'broken-characters',
  row: 3,
  column: 'text',
  message: 'Some characters of this cell could not be decoded and show as \ufffd.',
  hint: 'Export the file again as UTF-8, or say with --encoding how it is encoded.',
};

describe('broken bytes among well-formed ones', () => {
  test('are reported with row and column, and the rest of the cell is kept', async () => {
    const { rows, issues } = await readAll(around('id,text\nr1,a\nr2,', '\nr3,b\n'));
    expect(rows.map(({ cells }) => cells[1])).toEqual(['a', 'é caf\ufffd', 'b']);
    expect(issues).toEqual([expected]);
  });

  test('are reported in JSON too', async () => {
    const bytes = around('[{"text":"a"},{"text":"b"},{"text":"', '"}]');
    const { rows, issues } = await readAll(bytes);
    expect(rows.map(({ cells }) => cells[0])).toEqual(['a', 'b', 'é caf\ufffd']);
    expect(issues).toEqual([expected]);
  });

  test.each(['', 'é'])('may be NUL, which is reported and kept (%j before it)', async (before) => {
    const { rows, issues } = await readAll(`id,text\nr1,a${before}\nr2,bu\0ses\n`);
    expect(rows[1]!.cells[1]).toBe('bu\0ses');
    expect(issues).toMatchObject([
      { code: 'broken-characters', row: 3, column: 'text', message: expect.stringMatching('NUL') },
    ]);
  });

  test('are not seen where a character is only cut in two', async () => {
    const text = 'id,text\nr1,é€😀\n';
    const everywhere = Array.from({ length: Buffer.byteLength(text) }, (_, index) => index);
    const { rows, issues } = await readAll(text, everywhere);
    expect(rows[0]?.cells[1]).toBe('é€😀');
    expect(issues).toEqual([]);
  });
});
