import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { fold } from '../../src/text/index.js';
import { AnswerKinds } from '../../src/responses/index.js';
import { catalogueFile } from './load.js';

const text = catalogueFile('answer-kinds.yaml');
const lists = parse(text) as {
  'non-answers': string[];
  referrals: { whole: string[]; begins: string[] };
};
const kinds = new AnswerKinds(text, 'answer-kinds');

describe('the list of answers that say nothing', () => {
  test.each([
    ['non-answers', lists['non-answers']],
    ['whole', lists.referrals.whole],
    ['begins', lists.referrals.begins],
  ])('has no entry twice under %s, each as answers are compared', (_name, phrases) => {
    expect(phrases.filter((phrase, index) => phrases.indexOf(phrase) !== index)).toEqual([]);
    for (const phrase of phrases) {
      const words = fold(phrase).replaceAll("'", '').match(/[\p{L}\p{N}]+/gu);
      expect(words?.join(' ')).toBe(phrase);
    }
  });

  test('tells each of its own entries', () => {
    for (const phrase of lists['non-answers']) expect(kinds.kindOf(phrase)).toBe('non-answer');
    for (const phrase of lists.referrals.whole) expect(kinds.kindOf(phrase)).toBe('referral');
    for (const phrase of lists.referrals.begins)
      expect(kinds.kindOf(`${phrase} 7`)).toBe('referral');
  });
});
