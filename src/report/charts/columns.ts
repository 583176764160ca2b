import type { ColumnChart, Table } from '../../tables/index.js';
import { markup } from '../html/markup.js';
import type { Markup } from '../html/markup.js';
import { colours } from './colours.js';
import { at, ChartData, drawing } from './figure.js';
import type { Drawing } from './figure.js';
import { scaleFor } from './scale.js';
import { chartId, widths } from './size.js';
import type { ChartSize } from './size.js';

const left = 48;
const right = 20;
const top = 34;
const height = 220;
const bottom = 48;
const widest = 26;
/** Labels of so many columns are written below them; more would run into each other. */
const mostLabels = { wide: 7, narrow: 3 } as const;

/** A column for each row, in order, and a dashed line where something ended. */
export function columnChart(table: Table, chart: ColumnChart, size: ChartSize): Drawing {
  const width = widths[size];
  const data = new ChartData(table);
  const columns = chart.rows(table.rows).map((row) => ({
    label: data.text(row, chart.label),
    value: data.show(row, chart.value).value ?? 0,
  }));
  const scale = scaleFor(columns.reduce((most, { value }) => Math.max(most, value), 0));
  const step = (width - left - right) / columns.length;
  const thickness = Math.min(widest, step * 0.8);
  const floor = top + height;
  const x = (place: number): number => left + place * step;
  const y = (value: number): number => floor - (value / scale.end) * height;

  const grid = scale.ticks.map(
    (tick) =>
      markup`<line x1="${left}" x2="${width - right}" y1="${at(y(tick))}" y2="${at(y(tick))}" stroke="${tick === 0 ? colours.axis : colours.grid}"/><text x="${left - 8}" y="${at(y(tick) + 5)}" text-anchor="end" fill="${colours.quiet}">${tick}</text>
`,
  );
  const marks = columns.map(
    ({ value }, place) =>
      markup`<rect x="${at(x(place) + (step - thickness) / 2)}" y="${at(y(value))}" width="${at(thickness)}" height="${at(floor - y(value))}" fill="${colours.bar}"/>`,
  );
  const every = Math.ceil(columns.length / mostLabels[size]);
  const labels = columns.map(({ label }, place) =>
    place % every === 0
      ? markup`<text x="${at(x(place) + step / 2)}" y="${floor + 20}" text-anchor="middle" fill="${colours.quiet}" font-size="12">${label}</text>`
      : undefined,
  );
  const title = data.column(chart.value).title;
  const names = {
    id: chartId(table, size),
    title: `${table.title}: column chart`,
    description: `${columns.length} columns of ${title.toLowerCase()}${chart.mark ? `, with a line where the call ${chart.mark.label}` : ''}; the figures are in table ${table.number}.`,
  };
  return drawing(names, width, floor + bottom, [
    ...grid,
    ...marks,
    markup`${labels}<text x="${left}" y="16" fill="${colours.quiet}">${title}</text>`,
    ...(chart.mark
      ? [endMark(chart.mark.label, x(countUntil(columns, chart.mark.after)), width)]
      : []),
  ]);
}

/** How many columns do not come after a label; labels are in their order. */
function countUntil(columns: readonly { readonly label: string }[], after: string): number {
  const next = columns.findIndex(({ label }) => label > after);
  return next < 0 ? columns.length : next;
}

function endMark(label: string, x: number, width: number): Markup {
  const isRight = x > width / 2;
  return markup`<path d="M${at(x)} ${top - 8}V${top + height}" stroke="${colours.interval}" stroke-width="2" stroke-dasharray="5 4" fill="none"/><text x="${at(x + (isRight ? -6 : 6))}" y="${top - 2}" text-anchor="${isRight ? 'end' : 'start'}">${label}</text>`;
}
