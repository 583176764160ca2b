import { whenEmpty } from '../../tables/index.js';
import type { Table } from '../../tables/index.js';
import { inChapters } from '../chapters.js';
import { byPlacement } from '../long-table.js';
import type { LongTable } from '../long-table.js';
import type { ReportText } from '../report-text.js';
import { contentsLink, isTall, markedHeading, paragraph, pictureXml, tableXml } from './blocks.js';
import type { Room } from './blocks.js';
import type { Orientation } from './lay-out.js';
import { onPaper } from './on-paper.js';
import { overviewBlocks, questionBlocks } from './prose.js';

/** A chart as a picture of the document. */
export interface Picture {
  readonly png: Uint8Array;
  /** The drawing itself, where the picture has no letters for some of its labels. */
  readonly svg: string | undefined;
  readonly relation: string;
  readonly title: string;
  readonly alternative: string;
}

/** A4, in twentieths of a point. */
const page = { short: 11_906, long: 16_838, margin: 1020 } as const;
const room: Readonly<Record<Orientation, Room>> = {
  // The height that a picture may have: heading and caption stand with it.
  portrait: { width: page.short - 2 * page.margin, height: 11_000 },
  landscape: { width: page.long - 2 * page.margin, height: 6400 },
};

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
  const [pages, long] = byPlacement(tables);
  yield `<w:document ${namespaces}><w:body>`;
  yield paragraph('Title', text.title);
  if (text.subtitle !== '') yield paragraph('Subtitle', text.subtitle);
  yield paragraph('Warning', text.warning);
  for (const words of text.preamble) yield paragraph('Normal', words);
  yield* overviewBlocks(text.prose);
  yield* contents(pages, long, longTable);
  yield* questionBlocks(text.prose);
  const pen = new Pages();
  let number = 0;
  for (const [chapter, own] of inChapters(pages)) {
    // A chapter begins on the page that its first table lies on.
    let heading = paragraph('Heading1', chapter);
    for (const table of own) {
      number += 1;
      yield* tableBlocks(
        { table, picture: pictures.get(table), number, chapter: heading },
        longTable,
        pen,
      );
      heading = '';
    }
  }
  yield pen.turn('portrait');
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
    for (const table of own) yield contentsLink(headingOf(table), bookmarkOf(table));
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

/** Which way the pages lie while the document is written. */
class Pages {
  #lies: Orientation = 'portrait';

  /** The break before pages that lie another way; nothing where they already do. */
  turn(wanted: Orientation): string {
    if (wanted === this.#lies) return '';
    const before = this.#lies;
    this.#lies = wanted;
    return sectionBreak(before);
  }
}

interface PlacedTable {
  readonly table: Table;
  readonly picture: Picture | undefined;
  /** Of all tables of the document. */
  readonly number: number;
  /** The heading of a chapter that begins with it. */
  readonly chapter: string;
}

function* tableBlocks(
  { table, picture, number, chapter }: PlacedTable,
  longTable: LongTable,
  pen: Pages,
): Generator<string> {
  const paper = onPaper(table, { portrait: room.portrait.width, landscape: room.landscape.width });
  const lying = paper?.orientation ?? 'portrait';
  // A tall picture stands upright before a table that lies.
  const standing = picture && isTall(picture.png) ? 'portrait' : lying;
  yield pen.turn(standing) + chapter;
  yield markedHeading(headingOf(table), bookmarkOf(table), number);
  if (picture) yield pictureXml(picture, number, room[standing]);
  yield pen.turn(lying);
  const caption = `Table ${table.number}. Base: ${table.base}.`;
  if (!paper) {
    yield paragraph('Caption', `${caption} ${sentence(whereAllIs(table, longTable))}`);
  } else {
    const { parts, part } = paper;
    const shown =
      part === undefined ? '' : ` ${sentence(`${part}; ${whereAllIs(table, longTable)}`)}`;
    for (const [place, { grid, layout }] of parts.entries()) {
      const which = parts.length === 1 ? '' : ` Part ${place + 1} of ${parts.length}.`;
      yield paragraph('Caption', `${caption}${shown}${which}`);
      yield tableXml(grid, headingOf(table) + which, layout);
    }
    if (parts.length === 0)
      yield paragraph('Caption', caption) + paragraph('Normal', whenEmpty(table));
  }
  for (const note of table.notes) yield paragraph('Note', note);
  if (picture && table.chart?.note !== undefined) yield paragraph('Note', table.chart.note);
}

function whereAllIs(table: Table, longTable: LongTable): string {
  const path = longTable(table) ?? 'the spreadsheet (--format xlsx)';
  return `all ${table.rows.length} rows are in ${path}`;
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
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
