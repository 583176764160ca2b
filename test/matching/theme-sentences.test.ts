import { expect, test } from '@jest/globals';

import { readThemeSentences } from '../../src/matching/theme-sentences.js';

test('a theme says all of its description, its label, and each clause of four words and more', () => {
  const { whole, parts } = readThemeSentences({
    label: "Carer's own health",
    description:
      'Exhaustion, stress and missed check-ups. They do not ask for help, so that nobody knows',
  });
  expect(whole).toBe(
    'carer own health exhaustion stress and missed check ups they do not ask for help so that nobody knows',
  );
  expect(parts).toEqual([
    'carer own health',
    'exhaustion stress and missed check ups',
    'they do not ask for help',
    'so that nobody knows',
  ]);
});

test('what is left of a description stays with the clause before it; a label may stand alone', () => {
  expect(readThemeSentences({ label: 'Fares' })).toEqual({ whole: 'fares', parts: ['fares'] });
  const { parts } = readThemeSentences({
    label: 'Fares, and tickets',
    description: 'The cost of a journey, and caps',
  });
  expect(parts).toEqual(['fares and tickets', 'the cost of a journey and caps']);
});
