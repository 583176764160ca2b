import { describe, expect, test } from '@jest/globals';

import { namingWeight, withoutClauseCapital } from '../../src/topics/naming.js';
import { labelOf } from '../../src/topics/topic-label.js';

const phrase = (text: string, score: number, answers: readonly number[]) => ({
  text,
  score,
  answers,
});

describe('labels of topics', () => {
  test('name the phrase that tells most, and one that stands in other answers', () => {
    const phrases = [
      phrase('waiting times', 3, [1, 2, 3]),
      phrase('long delays', 2, [1, 2, 3]),
      phrase('key worker', 1.5, [4, 5]),
    ];
    expect(labelOf({ phrases, examples: [], size: 5 })).toBe('waiting times / key worker');
  });

  test('one phrase of several words is enough, and one word has an example that says more of it', () => {
    const examples = ['late buses', 'home visits', 'home'];
    const ofOne = (text: string): string =>
      labelOf({ phrases: [phrase(text, 1, [1, 2])], examples, size: 3 });
    expect(ofOne('key worker')).toBe('key worker');
    expect(ofOne('home')).toBe('home (e.g. home visits)');
    expect(ofOne('money')).toBe('money (e.g. late buses)');
  });

  test('what answers that share nothing speak of is given as examples', () => {
    const examples = ['late buses', 'late buses', 'home visits', 'pool table'];
    expect(labelOf({ phrases: [], examples, size: 4 })).toBe('e.g. late buses / home visits');
    expect(labelOf({ phrases: [], examples: ['late buses'], size: 1 })).toBe('late buses');
    expect(labelOf({ phrases: [], examples: [], size: 4 })).toBe('no phrase in common');
  });
});

test('nouns and what ends with them name something, verbs and adjectives less, initials always', () => {
  expect(namingWeight('waiting lists')).toBe(1);
  expect(namingWeight('NICE')).toBe(1);
  expect(namingWeight('fortnightly pick up')).toBe(namingWeight('fortnightly pick'));
  expect(namingWeight('slow')).toBeLessThan(namingWeight('drinking'));
  expect(namingWeight('recommend a budget')).toBeLessThan(namingWeight('budget'));
});

describe('a phrase that begins a clause', () => {
  test.each([
    ['is small where a modifier begins it', 'Nasal naloxone', 'nasal naloxone'],
    ['keeps the capital of a name that a noun begins', 'County lines', 'County lines'],
    ['keeps the capital of a people', 'Asian women', 'Asian women'],
    ['keeps the capital of a people that ends otherwise', 'Dutch clinics', 'Dutch clinics'],
    ['keeps the capital of a continent', 'African families', 'African families'],
    ['keeps the capital of a name of several', 'Universal Credit', 'Universal Credit'],
    ['keeps the capital of a single word', 'Rapid', 'Rapid'],
  ])('%s', (_, written, shown) => {
    expect(withoutClauseCapital(written)).toBe(shown);
  });
});
