import { describe, expect, test } from '@jest/globals';
import { TextFeature } from '../../src/text/index.js';
import { redactionKinds } from '../../src/text/redaction-marks.js';
import { tokenise, wordsOf } from './cut.js';

const { Link, Doi, Percent, Money, Number } = TextFeature;

describe('what is no word but a feature of the text', () => {
  test.each([
    ['see https://www.gov.uk/drugs?a=b#c now', ['see', 'now'], Link],
    ['HTTP://GOV.UK', [], Link],
    ['(www.gov.uk/drugs) says', ['says'], Link],
    ['“https://x.org/a” says', ['says'], Link],
    ['doi:10.1016/j.drugpo.2019.01.001', ['doi'], Doi],
    ['https://doi.org/10.1000/182', [], Link | Doi],
    ['40% of them', ['40', 'of', 'them'], Percent | Number],
    ['40 of the 1,500 in 2019', ['40', 'of', 'the', '1,500', 'in', '2019'], Number],
    ['£5 or $5 or €5', ['5', 'or', '5', 'or', '5'], Money | Number],
  ])('%j', (text, words, features) => {
    expect(wordsOf(text)).toEqual(words);
    expect(tokenise(text).features).toBe(features);
  });
});

describe('what only looks like it', () => {
  test.each([
    ['https and www are words', ['https', 'and', 'www', 'are', 'words'], 0],
    ['10.1016 people', ['10.1016', 'people'], Number],
    ['10.5/day', ['10.5', 'day'], Number],
    ['in £ and $', ['in', 'and'], 0],
    ['the 3rd B12', ['the', '3rd', 'B12'], 0],
  ])('%j', (text, words, features) => {
    expect(wordsOf(text)).toEqual(words);
    expect(tokenise(text).features).toBe(features);
  });
});

test.each(redactionKinds)('a mark [%s] is no word', (kind) => {
  expect(wordsOf(`Ask [${kind}] about it`)).toEqual(['Ask', 'about', 'it']);
});

test('other words in square brackets are words', () => {
  expect(wordsOf('Ask [sic] [names] [name')).toEqual(['Ask', 'sic', 'names', 'name']);
});

test('features are those of one text only', () => {
  const text = tokenise('https://x.org');
  expect(text.features).toBe(Link);
  expect(tokenise('words').features).toBe(0);
});
