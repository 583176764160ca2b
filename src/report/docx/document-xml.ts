import type { Table } from '../../tables/index.js';
import { inChapters } from '../chapters.js';
import { gridOf } from '../grid.js';
import type { Grid } from '../grid.js';
import type { LongTable } from '../long-table.js';
import type { ReportText } from '../report-text.js';
import { link, paragraph, pictureXml, tableXml, target } from './blocks.js';

/** A chart as a picture of the document. */
export interface Picture {
  readonly png: Uint8Array;
  readonly relation: string;
  readonly title: string;
  readonly alternative: string;
}

type Orientation = 'portrait' | 'landscape';

/** A4, in twentieths of a point: its sides, and the room between the margins. */
const page = { short: 11_906, long: 16_838, margin: 1020 } as const;
const room: Readonly<Record<Orientation, number>> = {
  portrait: page.short - 2 * page.margin,
  landscape: page.long - 2 * page.margin,
};

/** Tables with more columns lie on a page that lies, too. */
const mostUpright = 7;

const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"';

/** The document, in pieces. */
export function* documentXml(
  text: ReportText,
  tables: readonly Table[],
  pictures: ReadonlyMap<Table, Picture>,
  longTable: LongTable,
): Generator<string> {
  const pages = tables.filter(({ placement }) => placement === 'page');
  const long = tables.filter(({ placement }) => placement === 'file');
  yield `<w:document ${namespaces}><w:body>`;
  yield paragraph('Title', text.title);
  if (text.subtitle !== '') yield paragraph('Subtitle', text.subtitle);
  yield paragraph('Warning', text.warning);
  for (const words of text.preamble) yield paragraph('Normal', words);
  yield* contents(pages, long, longTable);
  let lies: Orientation = 'portrait';
  let number = 0;
  for (const [chapter, own] of inChapters(pages)) {
    // A chapter begins on the page that its first table lies on.
    let heading: string | undefined = paragraph('Heading1', chapter);
    for (const table of own) {
      number += 1;
      const grid = gridOf(table);
      const wanted = grid.headers.length > mostUpright ? 'landscape' : 'portrait';
      if (wanted !== lies) yield sectionBreak(lies);
      lies = wanted;
      if (heading !== undefined) yield heading;
      heading = undefined;
      yield* tableBlocks(table, grid, pictures.get(table), number, room[lies]);
    }
  }
  if (lies === 'landscape') yield sectionBreak(lies);
  yield paragraph('Heading1', 'How this was made');
  for (const line of text.method) yield paragraph('ListBullet', line);
  yield `${section('portrait')}</w:body></w:document>`;
}

function* contents(
  pages: readonly Table[],
  long: readonly Table[],
  longTable: LongTable,
): Generator<string> {
  yield paragraph('Heading1', 'Contents');
  for (const [chapter, own] of inChapters(pages)) {
    yield paragraph('Contents1', chapter);
    for (const table of own) yield link('Contents2', headingOf(table), bookmarkOf(table));
  }
  if (long.length === 0) return;
  yield paragraph('Contents1', 'Too long for a page');
  for (const table of long) {
    const path = longTable(table);
    yield paragraph('Contents2', headingOf(table) + (path === undefined ? '' : ` (${path})`));
  }
}

function headingOf({ number, title }: Table): string {
  return `Table ${number}: ${title}`;
}

function bookmarkOf({ number }: Table): string {
  return `table_${number.replaceAll('.', '_')}`;
}

function* tableBlocks(
  table: Table,
  grid: Grid,
  picture: Picture | undefined,
  number: number,
  width: number,
): Generator<string> {
  yield target('Heading2', headingOf(table), bookmarkOf(table), number);
  if (picture) yield pictureXml(picture, number, width);
  yield paragraph('Caption', `Base: ${table.base}.`);
  yield grid.rows.length === 0
    ? paragraph('Normal', 'No rows.')
    : tableXml(grid, headingOf(table), width);
  for (const note of table.notes) yield paragraph('Note', note);
}

function sectionBreak(orientation: Orientation): string {
  return `<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>${section(orientation)}</w:pPr></w:p>`;
}

function section(orientation: Orientation): string {
  const [width, height] =
    orientation === 'portrait' ? [page.short, page.long] : [page.long, page.short];
  const margin = page.margin;
  return (
    `<w:sectPr><w:footerReference w:type="default" r:id="footer"/><w:pgSz w:w="${width}" w:h="${height}" w:orient="${orientation}"/>` +
    `<w:pgMar w:top="${margin}" w:right="${margin}" w:bottom="${margin}" w:left="${margin}" w:header="500" w:footer="500" w:gutter="0"/></w:sectPr>`
  );
}
