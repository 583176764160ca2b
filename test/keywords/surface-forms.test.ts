import { describe, expect, test } from '@jest/globals';
import { answers, keywordsByQuestion, textsOf } from './find.js';

/** How the only keyword of these texts is written. */
function formIn(texts: readonly string[]): string {
  const [keywords] = textsOf(keywordsByQuestion(answers(texts), 1, { method: 'frequency' }));
  expect(keywords).toHaveLength(1);
  return keywords![0]!;
}

describe('a keyword is written', () => {
  test.each([
    ['as it is most often', ['prescribed', 'prescribing', 'prescribing'], 'prescribing'],
    [
      'as it is most often, whatever its capitals',
      ['Publish', 'publish', 'published', 'published', 'publish'],
      'publish',
    ],
    [
      'with fewer capitals of two forms as common',
      ['NALOXONE', 'Naloxone', 'naloxone'],
      'naloxone',
    ],
    [
      'with its hyphen when that is commoner',
      ['drug-misuse', 'drug-misuse', 'drug misuse'],
      'drug-misuse',
    ],
    [
      'with a space when that is commoner',
      ['drug-misuse', 'drug misuse', 'drug misuse'],
      'drug misuse',
    ],
    ['with its accents when they are commoner', ['détox', 'détox', 'detox'], 'détox'],
    ['without the possessive', ['GP’s', 'GP’s', 'GP’s'], 'GP'],
    [
      'with the function word within it',
      ['stigma of addiction', 'stigma of addiction', 'stigma of addiction'],
      'stigma of addiction',
    ],
    ['small when a capital only begins sentences', ['Stigma', 'Stigma', 'stigma'], 'stigma'],
    ['with its capital when it is a name', ['Xanax', 'Xanax', 'Xanax'], 'Xanax'],
  ])('%s', (_, texts, form) => {
    expect(formIn(texts)).toBe(form);
  });
});
