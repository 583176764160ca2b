import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import reference from 'natural/lib/natural/stemmers/porter_stemmer.js';
import { porterStem } from '../../src/text/porter.js';

const endings =
  'at bl iz s ss sses ies y ly ed eed ing ational tional enci anci izer abli bli alli entli eli ousli ization ation ' +
  'ator alism iveness fulness ousness aliti iviti biliti logi icate ative alize iciti ical ful ness al ance ence er ic ' +
  'able ible ant ement ment ent ou ism ate iti ous ive ize sion tion ion e l ll tt zz';
const parts = fc.constantFrom(
  ...'a e i o u y b d r st x w yy qu'.split(' '),
  ...endings.split(' '),
);

describe('porterStem', () => {
  test.each([
    ['policies', 'polici'],
    ['policy', 'polici'],
    ['prescribing', 'prescrib'],
    ['relational', 'relat'],
    ['uk', 'uk'],
    ['', ''],
  ])('gives %j the stem %j', (word, stem) => {
    expect(porterStem(word)).toBe(stem);
  });

  test('gives the words of the README and of the fixtures the stems that natural gives them', () => {
    const texts = ['README.md', 'fixtures/drugs-review-part-2/responses.csv'].map((path) =>
      readFileSync(path, 'utf8').toLowerCase(),
    );
    const words = [...new Set(texts.join(' ').match(/[a-z]{1,64}/g))];
    expect(words.length).toBeGreaterThan(2000);
    expect(words.map(porterStem)).toEqual(words.map((word) => reference.stem(word)));
  });

  test('gives whatever ends like a word the stem that natural gives it', () => {
    fc.assert(
      fc.property(fc.array(parts, { minLength: 1, maxLength: 6 }), (pieces) => {
        const word = pieces.join('');
        fc.pre(word.length <= 64);
        expect(porterStem(word)).toBe(reference.stem(word));
      }),
      { numRuns: 5000 },
    );
  });

  test('leaves a megabyte without a space alone', () => {
    const noise = 'x'.repeat(1e6);
    expect(porterStem(noise)).toBe(noise);
  });
});
