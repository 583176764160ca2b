import { beforeAll, describe, expect, test } from '@jest/globals';

import { loadSolver, release } from '../../src/disclosure/index.js';
import type { Policy, Publishable } from '../../src/disclosure/index.js';
import type { Solver } from '../../src/disclosure/solver.js';
import type { Column, Inclusion, Table } from '../../src/tables/index.js';

/** What binds counts of different tables to one another, and what their rows tell by being there. */
const below5: Policy = { suppressBelow: 5, roundTo: 1, zeros: 'show' };
const noZeros: Policy = { ...below5, zeros: 'suppress' };

let solver: Solver;
beforeAll(async () => {
  solver = await loadSolver();
});

const label = (id: string): Column => ({ id, title: id, kind: 'text' });
const counts = (id: string, whom: NonNullable<Column['counts']>): Column => ({
  id,
  title: id,
  kind: 'count',
  counts: whom,
});
const group = { field: 'town', column: 'town' } as const;
const themes = { kind: 'theme', item: { column: 'theme' } } as const;
const keywords = { kind: 'keyword', item: { column: 'keyword' } } as const;

function table(
  id: string,
  columns: readonly Column[],
  rows: readonly (readonly (string | number)[])[],
): Table {
  return {
    id,
    number: '1',
    title: id,
    base: '',
    columns,
    rows: rows.map((row) =>
      row.map((value) =>
        typeof value === 'string' ? { kind: 'text', value } : { kind: 'count', value },
      ),
    ),
    notes: [],
    crosstab: undefined,
    chart: undefined,
    placement: 'page',
    publication: { figures: [] },
  };
}

function publishable(
  tables: readonly Table[],
  towns: readonly string[],
  inclusions: readonly Inclusion[] = [],
): Publishable {
  return {
    tables,
    structure: {
      questions: [],
      fields: [{ id: 'town', groups: towns, several: false, open: false }],
      breakdowns: ['town'],
      themes: [{ id: 'money' }],
      signs: [],
      severalSigns: 'several',
      closed: [],
    },
    unshown: [],
    inclusions,
  };
}

/** The tables of who responded and answered: everybody, and town by town. */
function people(
  all: readonly [number, number],
  towns: readonly (readonly [string, number, number])[],
): readonly Table[] {
  return [
    table(
      'all',
      [label('what'), counts('n', { kind: 'responded' }), counts('a', { kind: 'answered' })],
      [['all', ...all]],
    ),
    table(
      'towns',
      [
        label('town'),
        counts('n', { kind: 'responded', group }),
        counts('a', { kind: 'answered', group }),
      ],
      towns,
    ),
  ];
}

/** What a table shows: its rows as texts. */
function shown(tables: readonly Table[], id: string): readonly string[] {
  return tables
    .find((each) => each.id === id)!
    .rows.map((row) => row.map((cell) => ('value' in cell ? cell.value : '[c]')).join(' '));
}

describe('a theme raised by whoever uses a keyword', () => {
  const towns = ['Ash', 'Elm'];
  const tables = [
    ...people(
      [60, 50],
      [
        ['Ash', 40, 35],
        ['Elm', 20, 15],
      ],
    ),
    table('themes', [label('theme'), counts('t', themes)], [['money', 12]]),
    table(
      'themes-by-town',
      [label('theme'), label('town'), counts('t', { ...themes, group })],
      [
        ['money', 'Ash', 9],
        ['money', 'Elm', 3],
      ],
    ),
    table(
      'keywords',
      [label('keyword'), label('town'), counts('k', { ...keywords, group })],
      [['budget', 'Ash', 9]],
    ),
  ];
  const implied: Inclusion = {
    parts: [{ kind: 'keyword', item: 'budget' }],
    within: [{ kind: 'theme', item: 'money' }],
  };

  test('is not given back by the keyword: of 12 who raise it, 9 use the word in one town', () => {
    const { tables: made } = release(publishable(tables, towns, [implied]), below5, solver);
    const isPinned =
      shown(made, 'themes').includes('money 12') &&
      shown(made, 'keywords').includes('budget Ash 9');
    expect(shown(made, 'themes-by-town')).not.toContain('money Elm 3');
    expect(isPinned).toBe(false);
  });

  test('would be, if nobody had told the program that the one implies the other', () => {
    const { tables: made } = release(publishable(tables, towns), below5, solver);
    expect(shown(made, 'themes')).toContain('money 12');
    expect(shown(made, 'keywords')).toContain('budget Ash 9');
  });

  test('is no reason to refuse a report where the counts say otherwise', () => {
    const wrong: Inclusion = { parts: implied.within, within: implied.parts };
    const more = [
      ...tables.slice(0, 4),
      table(
        'keywords',
        [label('keyword'), label('town'), counts('k', { ...keywords, group })],
        [['budget', 'Ash', 8]],
      ),
    ];
    const { tables: made } = release(publishable(more, towns, [wrong]), below5, solver);
    expect(shown(made, 'themes')).toContain('money 12');
  });
});

describe('a group that stands only where somebody is in it', () => {
  const townsOf = (unstated: number): readonly Table[] => [
    table('all', [label('what'), counts('n', { kind: 'responded' })], [['all', 40 + unstated]]),
    table(
      'towns',
      [label('town'), counts('n', { kind: 'responded', group })],
      [['Ash', 25], ['Elm', 15], ...(unstated > 0 ? [['Not stated', unstated]] : [])],
    ),
  ];
  const towns = ['Ash', 'Elm', 'Not stated'];

  test('does not tell few from nobody where both are withheld', () => {
    const { tables, publication } = release(publishable(townsOf(2), towns), noZeros, solver);
    expect(shown(tables, 'towns').join(' ')).not.toContain('Not stated');
    expect(publication.structure.fields[0]!.groups).toEqual(['Ash', 'Elm']);
  });

  test('is named where its number is shown, and where noughts are', () => {
    const many = release(publishable(townsOf(9), towns), noZeros, solver);
    expect(shown(many.tables, 'towns')).toContain('Not stated 9');
    const few = release(publishable(townsOf(2), towns), below5, solver);
    expect(shown(few.tables, 'towns')).toContain('Not stated [c]');
  });
});

test('a row is left out of which a count is nobody’s that is known', () => {
  const bySubstance = {
    by: 'substance',
    rows: { Money: { kind: 'theme', item: { value: 'money' } } },
  } as const;
  const tables = [
    table(
      'all',
      [label('what'), counts('n', { kind: 'responded' }), counts('a', { kind: 'answered' })],
      [['all', 60, 50]],
    ),
    table(
      'substances',
      [label('substance'), counts('t', bySubstance), counts('a', { kind: 'answered' })],
      [
        ['Money', 12, 50],
        ['People', 2, 50],
      ],
    ),
  ];
  const { tables: made } = release(publishable(tables, []), below5, solver);
  expect(shown(made, 'substances')).toEqual(['Money 12 50']);
});

test('what was read reconciles with tests of the survey among what was left out', () => {
  const fate = (item?: string) =>
    item === undefined
      ? ({ kind: 'response' } as const)
      : ({ kind: 'response', item: { value: item } } as const);
  const stages = {
    by: 'stage',
    rows: {
      Read: fate(),
      Analysed: { kind: 'responded' },
      Tests: fate('test'),
      Rejected: fate('rejected'),
    },
  } as const;
  const stage = (read: number, tests: number): readonly Table[] => [
    table(
      'stages',
      [label('stage'), counts('n', stages)],
      [
        ['Read', read],
        ['Analysed', 60],
        ['Tests', tests],
        ['Rejected', 0],
      ],
    ),
  ];
  const { tables } = release(publishable(stage(68, 8), []), below5, solver);
  expect(shown(tables, 'stages')).toEqual(['Read 68', 'Analysed 60', 'Tests 8', 'Rejected 0']);
  const few = release(publishable(stage(62, 2), []), below5, solver);
  expect(shown(few.tables, 'stages')).toContain('Tests [c]');
  expect(shown(few.tables, 'stages')).not.toContain('Read 62');
});

test('a keyword of which tables name different groups makes a report', () => {
  const towns = ['Ash', 'Elm', 'Oak'];
  const column = counts('k', { ...keywords, group, question: { column: 'question' } });
  const tables = [
    ...people(
      [90, 90],
      towns.map((town) => [town, 30, 30]),
    ),
    table(
      'keywords',
      [
        label('question'),
        label('keyword'),
        counts('k', { ...keywords, question: { column: 'question' } }),
      ],
      [
        ['All questions', 'rent', 30],
        ['1', 'rent', 30],
      ],
    ),
    table(
      'by-town',
      [label('question'), label('keyword'), label('town'), column],
      [
        ['All questions', 'rent', 'Ash', 12],
        ['All questions', 'rent', 'Elm', 11],
        ['1', 'rent', 'Elm', 11],
      ],
    ),
  ];
  const { tables: made } = release(publishable(tables, towns), below5, solver);
  expect(shown(made, 'by-town')).toContain('1 rent Elm 11');
});
