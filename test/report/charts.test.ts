import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { drawChart } from '../../src/report/charts/index.js';
import { scaleFor } from '../../src/report/charts/scale.js';
import { wrapLabel } from '../../src/report/charts/wrap.js';
import type { Cell, Table } from '../../src/tables/index.js';
import type { Chart } from '../../src/tables/table.js';

const absent: Cell = { kind: 'absent', reason: 'confidential' };

function share(value: number): readonly Cell[] {
  return [
    { kind: 'percent', value, numerator: value, denominator: 100 },
    { kind: 'statistic', value: value - 5 },
    { kind: 'statistic', value: value + 5 },
  ];
}

function tableOf(rows: readonly (readonly Cell[])[], chart: Chart): Table {
  return {
    id: 'themes',
    number: '6',
    title: 'Themes',
    base: 'everybody',
    columns: [
      { id: 'theme', title: 'Theme', kind: 'text' },
      { id: 'sector', title: 'Sector', kind: 'text' },
      { id: 'percent', title: 'Per cent', kind: 'percent' },
      { id: 'low', title: 'From', kind: 'statistic', decimals: 1 },
      { id: 'high', title: 'To', kind: 'statistic', decimals: 1 },
    ],
    rows,
    notes: [],
    crosstab: undefined,
    chart,
    placement: 'page',
  };
}

function words(text: string): Cell {
  return { kind: 'text', value: text };
}

const rows = [
  [words('naloxone'), words('prison'), ...share(40)],
  [words('naloxone'), words('housing'), ...share(20)],
  [words('funding'), words('prison'), absent, absent, absent],
];

describe('a bar chart', () => {
  const chart: Chart = {
    kind: 'bars',
    rows: () => [1, 0, 2],
    label: 'sector',
    value: 'percent',
    ends: ['low', 'high'],
  };
  const svg = drawChart(tableOf(rows, chart))!.svg.text;
  const lengths = [...svg.matchAll(/<rect [^>]*width="([\d.]+)"/g)].map((match) =>
    Number(match[1]),
  );

  test('has bars as long as the values of the rows that it names, in their order', () => {
    expect(lengths).toHaveLength(2);
    expect(lengths[1]! / lengths[0]!).toBeCloseTo(40 / 20, 2);
  });

  test('writes each value as the table does, and for a withheld one the shorthand', () => {
    expect(svg).toMatch(/>20\.0 %<[^]*>40\.0 %<[^]*>\[c\]</);
  });

  test('draws no interval where the table has none', () => {
    expect(svg.match(/<path/g)).toHaveLength(2);
  });

  test('says in words what it is, for those who do not see it', () => {
    expect(svg).toMatch(/role="img"[^>]*aria-labelledby="chart-themes-title chart-themes-desc"/);
    expect(svg).toContain('<title id="chart-themes-title">Themes: bar chart</title>');
  });
});

describe('a heat map', () => {
  const chart: Chart = {
    kind: 'heat-map',
    rows: () => [0, 1, 2],
    row: 'theme',
    column: 'sector',
    value: 'percent',
  };
  const svg = drawChart(tableOf(rows, chart))!.svg.text;

  test('has a field for each row and column, with the number or the shorthand in it', () => {
    const fields = [...svg.matchAll(/<rect [^>]*height="40"[^>]*\/><text [^>]*>([^<]*)</g)];
    expect(fields.map((match) => match[1])).toEqual(['40', '20', '[c]', '[x]']);
  });

  test('is as wide as its legend, however few columns it has, and no higher than its names need', () => {
    const edges = [...svg.matchAll(/<rect x="([\d.]+)"[^>]* width="([\d.]+)"/g)].map(
      ([, x, width]) => Number(x) + Number(width),
    );
    const [, width, height] = /viewBox="0 0 (\d+) (\d+)"/.exec(svg)!.map(Number);
    expect(Math.max(...edges)).toBeLessThanOrEqual(width!);
    expect(height).toBeLessThan(300);
  });

  test('is darker where the value is larger', () => {
    const fills = [...svg.matchAll(/<rect [^>]*height="40"\s+fill="(#\w+)"/g)].map(
      (match) => match[1]!,
    );
    const light = (colour: string): number => Number.parseInt(colour.slice(1, 3), 16);
    expect(light(fills[0]!)).toBeLessThan(light(fills[1]!));
    expect(light(fills[1]!)).toBeLessThan(light(fills[2]!));
  });
});

test('a table without a chart, or with no rows to draw, has no picture', () => {
  expect(
    drawChart(tableOf([], { kind: 'bars', rows: () => [], label: 'theme', value: 'percent' })),
  ).toBeUndefined();
});

test('an axis begins at nought, holds the largest value and has few, round steps', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1e9, noNaN: true }), (largest) => {
      const { end, ticks } = scaleFor(largest);
      expect(end).toBeGreaterThanOrEqual(largest);
      expect(ticks[0]).toBe(0);
      expect(ticks.at(-1)).toBe(end);
      expect(ticks.length).toBeLessThanOrEqual(7);
      expect(String(ticks[1]).replace(/0+$/, '')).toMatch(/^[125]$/);
    }),
  );
  expect(scaleFor(84).ticks).toEqual([0, 20, 40, 60, 80, 100]);
});

test('a long label breaks between words, and what does not fit on three lines ends in an ellipsis', () => {
  expect(wrapLabel('local authority (including public health)', 20)).toEqual([
    'local authority',
    '(including public',
    'health)',
  ]);
  expect(wrapLabel('a b c d e', 1)).toEqual(['a', 'b', '…']);
  expect(wrapLabel('x'.repeat(7), 3)).toEqual(['xxx', 'xxx', 'x']);
});
