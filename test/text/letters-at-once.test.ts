import { expect, test } from '@jest/globals';
import fc from 'fast-check';

import { lettersIn, lettersOnly, mostLetters } from '../../src/text/letters-at-once.js';

function fours(bytes: Uint8Array): readonly [number, number, number, number] {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return [0, 4, 8, 12].map((at) => view.getInt32(at, true)) as [number, number, number, number];
}

test('counts the letters at the beginning of sixteen bytes as one look at each would', () => {
  const letters = [0x41, 0x5a, 0x61, 0x7a];
  const byte = fc.oneof(fc.constantFrom(...letters), fc.integer({ min: 0, max: 255 }));
  const mostlyLetters = fc.tuple(
    fc.nat(16),
    byte,
    fc.array(byte, { minLength: 16, maxLength: 16 }),
  );
  fc.assert(
    fc.property(mostlyLetters, ([run, behind, rest]) => {
      const bytes = Uint8Array.from(rest, (own, at) =>
        at < run ? letters[own % 4]! : at === run ? behind : own,
      );
      const [all] = /^[A-Za-z]*/.exec(String.fromCharCode(...bytes))!;
      expect(lettersIn(...fours(bytes))).toBe(all.length > mostLetters ? -1 : all.length);
    }),
  );
});

test('every byte is a letter or none', () => {
  for (let byte = 0; byte < 256; byte++) {
    const isLetter = /[A-Za-z]/.test(String.fromCharCode(byte));
    expect(lettersIn(...fours(new Uint8Array(16).fill(byte)))).toBe(isLetter ? -1 : 0);
  }
});

test('keeps the letters that were counted and leaves the rest', () => {
  const bytes = Uint8Array.from({ length: 16 }, (_, at) => 0x61 + at);
  for (let length = 0; length <= mostLetters; length++) {
    const kept = bytes.map((byte, at) => (at < length ? byte : 0));
    const masked = [0, 1, 2].map((at) => fours(bytes)[at]! & lettersOnly[3 * length + at]!);
    expect(masked).toEqual(fours(kept).slice(0, 3));
  }
});
