import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { plainLetters, replaceUnaccented } from '../../src/responses/letters.js';

describe('a pattern is found in the text without accents', () => {
  test.each([
    ['Zoë met zoe\u0308 and Zoe', /zoe/gi, '* met * and *'],
    ['ß and Straße', /ss/g, '* and Stra*e'],
    ['Łódź, Lodz', /Lodz/g, '*, *'],
    ['e\u0301\u0302', /e/g, '*'],
    ['日本 José', /Jose/g, '日本 *'],
    ['👩🏽‍🌾 Ana é', /Ana/g, '👩🏽‍🌾 * é'],
  ])('%s by %s', (text, pattern, expected) => {
    expect(replaceUnaccented(text, pattern, '*')).toBe(expected);
  });

  test('and what it does not find stays as it was written', () => {
    const piece = fc.constantFrom(
      'Ana',
      'Aná',
      'A\u0301na',
      'é',
      'e\u0301',
      'ł',
      'æ',
      ' ',
      '日',
      '👩',
      'x',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const expected = pieces.map((each) => (plainLetters(each) === 'ana' ? '*' : each)).join('');
        expect(replaceUnaccented(pieces.join(''), /Ana/g, '*')).toBe(expected);
      }),
    );
  });
});
