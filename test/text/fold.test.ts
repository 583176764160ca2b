import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fold } from '../../src/text/index.js';

test.each([
  ['Naïve café’s', "naive cafe's"],
  ['cafe\u0301', 'cafe'],
  ['ＮＨＳ', 'nhs'],
  ['soft\u00adhyphen \u202eright\u202c', 'softhyphen right'],
  ['İstanbul', 'istanbul'],
  ['ЙОД', 'иод'],
  ['', ''],
])('%j becomes %j', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test('of plain text only the capitals change', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary-ascii' }), (text) => {
      expect(fold(text)).toBe(text.toLowerCase());
    }),
  );
});

test('texts that Unicode holds to be the same fold to the same', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
    }),
  );
});
