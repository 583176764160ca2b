import { describe, expect, test } from '@jest/globals';
import { cut } from './cut.js';
import type { GapName } from './cut.js';

/** What stands before the last word. */
function gapIn(text: string): GapName | undefined {
  return cut(text).at(-1)?.[1];
}

describe('the gap between two words', () => {
  test.each([
    ['drug-related', 'joined'],
    ['drug‐related', 'joined'],
    ['drug‑related', 'joined'],
    ['COVID-19', 'joined'],
    ['drug related', 'space'],
    ['drug\u00a0related', 'space'],
    ['drug\trelated', 'space'],
    ["the 'drug", 'space'],
    ['drug \u202erelated', 'space'],
    ['drugs, alcohol', 'clause'],
    ['drugs (alcohol', 'clause'],
    ['drugs “alcohol', 'clause'],
    ['drugs – alcohol', 'clause'],
    ['drugs–alcohol', 'clause'],
    ['drugs - alcohol', 'clause'],
    ['drugs -alcohol', 'clause'],
    ['drugs- alcohol', 'clause'],
    ['drugs--alcohol', 'clause'],
    ['and/or', 'clause'],
    ['drugs: alcohol', 'clause'],
    ['drugs\nalcohol', 'clause'],
    ['drugs\ralcohol', 'clause'],
    ['drugs\u2028alcohol', 'clause'],
    ['drugs 👍 alcohol', 'clause'],
    ['end.Next', 'clause'],
    ['drugs. Alcohol', 'sentence'],
    ['drugs? Alcohol', 'sentence'],
    ['drugs! Alcohol', 'sentence'],
    ['drugs… alcohol', 'sentence'],
    ['drugs.) Alcohol', 'sentence'],
    ['drugs\n\nalcohol', 'sentence'],
    ['drugs\r\n\r\nalcohol', 'sentence'],
    ['drugs\n  \nalcohol', 'sentence'],
  ] as const)('%j: %s', (text, gap) => {
    expect(gapIn(text)).toBe(gap);
  });

  test('is that of a sentence before the first word', () => {
    expect(cut('  (drugs')).toEqual([['drugs', 'sentence']]);
  });

  test('is the widest of all that stands between them', () => {
    expect(gapIn('drugs. , alcohol')).toBe('sentence');
    expect(gapIn('drugs , . alcohol')).toBe('sentence');
    expect(gapIn('drugs ,  alcohol')).toBe('clause');
    expect(gapIn('drugs. https://www.gov.uk alcohol')).toBe('sentence');
  });

  test('is that of a clause where a link or a redaction mark was', () => {
    expect(gapIn('see https://www.gov.uk/drugs today')).toBe('clause');
    expect(gapIn('Dr [name] says')).toBe('clause');
  });
});

test('a compound comes as its parts', () => {
  expect(cut('a state-of-the-art service')).toEqual([
    ['a', 'sentence'],
    ['state', 'space'],
    ['of', 'joined'],
    ['the', 'joined'],
    ['art', 'joined'],
    ['service', 'space'],
  ]);
});

test('an ampersand is a word of its own, and no hyphen', () => {
  expect(cut('R&D')).toEqual([
    ['R', 'sentence'],
    ['&', 'space'],
    ['D', 'space'],
  ]);
  expect(cut('drugs & alcohol')).toEqual([
    ['drugs', 'sentence'],
    ['&', 'space'],
    ['alcohol', 'space'],
  ]);
});
