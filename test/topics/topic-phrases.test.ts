import { describe, expect, test } from '@jest/globals';

import { TopicFinder } from '../../src/topics/index.js';
import type { TopicFindings } from '../../src/topics/index.js';
import { codeTexts } from './planted-answers.js';

/** The phrases of all the topics of some answers. */
function phrasesOf(texts: readonly string[]): readonly string[] {
  return topicsOf(texts).flatMap(({ phrases }) => phrases.map(({ text }) => text));
}

function topicsOf(
  texts: readonly string[],
  mayQuote: (response: number) => boolean = () => true,
): TopicFindings['topics'] {
  const responses = codeTexts(texts);
  const finder = new TopicFinder(responses.vocabulary, undefined);
  const rankOf = (response: number): number => response;
  return finder.find({ stores: responses.tokens, rankOf, mayQuote, count: 2 }).topics;
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

  test('keep the capitals of names that only begin clauses, whoever writes them small', () => {
    const phrases = phrasesOf([
      ...buses,
      'Leeds',
      'Leeds. They cut and cut',
      'Leeds should be next',
      'Leeds, when they can',
      'Leeds keeps me away',
      'leeds',
    ]);
    expect(phrases).toContain('Leeds');
    expect(phrases).not.toContain('leeds');
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

  test('are shown with the particle that says what a general word means', () => {
    const phrases = phrasesOf([
      ...buses,
      'weekly or fortnightly pick up of scripts',
      'fortnightly pick up, please',
      'a fortnightly pick up works',
    ]);
    expect(phrases).toContain('fortnightly pick up');
  });
});

test('answers that share nothing are named by what those of them speak of that may be shown', () => {
  // What brings the last three together says nothing alone.
  const people = ['people want youth clubs', 'people, a village hall', 'allotments for people'];
  const texts = [...buses, ...people];
  const labels = (mayQuote?: (response: number) => boolean): string =>
    topicsOf(texts, mayQuote)
      .map(({ label }) => label)
      .join('; ');
  expect(labels()).toMatch(/e\.g\. .*(?:youth clubs|village hall|allotments)/);
  expect(labels((response) => response !== 3)).not.toContain('clubs');
  expect(labels((response) => response < 3)).not.toMatch(/clubs|hall|allotments/);
});
