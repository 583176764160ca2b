import { describe, expect, test } from '@jest/globals';
import { tokenise, wordsOf } from './cut.js';

describe('a word', () => {
  test.each([
    [
      'keeps the apostrophes within it',
      "people’s don't rock'n'roll",
      ['people’s', "don't", "rock'n'roll"],
    ],
    [
      'leaves out the quotation marks around it',
      "'quoted' ‘quoted’ peoples’",
      ['quoted', 'quoted', 'peoples'],
    ],
    ['keeps the separators of a number', '1,500 or 3.5', ['1,500', 'or', '3.5']],
    ['leaves out the full stop behind a number', 'in 2020. 12, 13', ['in', '2020', '12', '13']],
    ['may mix digits and letters', 'B12 16yo 3rd', ['B12', '16yo', '3rd']],
    ['ends at a full stop between letters', 'N.H.S.', ['N', 'H', 'S']],
    ['keeps its accents, composed or not', 'café cafe\u0301', ['café', 'cafe\u0301']],
    ['may be of any script', 'наркотики 药物 ναρκωτικά', ['наркотики', '药物', 'ναρκωτικά']],
    ['may be of letters beyond the basic plane', '𝓓𝓻𝓾𝓰𝓼 𠀀', ['𝓓𝓻𝓾𝓰𝓼', '𠀀']],
    ['is no emoji', 'good👍🏽bad 👨‍👩‍👧 🏴', ['good', 'bad']],
    [
      'goes on over what takes no room',
      'har\u00adm re\u200bduction ser\ufeffvice',
      ['har\u00adm', 're\u200bduction', 'ser\ufeffvice'],
    ],
    ['does not begin with a direction mark', '\u202edrugs', ['drugs']],
    ['may hold a lone high surrogate', 'x\ud800y', ['x\ud800y']],
    ['does not begin with a lone low surrogate', '\udc00z', ['z']],
    [
      'may be a name that objects have',
      'constructor __proto__ toString',
      ['constructor', '__proto__', 'toString'],
    ],
  ])('%s', (_, text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });
});

test('a text without a word has none', () => {
  for (const text of ['', ' \n\t', '…!?', '👍', '- – —', '\ufeff', '£ % "']) {
    expect(wordsOf(text)).toEqual([]);
  }
});

test('a megabyte without a space is one word', () => {
  const noise = 'x'.repeat(1 << 20);
  expect(wordsOf(noise)).toEqual([noise]);
});

test('a text may have more words than the buffers held at first', () => {
  const text = Array.from({ length: 5000 }, (_, i) => `w${i}`).join(' ');
  const { length, surfaces, gaps, vocabulary } = tokenise(text);
  expect(length).toBe(5000);
  expect(vocabulary.surface(surfaces[4999]!)).toBe('w4999');
  expect(gaps[4999]).toBe(1);
});
