import { describe, expect, test } from '@jest/globals';

import { Populations } from '../../src/disclosure/populations.js';
import { relationsOf } from '../../src/disclosure/relations.js';
import type { Population, Structure } from '../../src/tables/index.js';

const structure: Structure = {
  questions: ['1', '2'],
  fields: [],
  breakdowns: [],
  themes: undefined,
  signs: [],
  severalSigns: '',
  closed: [],
};

type Known = readonly (readonly [Population, number])[];

/** May these counts stand together, whatever was said? */
function isPossible(known: Known, more: Partial<Structure> = {}): boolean {
  const populations = new Populations();
  const counts = known.map(([population, count]) => [populations.add(population), count] as const);
  const countOf = new Map(counts);
  const { usual, further } = relationsOf(populations, { ...structure, ...more });
  return [...usual, ...further].every(({ low, high, variables, factors }) => {
    const sum = [...variables].reduce((all, one, at) => all + factors[at]! * countOf.get(one)!, 0);
    return low <= sum && sum <= high;
  });
}

describe('where a respondent may be in several groups', () => {
  const groups = ['east', 'west', 'Not stated'];
  const fields = [{ id: 'region', groups, several: true, apart: 'Not stated', open: false }];
  const breakdowns = ['region'];
  /** Of all, and of each group in its order. */
  const spread = (population: Population, counts: readonly number[]): Known =>
    [undefined, ...groups].map((name, at) => [
      { ...population, group: name === undefined ? name : { field: 'region', name } },
      counts[at]!,
    ]);
  const areTogether = (answered: readonly number[], second: readonly number[]): boolean =>
    isPossible(
      [
        ...spread({ kind: 'answered' }, answered),
        ...spread({ kind: 'answered', question: '2' }, second),
      ],
      { fields, breakdowns },
    );

  test('what binds those in a group binds those outside it', () => {
    // Six of twelve are outside the east, so at most six of the nine who answered the second question.
    expect(areTogether([12, 6, 9, 0], [9, 3, 7, 0])).toBe(true);
    expect(areTogether([12, 6, 9, 0], [9, 2, 7, 0])).toBe(false);
  });

  test('whoever lacks something lacks it in a group, so that the groups do not lack less than all', () => {
    // Four did not answer the second question, and all of the west did.
    expect(areTogether([10, 6, 6, 0], [6, 2, 6, 0])).toBe(true);
    expect(areTogether([10, 6, 6, 0], [6, 3, 6, 0])).toBe(false);
  });

  test('who is in no group is in no other one, and nor are those of them who lack something', () => {
    expect(areTogether([12, 8, 4, 4], [12, 8, 4, 4])).toBe(true);
    expect(areTogether([12, 9, 4, 4], [12, 9, 4, 4])).toBe(false);
    // Of five who did not answer the second question four are in the east, and one at most is in no group.
    expect(areTogether([12, 8, 4, 4], [7, 4, 4, 3])).toBe(true);
    expect(areTogether([12, 8, 4, 4], [7, 4, 4, 2])).toBe(false);
  });
});

describe('over all questions together', () => {
  const counts = (kind: Population['kind'], all: readonly number[], item?: string): Known =>
    [undefined, '1', '2'].map((question, at) => [{ kind, item, question }, all[at]!]);
  const themes = [{ id: 'green' }, { id: 'trees', within: 'green' }];

  test('who raises a theme in one question raises one in all, and who does in all does in one', () => {
    const answered = [20, 14, 12];
    const withNone = (none: readonly number[]): boolean => {
      const raised = none.map((count, at) => answered[at]! - count);
      return isPossible(
        [
          ...counts('answered', answered),
          ...counts('no-theme', none),
          ...counts('theme', raised, 'green'),
        ],
        { themes },
      );
    };
    // Nine and six raised one: so did nine to fifteen in all.
    expect(withNone([5, 5, 6])).toBe(true);
    expect(withNone([4, 5, 6])).toBe(false);
    expect(withNone([11, 5, 6])).toBe(true);
    expect(withNone([12, 5, 6])).toBe(false);
  });

  test('who raises a theme and not the narrower one does so in one of them', () => {
    const withTrees = (trees: readonly number[]): boolean =>
      isPossible([...counts('theme', [9, 5, 6], 'green'), ...counts('theme', trees, 'trees')], {
        themes,
      });
    expect(withTrees([6, 4, 4])).toBe(true);
    expect(withTrees([5, 4, 4])).toBe(false);
  });
});

test('of the signs in one answer, as many as there are tell how many answers have three', () => {
  const signs = ['source', 'figures', 'place', 'period', 'several'];
  const shown = (question: string | undefined, counts: readonly number[]): boolean =>
    isPossible(
      [
        [{ kind: 'answered', question }, 10],
        ...signs.map((item, at) => [{ kind: 'sign', item, question }, counts[at]!] as const),
      ],
      { questions: [], signs, severalSigns: 'several' },
    );
  // 26 of three kinds among 10 answers: six have all three at least.
  expect(shown('1', [9, 9, 8, 0, 6])).toBe(true);
  expect(shown('1', [9, 9, 8, 0, 5])).toBe(false);
  expect(shown('1', [8, 8, 8, 8, 6])).toBe(true);
  expect(shown('1', [8, 8, 8, 8, 5])).toBe(false);
  // Over all questions they may be of different answers.
  expect(shown(undefined, [9, 9, 8, 0, 0])).toBe(true);
});
