import type { Cell, Column, Table } from '../../src/tables/index.js';
import { hostileStrings } from './hostile-strings.js';

const columns: readonly Column[] = [
  { id: 'theme', title: 'Theme', kind: 'text' },
  { id: 'group', title: 'Group', kind: 'text' },
  { id: 'respondents', title: 'Respondents', kind: 'count' },
  { id: 'percent', title: 'Per cent', kind: 'percent' },
  { id: 'difference', title: 'Difference', kind: 'statistic', decimals: 2 },
];

function rowOf(theme: string, group: string, place: number): readonly Cell[] {
  return [
    { kind: 'text', value: theme },
    { kind: 'text', value: group },
    { kind: 'count', value: place },
    { kind: 'percent', value: (100 * place) / 80, numerator: place, denominator: 80 },
    place % 2 === 0
      ? { kind: 'statistic', value: -place / 7 }
      : { kind: 'absent', reason: 'not-applicable' },
  ];
}

const plain: Table = {
  id: 'plain',
  number: '1',
  title: 'Plain',
  base: '80 respondents',
  columns,
  rows: hostileStrings.map((text, place) => rowOf(text, 'all', place)),
  notes: [],
  crosstab: undefined,
  chart: undefined,
  placement: 'page',
};

/** Hostile text in every place of a table where there may be text. */
export const hostileTables: readonly Table[] = [
  plain,
  {
    ...plain,
    id: 'crossed',
    number: '2',
    title: hostileStrings.join(' '),
    base: hostileStrings.join(' '),
    notes: hostileStrings,
    rows: hostileStrings.map((text, place) => rowOf('all', text, place)),
    crosstab: { rows: ['theme'], columns: 'group', cells: ['respondents', 'percent'] },
  },
  {
    ...plain,
    id: 'headed',
    number: '3',
    columns: hostileStrings.map((title, place) => ({ id: `c${place}`, title, kind: 'text' })),
    rows: [hostileStrings.map((value) => ({ kind: 'text', value }))],
  },
  { ...plain, id: 'empty', number: '4', rows: [] },
];
