import { expect, test } from '@jest/globals';

import { Populations } from '../../src/disclosure/populations.js';
import { relationsOf } from '../../src/disclosure/relations.js';

test('what binds those in a group binds those outside it, where a respondent may be in several', () => {
  const populations = new Populations();
  const east = { field: 'region', name: 'east' };
  populations.add({ kind: 'answered' });
  populations.add({ kind: 'answered', question: '2' });
  populations.add({ kind: 'answered', group: east });
  populations.add({ kind: 'answered', question: '2', group: east });
  const rows = relationsOf(populations, {
    questions: ['1', '2'],
    fields: [{ id: 'region', groups: ['east', 'west'], several: true, open: false }],
    breakdowns: ['region'],
    themes: undefined,
    signs: [],
    severalSigns: '',
    closed: [],
  });
  const isPossible = (counts: readonly number[]): boolean =>
    [...rows].every(({ low, high, variables, factors }) => {
      const sum = [...variables].reduce((all, one, at) => all + factors[at]! * counts[one]!, 0);
      return low <= sum && sum <= high;
    });
  // Six of twelve are outside, so at most six of the nine who answered the second question.
  expect(isPossible([12, 9, 6, 3])).toBe(true);
  expect(isPossible([12, 9, 6, 2])).toBe(false);
});
