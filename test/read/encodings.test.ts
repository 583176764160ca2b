import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { readRows } from '../../src/read/index.js';
import { cellsOf, readAll, sourceOf, utf16 } from './source.js';

const text = 'id;réponse\r\n1;L’été, c’est « tout » – à 5 €\r\n2;Größe ñandú ½\r\n';
const cells = [
  ['1', 'L’été, c’est « tout » – à 5 €'],
  ['2', 'Größe ñandú ½'],
];

/** The bytes of Windows-1252 for each character; what is missing from it is not written. */
const windows1252 = new Map(
  Array.from({ length: 256 }, (_, byte) => [
    // As a stream: decoded at once, Node 20 takes Windows-1252 for ISO-8859-1.
    new TextDecoder('windows-1252').decode(Uint8Array.of(byte), { stream: true }),
    byte,
  ]),
);

function toWindows1252(content: string): Uint8Array {
  return Uint8Array.from(content, (character) => windows1252.get(character)!);
}

describe('a text', () => {
  test.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${text}`)],
    ['UTF-16, little end first, with its mark', utf16(text, 'little')],
    ['UTF-16, big end first, with its mark', utf16(text, 'big')],
    ['UTF-16, little end first', utf16(text, 'little').subarray(2)],
    ['UTF-16, big end first', utf16(text, 'big').subarray(2)],
    ['Windows-1252', toWindows1252(text)],
  ])('is read by its content as %s, wherever its bytes are cut', async (_name, bytes) => {
    for (const cuts of [[], [1], [3, 4, 5, 30, 31], Array.from(bytes.keys())]) {
      const { columns, rows, issues } = await readAll(bytes, cuts);
      expect(columns).toEqual(['id', 'réponse']);
      expect(rows.map((row) => row.cells)).toEqual(cells);
      expect(issues).toEqual([]);
    }
  });

  test('in ISO-8859-1 is read as Windows-1252, which has all of its letters', async () => {
    expect(await cellsOf(Buffer.from('a,b\nété,Größe\n', 'latin1'))).toEqual([['été', 'Größe']]);
  });

  test('is read right when its first letter beyond ASCII comes late', async () => {
    const late = `id,text\n${'r,plain words only\n'.repeat(20_000)}r,`;
    for (const last of [Buffer.from('été'), Buffer.from('été', 'latin1')]) {
      const { rows, issues } = await readAll(Buffer.concat([Buffer.from(late), last]), [70_000]);
      expect(rows.at(-1)?.cells).toEqual(['r', 'été']);
      expect(issues).toEqual([]);
    }
  });

  test('of one short word is no UTF-16', async () => {
    expect((await readAll('id')).columns).toEqual(['id']);
  });

  test('with zero bytes in a cell is no UTF-16', async () => {
    expect(await cellsOf('id,text\nr1,a\u0000b\nr2,\u0000\n')).toEqual([
      ['r1', 'a\u0000b'],
      ['r2', '\u0000'],
    ]);
  });

  test('is decoded as it is asked for', async () => {
    const polish = Uint8Array.of(0x69, 0x64, 0x0a, 0xb9, 0xea, 0x0a); // "ąę" in Windows-1250
    const { batches } = await readRows(sourceOf(polish), () => undefined, {
      encoding: 'windows-1250',
    });
    const read: unknown[] = [];
    for await (const batch of batches) read.push(...batch.map((row) => row.cells[0]));
    expect(read).toEqual(['ąę']);
  });
});

describe('a text from before Unicode', () => {
  const alphabets: readonly (readonly [encoding: string, text: string])[] = [
    ['windows-1250', 'Zażółć gęślą jaźń, proszę o więcej ścieżek rowerowych.'],
    ['windows-1251', 'Мы считаем, что это предложение нужно изменить.'],
    ['windows-1253', 'Πιστεύω ότι η πρόταση είναι σωστή.'],
    ['windows-1254', 'Öğrencilerin görüşleri alınmalıdır, çünkü önemlidir.'],
  ];

  test.each(alphabets)('is read by its letters: %s', async (encoding, answer) => {
    const bytes = new Map(
      Array.from({ length: 256 }, (_, byte) => [
        new TextDecoder(encoding).decode(Uint8Array.of(byte), { stream: true }),
        byte,
      ]),
    );
    const content = `id|text\nr1|${answer}\n`;
    const file = await readAll(Uint8Array.from(content, (letter) => bytes.get(letter)!));
    expect(file.rows[0]?.cells).toEqual(['r1', answer]);
  });
});

describe('any bytes at all', () => {
  const begin = fc.constantFrom(
    '',
    'id,text\n',
    '[{"id":"r1"},',
    '{"a":1}\n',
    '\u00ff\u00fe',
    '\u00fe\u00ff',
    '\u00ef\u00bb\u00bf',
    'PK\u0003\u0004',
    '\u001f\u008b\u0008\u0000',
  );

  test('are read or refused with a message, and never crash the reader', async () => {
    const property = fc.asyncProperty(
      begin,
      fc.uint8Array({ maxLength: 300 }),
      fc.array(fc.nat(300), { maxLength: 4 }),
      async (first, rest, cuts) => {
        const bytes = Buffer.concat([Buffer.from(first, 'latin1'), rest]);
        const outcome = await readAll(bytes, cuts).catch((error: unknown) => error);
        if ('rows' in (outcome as object)) return;
        expect(outcome).toMatchObject({ name: 'WinnowError', code: 'bad-input' });
      },
    );
    await fc.assert(property, { numRuns: 500 });
  });
});
