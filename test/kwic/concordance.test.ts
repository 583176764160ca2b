import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { Concordance } from '../../src/kwic/index.js';
import { WinnowError } from '../../src/issues/index.js';
import { locateWords, Vocabulary } from '../../src/text/index.js';
import { Tokeniser } from '../../src/text/tokeniser.js';

const text =
  'We closed the needle exchange.\nNeedle-exchange staff went; the policies of needles exchanged hands at [email].';

function find(term: string, width = 20): readonly string[] {
  return new Concordance(term, width)
    .find(text)
    .map(({ left, match, right }) => `${left}|${match}|${right}`);
}

describe('a concordance', () => {
  test('shows a word in all its forms with what stands around it', () => {
    expect(find('needle')).toEqual([
      'We closed the |needle| exchange.',
      'needle exchange. |Needle|-exchange staff',
      'the policies of |needles| exchanged hands at',
    ]);
  });

  test('finds phrases, also hyphenated ones, and forms that share stems', () => {
    expect(find('needle exchange').map((line) => line.split('|')[1])).toEqual([
      'needle exchange',
      'Needle-exchange',
      'needles exchanged',
    ]);
  });

  test('finds exact forms and beginnings', () => {
    expect(find('=needles')).toHaveLength(1);
    expect(find('polic*').map((line) => line.split('|')[1])).toEqual(['policies']);
  });

  test('finds a word with a soft hyphen in it, as tables count it', () => {
    expect(new Concordance('naloxone', 20).find('Carry nalo\u00adxone kits')).toEqual([
      { left: 'Carry ', match: 'nalo\u00adxone', right: ' kits' },
    ]);
  });

  test('does not look into marks of redaction', () => {
    expect(find('email')).toEqual([]);
  });

  test('refuses a term that can match nothing, with the reason', () => {
    expect(() => new Concordance('…', 20)).toThrow(WinnowError);
    expect(() => new Concordance('drug/alcohol', 20)).toThrow(
      '"drug/alcohol" cannot be looked for.',
    );
  });
});

test('words with places are those that the tokeniser cuts', () => {
  const pieces = fc.constantFrom(
    'needle',
    'Exchange',
    '-',
    ' ',
    ', ',
    '. ',
    "it's",
    ' 3.5 ',
    '&',
    '’s',
    '\n',
    '[name]',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
      const joined = parts.join('');
      const vocabulary = new Vocabulary();
      const located = locateWords(joined, vocabulary);
      const cut = new Tokeniser(vocabulary).tokenise(joined);
      expect([...located.surfaces]).toEqual([...cut.surfaces.slice(0, cut.length)]);
      located.starts.forEach((start, i) => {
        expect(joined.slice(start, located.ends[i])).toBe(vocabulary.surface(located.surfaces[i]!));
      });
    }),
  );
});
