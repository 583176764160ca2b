import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { redactPostcodes, redactUsualPostcodes } from '../../src/responses/redaction/postcodes.js';

const areas = fc.constantFrom(
  'SW',
  'B',
  'S',
  'C',
  'LS',
  'OX',
  'GIR',
  'bf',
  'Wſ',
  '0L',
  'l',
  '£',
  '',
);
const digits = fc.constantFrom('1', '1A', '0', '12', 'O', 'I', 'l', '62,000', ' 1A', '');
const gaps = fc.constantFrom('', ' ', '  ', '-', '. ', '\u00a0', ' x ');
const inwards = fc.constantFrom('2AA', '2 zz', 'OAA', '4AP', '0AA', '5qj', 'of', '2aa,', '9');
const piece = fc.tuple(areas, digits, gaps, inwards).map((parts) => parts.join(''));

test('what is passed over for want of two halves of a postcode holds none', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 3 }), (pieces) => {
      const text = pieces.join(' ');
      expect(redactUsualPostcodes(text)).toBe(redactPostcodes(text));
    }),
    { numRuns: 3000 },
  );
});
