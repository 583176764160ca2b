import { describe, expect, test } from '@jest/globals';
import { cellsOf, readAll, utf16 } from './source.js';

describe('CSV', () => {
  test.each([',', ';', '\t', '|'])('may be delimited by %j', async (delimiter) => {
    const text = [
      ['id', 'note'],
      ['r1', `"a${delimiter}b"`],
    ]
      .map((row) => row.join(delimiter))
      .join('\n');
    const { format, columns, rows } = await readAll(text);
    expect(format).toBe('CSV');
    expect(columns).toEqual(['id', 'note']);
    expect(rows).toEqual([{ number: 2, cells: ['r1', `a${delimiter}b`] }]);
  });

  test.each([
    ['a,b;c,d\n1,2,3', ['a', 'b;c', 'd']],
    ['"a;b;c;d",e\n1,2', ['a;b;c;d', 'e']],
    ['5" nails;b;c\n1;2;3', ['5" nails', 'b', 'c']],
    ['"say ""a;b;c""",d\n1,2', ['say "a;b;c"', 'd']],
    ['\ta\n1\t2', ['', 'a']],
    ['only one column\nvalue', ['only one column']],
  ])('takes the commonest delimiter outside quotation marks: %j', async (text, columns) => {
    expect((await readAll(text)).columns).toEqual(columns);
  });

  test.each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
    ['CR', '\r'],
  ])('may end its lines with %s', async (_name, end) => {
    expect(await cellsOf(['a,b', '1,2', '3,4', ''].join(end))).toEqual([
      ['1', '2'],
      ['3', '4'],
    ]);
  });

  test.each([
    ['UTF-8 with a byte order mark', new TextEncoder().encode('\ufeffid,né\nr1,“ü”')],
    ['UTF-16, little end first', utf16('id,né\nr1,“ü”', 'little')],
    ['UTF-16, big end first', utf16('id,né\nr1,“ü”', 'big')],
  ])('may be %s', async (_name, bytes) => {
    const { columns, rows } = await readAll(bytes);
    expect(columns).toEqual(['id', 'né']);
    expect(rows[0]?.cells).toEqual(['r1', '“ü”']);
  });

  test('may have line breaks in quoted headers and cells', async () => {
    const { columns, rows } = await readAll(
      'id,"What\nhelps?"\nr1,"one\r\ntwo\rthree\nfour"\nr2,x',
    );
    expect(columns).toEqual(['id', 'What helps?']);
    expect(rows).toEqual([
      { number: 2, cells: ['r1', 'one\r\ntwo\rthree\nfour'] },
      { number: 3, cells: ['r2', 'x'] },
    ]);
  });

  test.each([
    ['"He said ""no"""', 'He said "no"'],
    ['""""', '"'],
    ['""', ''],
    ['a 5" pipe', 'a 5" pipe'],
    ['He said "no"', 'He said "no"'],
    [' spaced ', ' spaced '],
    ['=1+1', '=1+1'],
    ['nul\u0000nul', 'nul\u0000nul'],
  ])('reads the cell %j as %j', async (written, cell) => {
    expect(await cellsOf(`id,text\nr1,${written}\n`)).toEqual([['r1', cell]]);
  });

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'may have a column called %s',
    async (name) => {
      const { columns, rows } = await readAll(`id,${name}\nr1,x\n`);
      expect(columns).toEqual(['id', name]);
      expect(rows[0]?.cells).toEqual(['r1', 'x']);
    },
  );

  test('may have a header that begins like JSON', async () => {
    expect((await readAll('[Q1] What helps?,[Q2] Why?\na,b')).format).toBe('CSV');
    expect((await readAll('{id},text\nr1,b')).format).toBe('CSV');
  });
});
