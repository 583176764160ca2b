import type { BarChart, Table } from '../../tables/index.js';
import { markup } from '../html/markup.js';
import type { Markup } from '../html/markup.js';
import { at, ChartData, svg } from './figure.js';
import { colours } from './colours.js';
import { scaleFor } from './scale.js';
import { wrapLabel } from './wrap.js';

const width = 720;
/** Room for the longest line of a label, by the width of a common character. */
const characterWidth = 7.2;
/** Room behind the longest bar for what is written there. */
const textWidth = 70;
const labelCharacters = 40;
const lineHeight = 17;
const barHeight = 20;
const gap = 10;
const axisHeight = 48;

/** A bar a row, with its value behind it and, where the table has them, the ends of its interval. */
export function barChart(table: Table, chart: BarChart): Markup {
  const data = new ChartData(table);
  const bars = chart.rows(table.rows).map((row) => ({
    label: wrapLabel(data.text(row, chart.label), labelCharacters),
    shown: data.show(row, chart.value),
    ends: chart.ends?.map((column) => data.show(row, column).value),
  }));
  const reach = bars.flatMap(({ shown, ends }) => [shown.value ?? 0, ends?.[1] ?? 0]);
  const scale = scaleFor(Math.max(...reach, 0));
  const longest = Math.max(...bars.flatMap(({ label }) => label.map((line) => line.length)));
  const labelWidth = Math.ceil(longest * characterWidth) + 8;
  const x = (value: number): number =>
    labelWidth + (value / scale.end) * (width - labelWidth - textWidth);

  let y = 0;
  const marks = bars.map(({ label, shown, ends }) => {
    const height = Math.max(barHeight, label.length * lineHeight) + gap;
    const middle = y + height / 2;
    y += height;
    return markup`${labelMarks(label, labelWidth - 8, middle)}${
      shown.value === undefined
        ? undefined
        : markup`<rect x="${labelWidth}" y="${at(middle - barHeight / 2)}" width="${at(x(shown.value) - labelWidth)}" height="${barHeight}" fill="${colours.bar}"/>`
    }${ends?.[0] === undefined || ends[1] === undefined ? undefined : interval(x(ends[0]), x(ends[1]), middle)}<text x="${at(Math.max(x(shown.value ?? 0), x(ends?.[1] ?? 0)) + 6)}" y="${at(middle + 5)}">${shown.text}</text>
`;
  });
  const bottom = y;
  const grid = scale.ticks.map(
    (tick) =>
      markup`<line x1="${at(x(tick))}" x2="${at(x(tick))}" y1="0" y2="${bottom}" stroke="${tick === 0 ? colours.axis : colours.grid}"/><text x="${at(x(tick))}" y="${bottom + 18}" text-anchor="middle" fill="${colours.quiet}">${tick}</text>
`,
  );
  const title = data.column(chart.value).title;
  const axis = markup`<text x="${labelWidth}" y="${bottom + 40}" fill="${colours.quiet}">${title}${chart.ends ? ', with 95 % interval' : ''}</text>`;
  const names = {
    id: `chart-${table.id}`,
    title: `${table.title}: bar chart`,
    description: `${bars.length} bars of ${title.toLowerCase()}; the figures are in table ${table.number}.`,
  };
  return svg(names, width, bottom + axisHeight, [...grid, ...marks, axis]);
}

function labelMarks(lines: readonly string[], x: number, middle: number): Markup {
  const first = middle + 5 - ((lines.length - 1) * lineHeight) / 2;
  return markup`${lines.map(
    (line, index) =>
      markup`<text x="${x}" y="${at(first + index * lineHeight)}" text-anchor="end">${line}</text>`,
  )}`;
}

function interval(from: number, to: number, middle: number): Markup {
  return markup`<path d="M${at(from)} ${at(middle)}H${at(to)}M${at(from)} ${at(middle - 5)}V${at(middle + 5)}M${at(to)} ${at(middle - 5)}V${at(middle + 5)}" stroke="${colours.interval}" stroke-width="2" fill="none"/>`;
}
