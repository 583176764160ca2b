import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { loadSolver, readPastReport, release } from '../../src/disclosure/index.js';
import type { Policy, Publishable } from '../../src/disclosure/index.js';
import type { Solver } from '../../src/disclosure/solver.js';
import { toJson } from '../../src/report/index.js';
import type { Cell, Table } from '../../src/tables/index.js';
import { loadRangeOf } from '../support/whole-ranges.js';
import type { RangeOf } from '../support/whole-ranges.js';

/**
 * An outsider with a solver: reads the labels and numbers of published tables, writes down what everybody
 * knows (groups add up, themes stand within answers, answers within respondents), and asks for the least
 * and the most that a count may be. It shares no line with the program under test.
 */
const sectors = ['health', 'school', 'police'];
const themes = ['costs', 'waiting'];

interface Respondent {
  readonly sector: number;
  /** Undefined: no substantive answer. */
  readonly themes: readonly boolean[] | undefined;
}

let solve: RangeOf;
let solver: Solver;
beforeAll(async () => {
  solve = await loadRangeOf();
  solver = await loadSolver();
});

const respondent: fc.Arbitrary<Respondent> = fc.record({
  sector: fc.constantFrom(0, 0, 0, 1, 1, 2),
  themes: fc.option(fc.tuple(fc.boolean(), fc.boolean()), { nil: undefined, freq: 6 }),
});
const call = fc.array(respondent, { minLength: 12, maxLength: 40 });

const policies: readonly Policy[] = [
  { suppressBelow: 5, roundTo: 1, zeros: 'show' },
  { suppressBelow: 10, roundTo: 1, zeros: 'show' },
  { suppressBelow: 5, roundTo: 1, zeros: 'suppress' },
  { suppressBelow: 5, roundTo: 5, zeros: 'show' },
];

describe('an outsider with a solver', () => {
  test.each(policies)(
    'finds every withheld count anywhere in its interval: %j',
    (policy) => {
      fc.assert(
        fc.property(call, (respondents) => {
          const { tables } = release(publishable(respondents), policy, solver);
          const known = knownFrom(tables, policy.roundTo, 'x');
          const truth = countsOf(respondents);
          for (const [name, value] of truth) {
            const isSmall =
              value < policy.suppressBelow && (value > 0 || policy.zeros === 'suppress');
            if (!isSmall) continue;
            const [least, most] = rangeOf(name, [...bonds('x'), ...known]);
            const within = containerOf(name, truth);
            const high = within < policy.suppressBelow ? within : policy.suppressBelow - 1;
            expect({ name, least }).toEqual({
              name,
              least: Math.min(least, policy.zeros === 'suppress' ? 0 : 1),
            });
            expect({ name, most }).toEqual({ name, most: Math.max(most, high) });
          }
        }),
        { numRuns: 5 },
      );
    },
    60_000,
  );

  test.each([policies[0]!, policies[2]!])(
    'never learns from two reports that few newcomers are in a count, nor a count that one withheld: %j',
    (policy) => {
      fc.assert(
        fc.property(call, fc.integer({ min: 1, max: 14 }), (respondents, newcomers) => {
          const before = respondents.slice(0, -Math.min(newcomers, respondents.length - 6));
          const rows = knownFromBoth(before, respondents, policy);
          const least = policy.zeros === 'suppress' ? 0 : 1;
          const [earlier, now] = [countsOf(before), countsOf(respondents)];
          for (const name of now.keys()) {
            const came = name.replace('x', 'd');
            const newly = rangeOf(came, rows);
            expect({ came, newly, isFew: newly[0] >= 1 && newly[1] <= 4 }).toMatchObject({
              isFew: false,
            });
            if (least === 0) expect({ came, newly }).not.toEqual({ came, newly: [0, 0] });
            for (const [sum, value] of [
              [name, earlier.get(name)!],
              [`${name} + ${came}`, now.get(name)!],
            ] as const) {
              const isSmall = value >= least && value < policy.suppressBelow;
              if (isSmall)
                expect({ sum, known: rangeOf(sum, rows) }).not.toEqual({
                  sum,
                  known: [value, value],
                });
            }
          }
        }),
        { numRuns: 4 },
      );
    },
  );
});

/** What an outsider knows of the first counts (x) and the newcomers (d) who has both reports. */
function knownFromBoth(
  before: readonly Respondent[],
  respondents: readonly Respondent[],
  policy: Policy,
  nextPolicy = policy,
): readonly string[] {
  const first = release(publishable(before), policy, solver);
  const head = { title: '', questionnaire: 'q', filter: '' };
  const publication = { safe: true, policy };
  const json = [...toJson({ ...head, publication }, first.tables)].join('');
  const history = [readPastReport(json, 'first', 'q')];
  const second = release(publishable(respondents), nextPolicy, solver, { history });
  return [
    ...bonds('x'),
    ...bonds('d'),
    ...knownFrom(first.tables, 1, 'x'),
    ...knownFrom(second.tables, 1, 'x', 'd'),
  ];
}

test('one newcomer is not given away by two reports on the whole', () => {
  const policy = policies[0]!;
  const many = Array.from({ length: 30 }, (_, at): Respondent => ({
    sector: at % 2,
    themes: [true, at % 3 === 0],
  }));
  const first = release(publishable(many), policy, solver);
  const json = [
    ...toJson(
      {
        title: '',
        questionnaire: 'q',
        filter: '',
        publication: { safe: true, ...first.publication },
      },
      first.tables,
    ),
  ].join('');
  const newcomer: Respondent = { sector: 2, themes: [false, true] };
  const history = [readPastReport(json, 'first', 'q')];
  const second = release(publishable([...many, newcomer]), policy, solver, { history });
  expect(first.publication.analysed).toBe(30);
  expect(second.publication.analysed).toBeUndefined();
  expect(JSON.stringify(second.tables)).not.toContain('31');
});

test('what one report withholds for a small count is not made up from an earlier one', () => {
  const answering = (sector: number, answers: number, blanks: number) =>
    Array.from({ length: answers + blanks }, (_, at): Respondent => ({
      sector,
      themes: at < answers ? [at % 2 === 0, at % 3 === 0] : undefined,
    }));
  // Nobody joined the three of "police" and those who may be withheld beside them.
  const before = [...answering(0, 18, 2), ...answering(1, 16, 4), ...answering(2, 3, 2)];
  const rows = knownFromBoth(before, [...before, ...answering(1, 8, 0)], policies[0]!);
  expect(rangeOf('x_n_all + d_n_all', rows)).toEqual([53, 53]);
  expect(rangeOf('x_a_2', rows)).not.toEqual([3, 3]);
  expect(rangeOf('x_a_2 + d_a_2', rows)).not.toEqual([3, 3]);
});

describe('where zeros are withheld', () => {
  const policy = policies[2]!;
  const people = (...counts: readonly number[]) =>
    counts.flatMap((count, sector) =>
      Array.from({ length: count }, (_, at): Respondent => ({
        sector,
        themes: [at % 2 === 0, at % 3 === 0],
      })),
    );

  test('two reports do not tell of a group that nobody joined it', () => {
    const rows = knownFromBoth(people(30, 30, 30), people(50, 30, 50), policy);
    expect(rangeOf('d_n_1', rows)).not.toEqual([0, 0]);
    // The test would see nothing if the second report showed nothing.
    expect(rangeOf('d_n_all', rows)).toEqual([40, 40]);
  });

  test('a later report that shows zeros does not give away those of an earlier one', () => {
    const showing = policies[0]!;
    const before = people(30, 30, 0);
    const rows = knownFromBoth(before, people(50, 50, 0), policy, showing);
    expect(rangeOf('x_n_2', rows)).not.toEqual([0, 0]);
  });
});

test('what stands still tells nothing of a single newcomer, nor of one who is gone', () => {
  const policy = policies[0]!;
  const many = Array.from({ length: 40 }, (_, at): Respondent => ({
    sector: at % 2,
    themes: at % 5 === 0 ? undefined : [at % 4 === 0, at % 3 === 0],
  }));
  const first = release(publishable(many), policy, solver);
  const head = { title: '', questionnaire: 'q', filter: '' };
  const json = [
    ...toJson({ ...head, publication: { safe: true, ...first.publication } }, first.tables),
  ].join('');
  const history = [readPastReport(json, 'first', 'q')];
  const second = (respondents: readonly Respondent[]) =>
    JSON.stringify(release(publishable(respondents), policy, solver, { history }).tables);
  const newcomers: readonly Respondent[] = [
    { sector: 0, themes: [true, false] },
    { sector: 1, themes: undefined },
    { sector: 1, themes: [false, true] },
  ];
  const told = newcomers.map((newcomer) => second([...many, newcomer]));
  expect(new Set(told).size).toBe(1);
  expect(second(many.slice(1))).toBe(told[0]);
  expect(second(many.slice(0, -1))).toBe(told[0]);
  // The test would see nothing if nothing were ever shown.
  expect(second(many)).toBe(JSON.stringify(first.tables));
});

test('a call of which even the size is withheld still gives a report, with nothing in it', () => {
  const few: readonly Respondent[] = [
    { sector: 0, themes: [true, false] },
    { sector: 1, themes: undefined },
  ];
  const { tables, publication } = release(publishable(few), policies[0]!, solver);
  expect(publication.analysed).toBeUndefined();
  expect(
    tables.flatMap(({ rows }) => [...rows].flat()).filter(({ kind }) => kind === 'count'),
  ).toEqual([]);
});

test('what is no published report of the same call is refused by its name', () => {
  const read = (json: string) => () => readPastReport(json, 'yesterday', 'q');
  expect(read('{"tables":[],"publication":{"safe":false}}')).toThrow(/yesterday/);
  expect(read('no JSON')).toThrow(/no report/);
  const publication = { safe: true, policy: policies[0] };
  expect(read(JSON.stringify({ questionnaire: 'other', publication, tables: [] }))).toThrow(
    'yesterday is a report on "other", not on "q".',
  );
  const damaged = [
    { tables: [null] },
    { tables: [{ number: '1', columns: [] }] },
    { tables: [], publication: { safe: true, policy: {} } },
  ];
  for (const each of damaged)
    expect(read(JSON.stringify({ questionnaire: 'q', publication, ...each }))).toThrow(/no report/);
});

/** All counts by the names of the outsider's unknowns. */
function countsOf(respondents: readonly Respondent[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const group of [...sectors.keys(), undefined]) {
    const own = respondents.filter(({ sector }) => group === undefined || sector === group);
    const at = group ?? 'all';
    counts.set(`x_n_${at}`, own.length);
    counts.set(`x_a_${at}`, own.filter((each) => each.themes).length);
    themes.forEach((_, theme) => {
      counts.set(`x_t${theme}_${at}`, own.filter((each) => each.themes?.[theme]).length);
    });
  }
  return counts;
}

function containerOf(name: string, truth: ReadonlyMap<string, number>): number {
  const inside = name.startsWith('x_n') ? undefined : name.startsWith('x_a') ? 'n' : 'a';
  return inside === undefined ? Infinity : truth.get(name.replace(/_(a|t\d)_/, `_${inside}_`))!;
}

/** What everybody knows of the counts of a call. */
function bonds(of: string): readonly string[] {
  const kinds = ['n', 'a', ...themes.map((_, theme) => `t${theme}`)];
  const places = [...sectors.keys(), 'all'];
  return [
    ...kinds.map(
      (kind) =>
        `${sectors.map((_, at) => `${of}_${kind}_${at}`).join(' + ')} - ${of}_${kind}_all = 0`,
    ),
    ...places.flatMap((at) => [
      `${of}_a_${at} - ${of}_n_${at} <= 0`,
      ...themes.map((_, theme) => `${of}_t${theme}_${at} - ${of}_a_${at} <= 0`),
    ]),
  ];
}

/** What the numbers of published tables say, each read by the labels beside it. */
function knownFrom(
  tables: readonly Table[],
  roundTo: number,
  ...of: readonly string[]
): readonly string[] {
  const rows: string[] = [];
  const say = (unknown: string, cell: Cell): void => {
    if (cell.kind !== 'count') return;
    const sum = of.map((each) => `${each}_${unknown}`).join(' + ');
    if (roundTo === 1) rows.push(`${sum} = ${cell.value}`);
    else rows.push(`${sum} >= ${cell.value - 2}`, `${sum} <= ${cell.value + 2}`);
  };
  for (const { id, rows: lines } of tables) {
    for (const line of lines) {
      const [label, second] = line.map((cell) => (cell.kind === 'text' ? cell.value : ''));
      const at = (name: string | undefined) => sectors.indexOf(name!);
      if (id === 'all') {
        say('n_all', line[1]!);
        say('a_all', line[2]!);
      } else if (id === 'groups') {
        say(`n_${at(label)}`, line[1]!);
        say(`a_${at(label)}`, line[2]!);
      } else if (id === 'themes') {
        say(`t${themes.indexOf(label!)}_all`, line[1]!);
      } else say(`t${themes.indexOf(label!)}_${at(second)}`, line[2]!);
    }
  }
  return rows;
}

/** The least and the most of an unknown, in whole numbers. */
function rangeOf(name: string, rows: readonly string[]): readonly [number, number] {
  const unknowns = [...new Set(rows.join(' ').match(/[xd]_[a-z]\d?_\w+/g))];
  return solve(name, rows, unknowns);
}

/** Four tables over the same respondents, as the program would make them. */
function publishable(respondents: readonly Respondent[]): Publishable {
  const counts = countsOf(respondents);
  const cell = (name: string): Cell => ({ kind: 'count', value: counts.get(`x_${name}`)! });
  const text = (value: string): Cell => ({ kind: 'text', value });
  const group = { field: 'sector', column: 'group' } as const;
  const item = { column: 'theme' } as const;
  const label = (id: string) => ({ id, title: id, kind: 'text' }) as const;
  const number = (id: string, whom: NonNullable<Table['columns'][number]['counts']>) =>
    ({ id, title: id, kind: 'count', counts: whom }) as const;
  const table = (id: string, columns: Table['columns'], rows: Table['rows']): Table => ({
    id,
    number: id,
    title: id,
    base: '',
    columns,
    rows,
    notes: [],
    crosstab: undefined,
    chart: undefined,
    placement: 'page',
    publication: { figures: [] },
  });
  return {
    tables: [
      table(
        'all',
        [label('what'), number('n', { kind: 'responded' }), number('a', { kind: 'answered' })],
        [[text('all'), cell('n_all'), cell('a_all')]],
      ),
      table(
        'groups',
        [
          label('group'),
          number('n', { kind: 'responded', group }),
          number('a', { kind: 'answered', group }),
        ],
        sectors.map((name, at) => [text(name), cell(`n_${at}`), cell(`a_${at}`)]),
      ),
      table(
        'themes',
        [label('theme'), number('t', { kind: 'theme', item })],
        themes.map((name, at) => [text(name), cell(`t${at}_all`)]),
      ),
      table(
        'themes-by-group',
        [label('theme'), label('group'), number('t', { kind: 'theme', item, group })],
        themes.flatMap((theme, mark) =>
          sectors.map((name, at) => [text(theme), text(name), cell(`t${mark}_${at}`)]),
        ),
      ),
    ],
    structure: {
      questions: [],
      fields: [{ id: 'sector', groups: sectors, several: false, open: false }],
      breakdowns: ['sector'],
      themes: themes.map((id) => ({ id })),
      signs: [],
      severalSigns: 'several',
      closed: [],
    },
    unshown: [],
  };
}
