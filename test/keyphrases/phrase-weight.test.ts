import { expect, test } from '@jest/globals';

import { Corpus } from '../../src/keyphrases/corpus.js';
import { readDocument } from '../../src/keyphrases/document.js';
import {
  longTextWeights,
  phraseWeight,
  shortTextWeights,
} from '../../src/keyphrases/methods/index.js';

const usual = phraseWeight(shortTextWeights, longTextWeights);

function scoreOf(text: string, key: string, others: readonly string[] = []): number {
  const corpus = new Corpus(false);
  for (const other of [text, ...others]) corpus.add(readDocument(other));
  return usual.score(readDocument(text), corpus).find(({ candidate }) => candidate.key === key)!
    .score;
}

test('the score of a phrase is length weight · occurrences^0.6 · √rarity / (1 + first / half)', () => {
  // Two words, twice, from the first word on; rarity ln 2 in a corpus of one.
  const expected = 1 * 2 ** 0.6 * Math.sqrt(Math.log(2));
  expect(scoreOf('Outreach workers help. Outreach workers listen.', 'outreach worker')).toBeCloseTo(
    expected,
    10,
  );
});

test('a phrase that every document has counts less than one that no other has', () => {
  const text = 'Hostel places. Prison healthcare.';
  const others = ['Hostel places.', 'Hostel places.'];
  expect(scoreOf(text, 'prison healthcar', others)).toBeGreaterThan(
    scoreOf(text, 'hostel place', others),
  );
});

test('in a long document a repeated word counts more than a phrase that is said once', () => {
  const filler = 'They said so, and it was. '.repeat(250);
  const text = `${filler} Naloxone. Naloxone. Naloxone. Naloxone. Naloxone. Naloxone. Hostel places.`;
  expect(scoreOf(text, 'naloxon')).toBeGreaterThan(scoreOf(text, 'hostel place'));
});
