import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { linesIn, longestWord, roomFor, textWidth } from '../../src/report/text-width.js';

const font = readFileSync(join(import.meta.dirname, '../../catalogue/fonts/arimo-regular.ttf'));

/** Where a part of a TrueType file begins. */
function part(tag: string): number {
  const count = font.readUInt16BE(4);
  for (let at = 12; at < 12 + count * 16; at += 16)
    if (font.toString('latin1', at, at + 4) === tag) return font.readUInt32BE(at + 8);
  throw new Error(`no ${tag}`);
}

/** The number of a character's drawing, from the segments of a character map of format 4. */
function glyphOf(code: number): number {
  const cmap = part('cmap');
  let table = 0;
  for (let n = 0; n < font.readUInt16BE(cmap + 2); n++) {
    const offset = cmap + font.readUInt32BE(cmap + 4 + n * 8 + 4);
    if (font.readUInt16BE(offset) === 4) table = offset;
  }
  const segments = font.readUInt16BE(table + 6) / 2;
  for (let n = 0; n < segments; n++) {
    const end = font.readUInt16BE(table + 14 + n * 2);
    if (code > end) continue;
    const starts = table + 16 + segments * 2;
    const start = font.readUInt16BE(starts + n * 2);
    const delta = font.readUInt16BE(starts + segments * 2 + n * 2);
    const rangeAt = starts + segments * 4 + n * 2;
    const range = font.readUInt16BE(rangeAt);
    if (range === 0) return (code + delta) & 0xffff;
    return font.readUInt16BE(rangeAt + range + (code - start) * 2);
  }
  return 0;
}

/** In ems, as the font says. */
function advanceOf(character: string): number {
  const measures = font.readUInt16BE(part('hhea') + 34);
  const glyph = Math.min(glyphOf(character.charCodeAt(0)), measures - 1);
  return font.readUInt16BE(part('hmtx') + glyph * 4) / font.readUInt16BE(part('head') + 18);
}

describe('the width of a text', () => {
  test('is the sum of what the font says of its letters', () => {
    for (let code = 0x20; code < 0x7f; code++) {
      const letter = String.fromCharCode(code);
      expect([letter, Math.abs(textWidth(letter) - advanceOf(letter)) < 0.001]).toEqual([
        letter,
        true,
      ]);
    }
  });

  test('is larger for bold letters, and not smaller than the truth by much for others', () => {
    expect(textWidth('Respondents', 'bold')).toBeGreaterThan(textWidth('Respondents'));
    for (const letter of ['é', 'ß', 'ж', '–', '“'])
      expect(textWidth(letter)).toBeGreaterThan(advanceOf(letter) * 0.6);
    expect(textWidth('測')).toBe(1);
  });
});

describe('the lines of a text', () => {
  const text = 'Harm reduction services within reach';

  test('are broken between words, and within one that is longer than the line', () => {
    expect(linesIn(text, 100)).toBe(1);
    expect(linesIn(text, textWidth('Harm reduction'))).toBe(3);
    expect(linesIn('a\nb', 100)).toBe(2);
    expect(linesIn('x'.repeat(100), textWidth('x'.repeat(30)))).toBe(4);
  });

  test('may break behind a hyphen between letters, not between numbers', () => {
    expect(longestWord('non-answers')).toBeCloseTo(textWidth('answers'));
    expect(longestWord('2020-07-03')).toBeCloseTo(textWidth('2020-07-03'));
  });

  test('fit into the room that is asked for them, and not into less', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 4 }), (pieces, lines) => {
        const whole = pieces.join(' ');
        const room = roomFor(whole, lines);
        if (linesIn(whole, longestWord(whole)) > lines) {
          expect(linesIn(whole, room)).toBeLessThanOrEqual(lines);
          expect(linesIn(whole, room - 0.2)).toBeGreaterThan(lines);
        } else expect(room).toBeCloseTo(longestWord(whole));
      }),
    );
  });
});
