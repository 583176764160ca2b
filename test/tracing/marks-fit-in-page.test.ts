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
  const response = {
    answers: [answer([1, 200], 'substantive'), answer([], 'non-answer')],
    choices: [[], ['Yes', 'No']],
  };
  const call = { responses: { analysed: () => [response] as unknown as CodedResponse[] } } as never;
  // One byte for no choice, three for two; three for the answer, one for a small theme, two for a large one.
  expect(marksFitInPage(call, 10)).toBe(true);
  expect(marksFitInPage(call, 9)).toBe(false);
});
