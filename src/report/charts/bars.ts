import type { BarChart, Table } from '../../tables/index.js';
import { markup } from '../html/markup.js';
import type { Markup } from '../html/markup.js';
import { textWidth } from '../text-width.js';
import { at, ChartData, drawing } from './figure.js';
import type { Drawing } from './figure.js';
import { colours } from './colours.js';
import { scaleFor } from './scale.js';
import { chartId, widths } from './size.js';
import type { ChartSize } from './size.js';
import { wrapLabel } from './wrap.js';

/** Room behind the longest bar for what is written there, in pixels. */
const behind = 70;
const labelCharacters = 40;
const fontSize = 14;
const lineHeight = 17;
const barHeight = 20;
const gap = 10;
const axisHeight = 48;
/** Labels that would take up more of the width than this stand above their bars. */
const mostBeside = 0.45;

/** A bar a row, with its value behind it and, where the table has them, the ends of its interval. */
export function barChart(table: Table, chart: BarChart, size: ChartSize): Drawing {
  const width = widths[size];
  const data = new ChartData(table);
  const bars = chart.rows(table.rows).map((row) => ({
    label: wrapLabel(data.text(row, chart.label), labelCharacters),
    shown: data.show(row, chart.value),
    ends: chart.ends?.map((column) => data.show(row, column).value),
  }));
  const reach = bars.flatMap(({ shown, ends }) => [shown.value ?? 0, ends?.[1] ?? 0]);
  const scale = scaleFor(Math.max(...reach, 0));
  const longest = Math.max(...bars.flatMap(({ label }) => label.map((line) => textWidth(line))));
  const beside = Math.ceil(longest * fontSize) + 12;
  const isAbove = beside > width * mostBeside;
  const left = isAbove ? 1 : beside;
  const x = (value: number): number => left + (value / scale.end) * (width - left - behind);

  let y = 0;
  const marks = bars.map(({ label, shown, ends }) => {
    const head = label.length * lineHeight;
    const height = (isAbove ? head + barHeight + 4 : Math.max(barHeight, head)) + gap;
    const middle = isAbove ? y + head + 4 + barHeight / 2 : y + height / 2;
    const words = isAbove ? labelAbove(label, y, width) : labelBeside(label, left - 8, middle);
    y += height;
    return markup`${words}${
      shown.value === undefined
        ? undefined
        : markup`<rect x="${left}" y="${at(middle - barHeight / 2)}" width="${at(x(shown.value) - left)}" height="${barHeight}" fill="${colours.bar}"/>`
    }${ends?.[0] === undefined || ends[1] === undefined ? undefined : interval(x(ends[0]), x(ends[1]), middle)}<text x="${at(Math.max(x(shown.value ?? 0), x(ends?.[1] ?? 0)) + 6)}" y="${at(middle + 5)}">${shown.text}</text>
`;
  });
  const bottom = y;
  const grid = scale.ticks.map(
    (tick) =>
      markup`<line x1="${at(x(tick))}" x2="${at(x(tick))}" y1="0" y2="${bottom}" stroke="${tick === 0 ? colours.axis : colours.grid}"/><text x="${at(x(tick))}" y="${bottom + 18}" text-anchor="${tick === 0 && isAbove ? 'start' : 'middle'}" fill="${colours.quiet}">${tick}</text>
`,
  );
  const title = data.column(chart.value).title;
  const axis = markup`<text x="${left}" y="${bottom + 40}" fill="${colours.quiet}">${title}${chart.ends ? ', with 95 % interval' : ''}</text>`;
  const names = {
    id: chartId(table, size),
    title: `${table.title}: bar chart`,
    description: `${bars.length} bars of ${title.toLowerCase()}; the figures are in table ${table.number}.`,
  };
  return drawing(names, width, bottom + axisHeight, [...grid, ...marks, axis]);
}

function labelBeside(lines: readonly string[], x: number, middle: number): Markup {
  const first = middle + 5 - ((lines.length - 1) * lineHeight) / 2;
  return markup`${lines.map(
    (line, index) =>
      markup`<text x="${x}" y="${at(first + index * lineHeight)}" text-anchor="end">${line}</text>`,
  )}`;
}

/** On white, so that the lines of the scale do not run through the words. */
function labelAbove(lines: readonly string[], y: number, width: number): Markup {
  return markup`<rect x="2" y="${at(y)}" width="${width - 2}" height="${lines.length * lineHeight + 2}" fill="#ffffff"/>${lines.map(
    (line, index) => markup`<text x="4" y="${at(y + 14 + index * lineHeight)}">${line}</text>`,
  )}`;
}

function interval(from: number, to: number, middle: number): Markup {
  return markup`<path d="M${at(from)} ${at(middle)}H${at(to)}M${at(from)} ${at(middle - 5)}V${at(middle + 5)}M${at(to)} ${at(middle - 5)}V${at(middle + 5)}" stroke="${colours.interval}" stroke-width="2" fill="none"/>`;
}
