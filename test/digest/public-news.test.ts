import { expect, test } from '@jest/globals';

import { publicNews } from '../../src/digest/public-news.js';

type News = Parameters<typeof publicNews>[0];

const rise = { fresh: 9, freshBase: 9, earlierBase: 9, adjustedP: 0.001 };
const nothing: News = {
  questions: [],
  keywords: [],
  themes: { rising: [], first: [] },
  campaigns: [],
};
const shownOf = (news: Partial<News>): string =>
  JSON.stringify(publicNews({ ...nothing, ...news }));

test('a theme that one respondent had raised before is published as one that nobody had', () => {
  // With twenty themes tested, 9 of 9 new against 9 earlier rises only if fewer than two had raised it.
  const theme = { id: 'money', label: 'Money' };
  const one = shownOf({ themes: { rising: [{ ...theme, ...rise, earlier: 1 }], first: [] } });
  const nobody = shownOf({ themes: { rising: [], first: [{ ...theme, fresh: 9 }] } });
  expect(one).toBe(nobody);
  expect(one).toContain('money');
  const five = { ...theme, ...rise, earlier: 5 };
  expect(
    publicNews({ ...nothing, themes: { rising: [five], first: [] } }).themes.rising,
  ).toHaveLength(1);
});

test('which of two rises is the surer, which compares counts that are not shown, is not published', () => {
  const sure = { text: 'zinc', ...rise, earlier: 0 };
  const less = { text: 'acid', ...rise, earlier: 1, adjustedP: 0.009 };
  expect(shownOf({ keywords: [sure, less] })).toBe(shownOf({ keywords: [less, sure] }));
});

test('a campaign of which a few letters came before is published as one of which none did', () => {
  const letter = { fresh: 5, questions: ['1'], text: 'Dear Sir' };
  const few = shownOf({ campaigns: [{ ...letter, kind: 'growing', total: 9 }] });
  expect(few).toBe(shownOf({ campaigns: [{ ...letter, kind: 'new', total: 5 }] }));
});
