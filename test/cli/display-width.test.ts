import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import {
  displayWidth,
  endWithin,
  fitted,
  padded,
  startWithin,
  wrapped,
} from '../../src/cli/terminal/display-width.js';

const family = '👨‍👩‍👧';
const accented = 'e\u0301';

describe('the width of a text on a terminal', () => {
  test.each([
    ['abc', 3],
    ['薬物', 4],
    ['한국', 4],
    ['👍', 2],
    [family, 2],
    [accented, 1],
    ['', 0],
  ])('of %s is %i', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });
});

describe('a text that is cut', () => {
  test('is cut between characters as they are seen', () => {
    expect(startWithin('薬物政策', 3)).toBe('薬');
    expect(startWithin(`a${family}b`, 2)).toBe('a');
    expect(startWithin(`${accented}${accented}x`, 2)).toBe(accented + accented);
    expect(endWithin(`x${accented}${family}`, 3)).toBe(accented + family);
  });

  test('is read no further than it is shown, so that a book in one answer is cut at once', () => {
    expect(startWithin('naloxone '.repeat(30_000), 12)).toBe('naloxone nal');
  });

  test('takes just the columns it is given', () => {
    expect(fitted('薬物政策', 6)).toBe('薬物… ');
    expect(fitted('abc', 5)).toBe('abc  ');
    expect(padded('薬', 4, 'before')).toBe('  薬');
  });
});

describe('a text in lines', () => {
  test('is broken between words', () => {
    expect(wrapped('more funding for treatment', 12)).toEqual(['more funding', 'for', 'treatment']);
  });

  test('breaks a word only where it is wider than the line', () => {
    expect(wrapped('to 薬物政策薬物', 5)).toEqual(['to', '薬物', '政策', '薬物']);
  });

  test('loses nothing, and no line is wider than it may be', () => {
    const word = fc.constantFrom('a', 'funding', '薬物政策', family, accented.repeat(9), '𝒳𝒴𝒵', '');
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 8 }),
        fc.integer({ min: 2, max: 12 }),
        (words, width) => {
          const text = words.join(' ');
          const lines = wrapped(text, width);
          expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
          for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width);
        },
      ),
    );
  });
});
