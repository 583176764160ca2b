import { describe, expect, test } from '@jest/globals';
import { readAll } from './source.js';

describe('a quotation mark that never closes', () => {
  const before = Array.from({ length: 100 }, (_, index) => `r${index},text\n`).join('');
  const text = `id,text\n${before}r100,"a secret\nr101,more\n`;

  test.each([
    ['in one piece', []],
    ['cut in the middle', [400]],
    ['cut just before the mark', [text.indexOf('"')]],
    ['cut just behind the mark', [text.indexOf('"') + 1]],
    ['cut everywhere', Array.from({ length: text.length }, (_, index) => index)],
  ])('costs no row before it: %s', async (_name, cuts) => {
    const { rows, issues } = await readAll(text, cuts);
    expect(rows).toHaveLength(100);
    expect(issues).toEqual([
      {
        code: 'unreadable-row',
        row: 102,
        message:
          'From row 102 on nothing could be read: a quotation mark opens there and never closes.',
        hint: 'Close the quotation mark, or double it if it belongs to the text, and export again.',
      },
    ]);
  });

  test('in the header leaves no columns', async () => {
    const { columns, rows, issues } = await readAll('id,"text\nr1,a\n');
    expect({ columns, rows }).toEqual({ columns: [], rows: [] });
    expect(issues.map(({ code, row }) => [code, row])).toEqual([['unreadable-row', 1]]);
  });
});
