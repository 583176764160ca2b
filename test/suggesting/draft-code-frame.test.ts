import { expect, test } from '@jest/globals';

import { draftCodeFrame } from '../../src/suggesting/draft-code-frame.js';
import type { SuggestedTopics } from '../../src/suggesting/suggest-topics.js';
import { listThemes, loadCodeFrame } from '../../src/themes/index.js';

const buses: SuggestedTopics['topics'][number] = {
  label: 'late buses',
  phrases: [{ text: 'late buses', within: 4 }],
  size: 4,
  stability: 1,
  isUnstable: false,
  learnt: undefined,
  spokesmen: [],
};
/** What a topic of confidential answers alone is called. */
const hidden = { ...buses, label: 'no phrase in common', phrases: [], size: 7 };

function draft(...topics: SuggestedTopics['topics']): string | undefined {
  const found = { question: undefined, topics, answers: [], trials: [], field: undefined };
  return draftCodeFrame('Buses', [found], () => undefined);
}

test('a topic of which nothing may be shown, or of one answer, is no theme of the draft, which says so', () => {
  const yaml = draft(buses, hidden, { ...buses, label: 'one tram', size: 1 });
  expect(listThemes(loadCodeFrame(yaml!, 'draft')).map(({ label }) => label)).toEqual([
    'late buses',
  ]);
  expect(yaml).toContain(
    '# Topic t2 (7 answers) is left out: no phrase of its answers may be shown',
  );
  expect(yaml).toContain('# Topic t3 (1 answer) is left out: it has one answer.');
  expect(draft(buses)).not.toContain('left out');
});

test('such topics alone make no draft', () => {
  expect(draft(hidden, { ...buses, size: 1 })).toBeUndefined();
  expect(draft()).toBeUndefined();
});
