import { describe, expect, test } from '@jest/globals';
import { answers, keywordsByGroup, textsOf, times } from './find.js';

// Ten respondents of each group. "naloxone": 8 against 1; "stigma": 7 against 3; "treatment": all;
// "housing": 1 against 8.
const responses = [
  ...answers(
    [
      ...times(1, 'naloxone, stigma, treatment, housing'),
      ...times(6, 'naloxone, stigma, treatment'),
      ...times(1, 'naloxone, treatment'),
      ...times(2, 'treatment'),
    ],
    'Health',
  ),
  ...answers(
    [
      ...times(1, 'naloxone, stigma, treatment, housing'),
      ...times(2, 'stigma, treatment, housing'),
      ...times(5, 'treatment, housing'),
      ...times(2, 'treatment'),
    ],
    'Police',
  ),
];

describe('keywords of groups by keyness', () => {
  const found = keywordsByGroup(responses, 1, ['Health', 'Police'], { method: 'keyness' });

  // G² of 8 of 10 against 1 of 10 by hand: expected 4.5 and 5.5, so
  // 2 (8 ln(8/4.5) + 1 ln(1/4.5) + 2 ln(2/5.5) + 9 ln(9/5.5)) = 11.016.
  test('are those that the group uses more than chance would have it, best first', () => {
    expect(textsOf(found)).toEqual([['naloxone'], ['housing']]);
    const [naloxone] = found[0]!.keywords;
    expect(naloxone!.score).toBeCloseTo(11.016, 3);
    expect(naloxone).toMatchObject({ respondents: 8, occurrences: 8, base: 10 });
    expect(naloxone!.keyness).toMatchObject({ count: 8, base: 10, otherCount: 1, otherBase: 10 });
    expect(naloxone!.keyness!.logRatio).toBe(3);
    expect(found[1]!.keywords[0]!.score).toBeCloseTo(11.016, 3);
  });

  // Eight tests: four words in two groups. Four have the least p-value, so it is doubled.
  test('have p-values that are adjusted over all tests of the table', () => {
    const { p, adjustedP } = found[0]!.keywords[0]!.keyness!;
    expect(p).toBeCloseTo(0.000904, 5);
    expect(adjustedP).toBeCloseTo(2 * p, 12);
  });

  test('leave out those that may be false discoveries', () => {
    const strict = { method: 'keyness', maximumFalseDiscovery: 0.001 } as const;
    expect(textsOf(keywordsByGroup(responses, 1, ['Health', 'Police'], strict))).toEqual([[], []]);
  });

  test('are none that the group uses less than the others, however telling', () => {
    const rows = [
      ...answers([...times(3, 'cannabis, crime'), ...times(7, 'crime')], 'Health'),
      ...answers(times(10, 'cannabis, crime'), 'Police'),
    ];
    const found = keywordsByGroup(rows, 1, ['Health', 'Police'], { method: 'keyness' });
    expect(textsOf(found)).toEqual([[], ['cannabis']]);
  });

  test('are the same when only one group is held against all others', () => {
    const [alone] = keywordsByGroup(responses, 1, ['Health'], { method: 'keyness' });
    expect(alone!.keywords.map(({ text, score }) => [text, score])).toEqual(
      found[0]!.keywords.map(({ text, score }) => [text, score]),
    );
  });

  test('are none for a group with nobody in it, and none when there are no others', () => {
    const groups = ['Nobody', 'Health'];
    const health = responses.slice(0, 10);
    const empty = keywordsByGroup(health, 1, groups, { method: 'keyness' });
    expect(textsOf(empty)).toEqual([[], []]);
    expect(empty.map(({ textClass }) => textClass)).toEqual(groups);
  });
});
