import { describe, expect, test } from '@jest/globals';
import { isStopWord } from '../../src/text/stop-words.js';

describe('function words', () => {
  test.each(['the', 'and', "don't", 'dont', "we've", "who'll", "mightn't", 'i', 'e.g'])(
    '%j is one',
    (word) => {
      expect(isStopWord(word)).toBe(true);
    },
  );

  test.each([
    'drug',
    "patient's",
    "o'clock",
    'naloxone',
    'constructor',
    '__proto__',
    'toString',
    '',
  ])('%j is none', (word) => {
    expect(isStopWord(word)).toBe(false);
  });
});
