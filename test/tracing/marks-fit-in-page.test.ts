import { expect, test } from '@jest/globals';

import { marksFitInPage } from '../../src/tracing/behind-the-figures.js';
import type { CodedResponse } from '../../src/coding/index.js';

test('a page counts for whoever is chosen unless the marks of the answers are too many bytes', () => {
  const answer = (themes: readonly number[], kind: 'substantive' | 'non-answer') => ({
    question: 0,
    kind,
    language: 'en',
    words: 5,
    marks: [themes, [], []],
  });
  const response = { answers: [answer([1, 200], 'substantive'), answer([], 'non-answer')] };
  const call = { responses: { analysed: () => [response] as unknown as CodedResponse[] } } as never;
  // Three bytes for the answer, one for a small theme, two for a large one.
  expect(marksFitInPage(call, 6)).toBe(true);
  expect(marksFitInPage(call, 5)).toBe(false);
});
