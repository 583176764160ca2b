import { readFileSync } from 'node:fs';

import { expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';

import { hasOtherLetters, withBoxes } from '../../src/report/charts/drawn-letters.js';
import { toDocx } from '../../src/report/docx/to-docx.js';
import { chartedTables } from '../support/charted-tables.js';
import { projectPath } from '../support/paths.js';
import { reportOf } from '../support/report-text.js';

const font = new DataView(readFileSync(projectPath('catalogue/fonts/arimo-regular.ttf')).buffer);

/** Whether the font has a letter for a character: by its table `cmap`, format 4. */
function isInFont(code: number): boolean {
  const tables = Array.from({ length: font.getUint16(4) }, (_, place) => 12 + place * 16);
  const cmap = font.getUint32(tables.find((at) => font.getUint32(at) === 0x636d6170)! + 8);
  const table = cmap + font.getUint32(cmap + 8);
  const size = font.getUint16(table + 6);
  for (let at = 0; at < size; at += 2) {
    if (font.getUint16(table + 14 + at) >= code)
      return font.getUint16(table + 16 + size + at) <= code;
  }
  return false;
}

test('every letter that is left in a drawing is in the font of the pictures', () => {
  const wrong = [];
  for (let code = 0x20; code < 0xffff; code++) {
    const letter = String.fromCharCode(code);
    if (withBoxes(letter) === letter && !isInFont(code)) wrong.push(code.toString(16));
  }
  expect(wrong).toEqual([]);
});

test('a letter of another script is a box, and leaves the others as they are', () => {
  expect(withBoxes('<text>Île, Ω, Ж: בעל 北 x\u0301 👍🏽\u200d</text>')).toBe(
    '<text>Île, Ω, Ж: □□□ □ x □□</text>',
  );
  expect(hasOtherLetters('<text>Île</text>')).toBe(false);
});

test('a letter whose accent is a character of its own keeps it', () => {
  expect(withBoxes('<text>cafe\u0301</text>')).toBe('<text>café</text>');
  expect(hasOtherLetters('<text>cafe\u0301</text>')).toBe(false);
});

test('a document holds the drawing too where its picture has such boxes', () => {
  const [first, ...others] = chartedTables;
  const rows = [...first!.rows].map(([, ...cells]) => [
    { kind: 'text', value: '北京' } as const,
    ...cells,
  ]);
  const tables = [{ ...first!, rows }, ...others];
  const rasterise = (): Uint8Array => new Uint8Array(32).fill(1);
  const files = [...toDocx(reportOf(tables).text, tables, { rasterise })];
  const parts = unzipSync(Buffer.concat(files));
  const drawings = Object.keys(parts).filter((path) => path.endsWith('.svg'));
  expect(drawings).toEqual(['word/media/picture1.svg']);
  expect(strFromU8(parts[drawings[0]!]!)).toContain('北京');
  expect(strFromU8(parts['word/document.xml']!)).toContain('r:embed="picture1-svg"');
  expect(strFromU8(parts['word/_rels/document.xml.rels']!)).toContain('media/picture1.svg');
  expect(strFromU8(parts['[Content_Types].xml']!)).toContain('image/svg+xml');
});
