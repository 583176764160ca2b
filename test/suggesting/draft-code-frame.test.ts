import { expect, test } from '@jest/globals';

import { draftCodeFrame } from '../../src/suggesting/draft-code-frame.js';
import type { SuggestedTopics } from '../../src/suggesting/suggest-topics.js';
import { listThemes, loadCodeFrame } from '../../src/themes/index.js';

const buses: SuggestedTopics['topics'][number] = {
  label: 'late buses',
  phrases: [{ text: 'late buses', within: 4, outside: 0 }],
  mainSize: 4,
  size: 4,
  stability: 1,
  isUnstable: false,
  learnt: undefined,
  spokesmen: [],
};
/** What a topic of confidential answers alone is called. */
const hidden = { ...buses, label: 'no phrase in common', phrases: [], size: 7 };

function draft(...topics: SuggestedTopics['topics']): string {
  const found = { question: undefined, topics, answers: [], trials: [], field: undefined };
  return draftCodeFrame('Buses', [found], () => undefined);
}

test('a topic of which nothing may be shown is no theme of the draft, which says so', () => {
  const yaml = draft(buses, hidden);
  expect(listThemes(loadCodeFrame(yaml, 'draft')).map(({ label }) => label)).toEqual([
    'late buses',
  ]);
  expect(yaml).toContain(
    '# A topic (of 7 answers) left out: no phrase of these answers may be shown',
  );
  expect(draft(buses)).not.toContain('left out');
});

test('a draft of such topics alone has no themes', () => {
  const yaml = draft(hidden, hidden);
  expect(yaml).toContain('# 2 topics (of 7, 7 answers) left out');
  expect(yaml).toContain('themes: []');
});
