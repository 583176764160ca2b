import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Sign, signsOf } from '../../src/responses/redaction/signs.js';

/** What each sign means, as a pattern over the whole text. */
const patterns: Readonly<Record<keyof typeof Sign, RegExp>> = {
  Slash: /\//,
  At: /@/,
  WideAt: /＠/,
  Digit: /[0-9]/,
  Underscore: /_/,
  NewLine: /\n/,
  Capital: /[A-Z]/,
  CapitalWithin: /[A-Za-z,;:()–-] [A-ZÀ-Þ][^\s.,]/,
  Title: /[A-Z][a-z]{1,3}\. /,
  Bracketed: /[([{<] ?[AaDd]/,
  Dot: /[dD][oO][tT] /,
  DigitBehindLetter: /[A-Za-z]\d/,
  AllSmall: /^[^A-Z]*$/,
  InnerDot: /\.[a-z]/,
  OpenedCapital: /\([A-Z]/,
  Initial: /[A-Z]\. ?[A-Z]/,
  SixDigits: /\d(?:[^A-Za-z\d,]{0,4}\d){5}/,
  DigitTwoLetters: /\d ?[A-Za-z]{2}(?![A-Za-z])/,
  DigitThenCapital: /\d[A-Za-z]?,? [A-Z][A-Za-z]/,
};

function named(signs: number): readonly string[] {
  return Object.entries(Sign).flatMap(([name, bit]) => ((signs & bit) !== 0 ? [name] : []));
}

function byPatterns(text: string): readonly string[] {
  return Object.keys(Sign).filter((name) => patterns[name as keyof typeof Sign].test(text));
}

const pieces = [
  ...[
    'Dr. ',
    'Mrs. ',
    'Prof. ',
    'Pr',
    'of',
    '. ',
    'dot',
    'DOT ',
    '(J',
    'J.',
    '.j',
    '<',
    '{',
    'do',
    't ',
    '(at',
    '[ dot',
    '( ',
    '[',
    'd',
    'A',
  ],
  ...[
    'and Jane',
    ' Jane',
    'É',
    ' Ét',
    '×',
    ' \u00a0',
    '\u00a0',
    '\u2028',
    '–',
    ' B.',
    'a ',
    '\u0000',
  ],
  ...['12 ', '3a', ' 4.5', '6,', ' Ac', 'AA', ' 2 aa ', '- '],
  ...['7', 'j7', '07', '/', '@', '＠', '_', '\n', '\ud83d', '😀', 'ſ', '\u212a', ' x', ',', ''],
];

test('the signs of a text are those that the patterns find in it', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 8 }), (parts) => {
      const text = parts.join('');
      expect(named(signsOf(text))).toEqual(byPatterns(text));
    }),
    { numRuns: 3000 },
  );
});

test('the signs of one text do not depend on a longer one before it', () => {
  signsOf('Ask Dr. Jane at jane_7@mail.example (at night)/\n'.repeat(100));
  expect(named(signsOf('and '))).toEqual(['AllSmall']);
  expect(named(signsOf('d'))).toEqual(['AllSmall']);
  expect(named(signsOf(''))).toEqual(['AllSmall']);
  // The next text is no part of this one.
  expect(named(signsOf('and J'))).toEqual(['Capital']);
  expect(named(signsOf('and J\u0000'))).toEqual(['Capital', 'CapitalWithin']);
});
