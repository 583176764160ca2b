import { describe, expect, test } from '@jest/globals';

import { TopicFinder } from '../../src/topics/index.js';
import { codeTexts } from './planted-answers.js';

/** The phrases of all the topics of some answers. */
function phrasesOf(texts: readonly string[], count = 2): readonly string[] {
  const responses = codeTexts(texts);
  const { topics } = new TopicFinder(responses.vocabulary, undefined).find({
    stores: responses.tokens,
    rankOf: (response) => response,
    mayQuote: () => true,
    count,
  });
  return topics.flatMap(({ phrases }) => phrases.map(({ text }) => text));
}

const buses = ['late buses at night', 'late buses again', 'late buses, cold stops'];

describe('phrases of topics', () => {
  test('neither begin nor end within a compound', () => {
    const phrases = phrasesOf([
      ...buses,
      'We recommend a ring-fenced budget',
      'They recommend a ring-fenced budget',
      'I recommend a ring-fenced budget',
    ]);
    expect(phrases).toContain('ring-fenced budget');
    expect(phrases.join()).not.toMatch(/a ring|(?<!-)fenced/);
  });

  test('may begin with a compound whose first part says nothing alone', () => {
    const phrases = phrasesOf([
      ...buses,
      'the take-home kits',
      'a take-home kit',
      'take-home kits',
    ]);
    expect(phrases).toContain('take-home kits');
  });

  test('are shown without possessives, and names keep their capitals', () => {
    const phrases = phrasesOf([
      ...buses,
      "at my mum's house of the Home Office",
      "my mum's table, the Home Office",
      "It was mum's home: home, home, the Home Office",
    ]);
    expect(phrases).toContain('mum');
    expect(phrases).toContain('Home Office');
  });
});
