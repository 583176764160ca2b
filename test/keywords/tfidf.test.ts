import { expect, test } from '@jest/globals';
import { makeResponse } from '../coding/make-response.js';
import { keywordsByQuestion } from './find.js';

// By hand, after Grootendorst (2022), equation 2. The commas keep words from being phrases.
// Question 0: 3 × "naloxone, kits" = 6 words; question 1: 3 × "naloxone, stigma, stigma" = 9 words;
// so A = 7.5 words on average. f of "naloxone" = 6, "kits" = 3, "stigma" = 6.
test('class-based TF-IDF is as worked out by hand', () => {
  const responses = [0, 1, 2].map((i) =>
    makeResponse({ id: `r${i}`, texts: ['naloxone, kits', 'naloxone, stigma, stigma'] }),
  );
  const found = keywordsByQuestion(responses, 2, { method: 'tfidf' });
  const scores = found.map(({ keywords }) =>
    keywords.map(({ text, score, respondents, occurrences, base }) => [
      text,
      Number(score.toFixed(6)),
      respondents,
      occurrences,
      base,
    ]),
  );
  const perThousand = (share: number, f: number): number =>
    Number((1000 * share * Math.log(1 + 7.5 / f)).toFixed(6));
  expect(scores).toEqual([
    [
      ['kits', perThousand(3 / 6, 3), 3, 3, 3],
      ['naloxone', perThousand(3 / 6, 6), 3, 3, 3],
    ],
    [
      ['stigma', perThousand(6 / 9, 6), 3, 6, 3],
      ['naloxone', perThousand(3 / 9, 6), 3, 3, 3],
    ],
  ]);
  expect(scores[0]![0]![1]).toBeCloseTo(626.381484, 5);
});
