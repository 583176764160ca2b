import type { Table } from '../tables/index.js';
import { drawChart } from './charts/index.js';
import { toDocx } from './docx/to-docx.js';
import type { Format } from './format.js';
import type { FormatName } from './format-names.js';
import { toOds } from './ods/to-ods.js';
import { csvLines } from './to-csv.js';
import { toHtml } from './to-html.js';
import { toJson } from './to-json.js';
import { toMarkdown } from './to-markdown.js';
import { reportWorkbook } from './workbook/from-report.js';
import { toXlsx } from './xlsx/to-xlsx.js';

/** Every format, by its name in --format, in the order in which the files are written and listed. */
export const formats: Readonly<Record<FormatName, Format>> = {
  html: ({ text, tables, behind }, { longTable, theme }) => [
    { path: 'report.html', content: toHtml(text, tables, { longTable, theme, behind }) },
  ],
  md: ({ text, tables }, { longTable }) => [
    { path: 'report.md', content: toMarkdown(text, tables, longTable) },
  ],
  docx: ({ text, tables }, { longTable, rasterise }) => [
    { path: 'report.docx', content: toDocx(text, tables, { longTable, rasterise }) },
  ],
  xlsx: ({ text, tables }) => [
    { path: 'report.xlsx', content: toXlsx(reportWorkbook(text, tables)) },
  ],
  ods: ({ text, tables }) => [{ path: 'report.ods', content: toOds(reportWorkbook(text, tables)) }],
  csv: ({ tables }, { bom }) =>
    tables.map((table) => ({
      path: `tables/${table.id}.csv`,
      content: bom ? withMark(csvLines(table)) : csvLines(table),
    })),
  svg: ({ tables }) =>
    charted(tables).map(({ table, picture }) => ({
      path: `charts/${table.id}.svg`,
      content: [`${picture}\n`],
    })),
  png: ({ tables }, { rasterise }) =>
    rasterise === undefined
      ? []
      : charted(tables).map(({ table, picture }) => ({
          path: `charts/${table.id}.png`,
          content: lazily(() => rasterise(picture)),
        })),
  json: ({ head, tables, text }) => [
    { path: 'report.json', content: toJson(head, tables, text.prose) },
  ],
};

/**
 * What is written unless somebody chooses: a page to read, one to paste from, a spreadsheet, and the data. The
 * rest is made when it is asked for: ODS and SVG say nothing more, DOCX and PNG cost seconds of drawing.
 */
export const usualFormats: readonly FormatName[] = ['html', 'md', 'xlsx', 'csv', 'json'];

/** Whether one of the formats has pictures of dots. */
export function needRasteriser(names: readonly FormatName[]): boolean {
  return names.includes('docx') || names.includes('png');
}

/** The tables that have a picture, with it. */
function charted(
  tables: readonly Table[],
): readonly { readonly table: Table; readonly picture: string }[] {
  return tables.flatMap((table) => {
    const chart = drawChart(table);
    return chart ? [{ table, picture: chart.svg.text }] : [];
  });
}

function* withMark(lines: Iterable<string>): Generator<string> {
  yield '\ufeff';
  yield* lines;
}

/** Drawn when it is written, so that no more than one picture is held. */
function* lazily(make: () => Uint8Array): Generator<Uint8Array> {
  yield make();
}
