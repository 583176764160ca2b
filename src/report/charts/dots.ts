import type { DotChart, Table } from '../../tables/index.js';
import { markup } from '../html/markup.js';
import type { Markup } from '../html/markup.js';
import { colours } from './colours.js';
import { at, ChartData, drawing } from './figure.js';
import type { Drawing } from './figure.js';
import { scaleFor } from './scale.js';
import { chartId, widths } from './size.js';
import type { ChartSize } from './size.js';
import { wrapLabel } from './wrap.js';

/** Room for the labels on the left, and what fits into it and into a line of a group's name. */
const room = {
  wide: { labelWidth: 250, labelCharacters: 34, headCharacters: 78, legendAt: 250 },
  narrow: { labelWidth: 122, labelCharacters: 16, headCharacters: 40, legendAt: 0 },
} as const;
const right = 60;
const lineHeight = 24;
const headHeight = 34;
const headLine = 17;
const axisHeight = 70;
const radius = 6;

/**
 * A dot for each row, below the name of its group: full where the difference is more than chance, else hollow;
 * all are full where a report for publication leaves that open.
 */
export function dotChart(table: Table, chart: DotChart, size: ChartSize): Drawing {
  const width = widths[size];
  const { labelWidth, labelCharacters, headCharacters, legendAt } = room[size];
  const data = new ChartData(table);
  const isTold = table.columns.some(({ id }) => id === chart.full);
  const dots = chart.rows(table.rows).map((row) => ({
    group: data.text(row, chart.group),
    label: data.text(row, chart.label),
    shown: data.show(row, chart.value),
    isFull: !isTold || data.text(row, chart.full) === 'yes',
  }));
  const { ticks, start, end } = twoSidedScale(dots.map(({ shown }) => shown.value ?? 0));
  const x = (value: number): number =>
    labelWidth + ((value - start) / (end - start)) * (width - labelWidth - right);

  let y = 0;
  let group: string | undefined;
  const marks = dots.map(({ group: own, label, shown, isFull }) => {
    const head = own === group ? undefined : groupHead(wrapLabel(own, headCharacters), y, width);
    if (head) y += head.height;
    group = own;
    const middle = y + lineHeight / 2;
    y += lineHeight;
    return markup`${head?.marks}<text x="${labelWidth - 12}" y="${at(middle + 5)}" text-anchor="end">${wrapLabel(label, labelCharacters)[0]}</text>${
      shown.value === undefined ? undefined : dot(x(0), x(shown.value), middle, isFull)
    }<text x="${at(Math.max(x(shown.value ?? 0), x(0)) + radius + 6)}" y="${at(middle + 5)}">${shown.text}</text>
`;
  });
  const bottom = y + 6;
  const grid = ticks.map(
    (tick) =>
      markup`<line x1="${at(x(tick))}" x2="${at(x(tick))}" y1="0" y2="${bottom}" stroke="${tick === 0 ? colours.axis : colours.grid}"/><text x="${at(x(tick))}" y="${bottom + 18}" text-anchor="middle" fill="${colours.quiet}">${tick}</text>
`,
  );
  const title = data.column(chart.value).title;
  const axis = markup`<text x="${legendAt}" y="${bottom + 40}" fill="${colours.quiet}">${title}</text>`;
  const names = {
    id: chartId(table, size),
    title: `${table.title}: dot chart`,
    description: `${dots.length} dots by ${title.toLowerCase()}, the first of each group; the figures are in table ${table.number}.`,
  };
  return drawing(names, width, bottom + axisHeight, [
    ...grid,
    ...marks,
    axis,
    ...(isTold ? [legend(legendAt, bottom)] : []),
  ]);
}

/** From the least value, where that is below nought, to the greatest. */
function twoSidedScale(values: readonly number[]): {
  readonly ticks: readonly number[];
  readonly start: number;
  readonly end: number;
} {
  const least = values.reduce((low, value) => Math.min(low, value), 0);
  const { ticks, end } = scaleFor(values.reduce((high, value) => Math.max(high, value), 0));
  const below = least < 0 ? scaleFor(-least).ticks.slice(1) : [];
  const all = [...below.map((tick) => -tick).reverse(), ...ticks];
  return { ticks: all, start: all[0]!, end };
}

function legend(left: number, bottom: number): Markup {
  return markup`<circle cx="${left + 7}" cy="${bottom + 57}" r="${radius}" fill="${colours.bar}" stroke="${colours.bar}" stroke-width="2"/><text x="${left + 20}" y="${bottom + 62}" fill="${colours.quiet}">stands out</text><circle cx="${left + 117}" cy="${bottom + 57}" r="${radius}" fill="#ffffff" stroke="${colours.bar}" stroke-width="2"/><text x="${left + 130}" y="${bottom + 62}" fill="${colours.quiet}">may be chance</text>`;
}

/** On white, so that the lines of the scale do not run through the words. */
function groupHead(
  lines: readonly string[],
  y: number,
  width: number,
): { readonly marks: Markup; readonly height: number } {
  const height = headHeight + (lines.length - 1) * headLine;
  return {
    height,
    marks: markup`<rect x="0" y="${at(y)}" width="${width}" height="${height}" fill="#ffffff"/>${lines.map(
      (line, index) =>
        markup`<text x="0" y="${at(y + 24 + index * headLine)}" fill="${colours.quiet}">${line}</text>`,
    )}`,
  };
}

function dot(zero: number, x: number, y: number, isFull: boolean): Markup {
  return markup`<line x1="${at(zero)}" x2="${at(x)}" y1="${at(y)}" y2="${at(y)}" stroke="${colours.bar}" stroke-width="2"/><circle cx="${at(x)}" cy="${at(y)}" r="${radius}" fill="${isFull ? colours.bar : '#ffffff'}" stroke="${colours.bar}" stroke-width="2"/>`;
}
