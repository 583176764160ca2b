import { describe, expect, test } from '@jest/globals';
import { EvidenceScheme, evidenceMarks, loadEvidenceWords } from '../../src/evidence/index.js';
import { Tokeniser, Vocabulary } from '../../src/text/index.js';
import { catalogueFile } from './load.js';

const vocabulary = new Vocabulary();
const tokeniser = new Tokeniser(vocabulary);
const words = loadEvidenceWords(catalogueFile('evidence.yaml'), 'evidence');
const scheme = new EvidenceScheme(words, vocabulary);
const signsIn = (text: string): string[] =>
  scheme.apply(tokeniser.tokenise(text)).map((mark) => evidenceMarks[mark]!);

describe('the words that show evidence', () => {
  test('have one marker for each sign', () => {
    expect(words.markers.map(({ id }) => id).sort()).toEqual(
      evidenceMarks.filter((mark) => mark !== 'three-or-more').sort(),
    );
  });

  test.each([
    ['source', 'According to a systematic review it works.'],
    ['figures', 'A third of them relapse.'],
    ['period', 'That has changed over the last decade.'],
    ['place', 'We see this all over Yorkshire.'],
  ])('are a %s in "%s"', (sign, text) => {
    expect(signsIn(text)).toContain(sign);
  });

  test.each(['We need more money.', 'Please listen to us.'])('are not in "%s"', (text) => {
    expect(signsIn(text)).toEqual([]);
  });
});
