import type { Cell, Column, Table } from '../../src/tables/index.js';
import type { Chart } from '../../src/tables/table.js';
import { everyRow } from '../../src/tables/chart-rows.js';

const words = (value: string): Cell => ({ kind: 'text', value });
const number = (value: number): Cell => ({ kind: 'count', value });
const share = (numerator: number, denominator: number): Cell => ({
  kind: 'percent',
  value: (100 * numerator) / denominator,
  numerator,
  denominator,
});
const statistic = (value: number): Cell => ({ kind: 'statistic', value });
const withheld: Cell = { kind: 'absent', reason: 'confidential' };

const columns: readonly Column[] = [
  { id: 'theme', title: 'Theme', kind: 'text' },
  { id: 'sector', title: 'Sector', kind: 'text' },
  { id: 'respondents', title: 'Respondents', kind: 'count' },
  { id: 'percent', title: 'Per cent of base', kind: 'percent' },
  { id: 'low', title: 'From', kind: 'statistic', decimals: 1 },
  { id: 'high', title: 'To', kind: 'statistic', decimals: 1 },
  { id: 'ratio', title: 'Log ratio', kind: 'statistic', decimals: 2 },
  { id: 'out', title: 'Stands out', kind: 'text' },
];

const rows: readonly (readonly Cell[])[] = [
  [
    words('naloxone'),
    words('prison'),
    number(12),
    share(12, 40),
    statistic(18.1),
    statistic(45.4),
    statistic(1.25),
    words('yes'),
  ],
  [
    words('naloxone'),
    words('housing'),
    number(1200),
    share(1200, 4000),
    statistic(28.6),
    statistic(31.4),
    statistic(-0.5),
    words('no'),
  ],
  [
    words('funding'),
    words('prison'),
    withheld,
    withheld,
    withheld,
    withheld,
    withheld,
    words('no'),
  ],
  [
    words('funding'),
    words('housing'),
    number(0),
    share(0, 4000),
    statistic(0),
    statistic(0.1),
    statistic(0),
    words('no'),
  ],
];

function tableOf(place: number, id: string, title: string, chart: Chart): Table {
  return {
    id,
    number: String(place),
    title,
    base: '4,040 respondents',
    columns,
    rows,
    notes: ['Figures made for tests.', `A note of table ${place} alone.`],
    crosstab: undefined,
    chart,
    placement: 'page',
  };
}

/**
 * A table for each kind of chart, with shorthand, a nought and a number above a thousand; the last is too long for a
 * page.
 */
export const chartedTables: readonly Table[] = [
  tableOf(1, 'bars', 'Themes', {
    kind: 'bars',
    rows: everyRow,
    label: 'theme',
    value: 'percent',
    ends: ['low', 'high'],
  }),
  tableOf(2, 'heat', 'Themes by sector', {
    kind: 'heat-map',
    rows: everyRow,
    row: 'theme',
    column: 'sector',
    value: 'percent',
  }),
  tableOf(3, 'dots', 'Keywords', {
    kind: 'dots',
    rows: everyRow,
    group: 'sector',
    label: 'theme',
    value: 'ratio',
    full: 'out',
  }),
  {
    ...tableOf(4, 'columns', 'By day', {
      kind: 'columns',
      rows: everyRow,
      label: 'theme',
      value: 'respondents',
      mark: { after: 'naloxone', label: 'closed' },
    }),
    crosstab: { rows: ['theme'], columns: 'sector', cells: ['respondents', 'percent'] },
  },
  {
    ...tableOf(5, 'long', 'Too long', {
      kind: 'bars',
      rows: () => [],
      label: 'theme',
      value: 'percent',
    }),
    placement: 'file',
  },
];
