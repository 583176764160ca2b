import { absences } from '../../tables/index.js';
import type { HeatMap, Table } from '../../tables/index.js';
import { markup } from '../html/markup.js';
import type { Markup } from '../html/markup.js';
import { colours, shades } from './colours.js';
import { at, ChartData, drawing } from './figure.js';
import type { Drawing, Shown } from './figure.js';
import { chartId } from './size.js';
import type { ChartSize } from './size.js';
import { textWidth } from '../text-width.js';
import { wrapLabel } from './wrap.js';

/** On a telephone, names are set smaller, so that fields are to be seen beside them. */
const room = {
  wide: { labelWidth: 250, labelCharacters: 34, cellWidth: 46, fontSize: 13, lineHeight: 16 },
  narrow: { labelWidth: 124, labelCharacters: 20, cellWidth: 38, fontSize: 11, lineHeight: 12 },
} as const;
type Room = (typeof room)[ChartSize];
const cellHeight = 40;
const headCharacters = 30;
const headSize = 12;
/** In degrees. */
const headSlope = 55;
const [rise, reach] = [Math.sin, Math.cos].map((of) => of((headSlope * Math.PI) / 180)) as [
  number,
  number,
];
/** Between the names of columns and the fields. */
const headGap = 14;
const legendHeight = 60;

/** A field for each row and column, the darker the larger its percentage, with the number in it. */
export function heatMap(table: Table, chart: HeatMap, size: ChartSize): Drawing {
  const own = room[size];
  const { labelWidth, cellWidth } = own;
  const data = new ChartData(table);
  const columns: string[] = [];
  const byRow = new Map<string, Map<string, Shown>>();
  for (const row of chart.rows(table.rows)) {
    const name = data.text(row, chart.row);
    const column = data.text(row, chart.column);
    if (!columns.includes(column)) columns.push(column);
    const fields = byRow.get(name) ?? new Map<string, Shown>();
    byRow.set(name, fields.set(column, data.show(row, chart.value)));
  }
  const heads = columns.map((name) => headOf(name, cellWidth));
  const headHeight = Math.ceil(
    headGap + Math.max(...heads.map(({ length, size }) => length * rise + size)),
  );
  const centre = (place: number): number => labelWidth + (place + 0.5) * cellWidth;
  const width = Math.ceil(
    Math.max(
      labelWidth + columns.length * cellWidth + 1,
      labelWidth + shades.length * legendWidth(own) + 1,
      ...heads.map(
        ({ length, lines, size }, place) => centre(place) + length * reach + lines.length * size,
      ),
    ),
  );
  const rows = [...byRow].map(([name, fields], place) => {
    const y = headHeight + place * cellHeight;
    return markup`${rowHead(name, y, own)}${columns.map((column, at) =>
      field(fields.get(column), labelWidth + at * cellWidth, y, cellWidth),
    )}
`;
  });
  const bottom = headHeight + byRow.size * cellHeight;
  const names = {
    id: chartId(table, size),
    title: `${table.title}: heat map`,
    description: `${byRow.size} rows by ${columns.length} columns, shaded by ${data.column(chart.value).title.toLowerCase()}; the figures are in table ${table.number}.`,
  };
  return drawing(names, width, bottom + legendHeight, [
    ...heads.map((head, place) => columnHead(head, centre(place), headHeight)),
    ...rows,
    legend(bottom + 22, data.column(chart.value).title, own),
  ]);
}

interface Head {
  readonly lines: readonly string[];
  readonly size: number;
  /** Of the longest line. */
  readonly length: number;
}

/**
 * Slanting names stand as close as columns allow: one of many lines is set smaller, so that it does not touch the next.
 */
function headOf(name: string, cellWidth: number): Head {
  const lines = wrapLabel(name, headCharacters);
  const size = Math.min(headSize, (cellWidth * rise) / (lines.length + 0.4));
  return { lines, size, length: size * Math.max(...lines.map((line) => textWidth(line))) };
}

function columnHead({ lines, size }: Head, x: number, headHeight: number): Markup {
  return markup`<g transform="translate(${x} ${headHeight - headGap}) rotate(-${headSlope})" font-size="${at(size)}">${lines.map(
    (line, index) =>
      markup`<text x="0" y="${at(4 + (index - (lines.length - 1) / 2) * size)}">${line}</text>`,
  )}</g>`;
}

function rowHead(
  name: string,
  y: number,
  { labelWidth, labelCharacters, fontSize, lineHeight }: Room,
): Markup {
  const lines = wrapLabel(name, labelCharacters);
  const first = y + cellHeight / 2 + 5 - ((lines.length - 1) * lineHeight) / 2;
  return markup`${lines.map(
    (line, index) =>
      markup`<text x="${labelWidth - 8}" y="${at(first + index * lineHeight)}" text-anchor="end" font-size="${fontSize}">${line}</text>`,
  )}`;
}

function field(shown: Shown | undefined, x: number, y: number, cellWidth: number): Markup {
  const { value, text } = shown ?? { value: undefined, text: absences.unavailable };
  const { fill, ink } = shadeOf(value);
  const label = value === undefined ? text : String(Math.round(value));
  return markup`<rect x="${x}" y="${y}" width="${cellWidth}" height="${cellHeight}" fill="${fill}" stroke="${colours.grid}"/><text x="${x + cellWidth / 2}" y="${y + cellHeight / 2 + 5}" text-anchor="middle" fill="${ink}" font-size="13">${label}</text>`;
}

function shadeOf(value: number | undefined): (typeof shades)[number] {
  return shades.find(({ upTo }) => (value ?? 0) <= upTo) ?? shades[shades.length - 1]!;
}

/** Of one shade. */
function legendWidth({ cellWidth }: Room): number {
  return cellWidth + 18;
}

function legend(y: number, title: string, own: Room): Markup {
  const { labelWidth } = own;
  const width = legendWidth(own);
  return markup`<text x="${labelWidth - 8}" y="${y + 14}" text-anchor="end" fill="${colours.quiet}" font-size="13">${title}</text>${shades.map(
    ({ fill, ink, upTo }, place) =>
      markup`<rect x="${labelWidth + place * width}" y="${y}" width="${width}" height="20" fill="${fill}" stroke="${colours.grid}"/><text x="${labelWidth + place * width + width / 2}" y="${y + 15}" text-anchor="middle" fill="${ink}" font-size="12">${upTo === 0 ? '0' : `to ${upTo}`}</text>`,
  )}`;
}
