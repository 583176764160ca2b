import type { XmlHandler } from '../../read/xlsx/xml.js';
import { rangeName, rangeOf } from './book.js';
import type { Book, Cell, Range, Sheet } from './book.js';
import { openParts } from './open-parts.js';
import { readProperties } from './properties.js';
import { enter } from '../../collections/index.js';

/** What the checklist needs of an Open Document spreadsheet. */
export async function readOdsBook(bytes: Buffer): Promise<Book> {
  const parts = await openParts(bytes);
  const { title, language: declared } = await readProperties(parts, 'meta.xml');
  let language = declared;
  if (language === '') {
    // LibreOffice keeps it in the style of all cells.
    await parts.read('styles.xml', {
      open(name, attributes) {
        const code = attributes['fo:language'];
        if (name === 'text-properties' && code !== undefined && code !== 'none' && language === '')
          language = code;
      },
    });
  }
  const reader = new ContentReader();
  await parts.read('content.xml', reader);
  return { title, language, sheets: reader.sheets() };
}

type Attributes = Readonly<Record<string, string>>;

interface OpenSheet {
  readonly name: string;
  readonly style: string;
  readonly rows: (Cell | undefined)[][];
  readonly merged: string[];
  readonly hiddenRows: number[];
  readonly hiddenColumns: number[];
  readonly linksTo: string[];
  silentPictures: number;
}

interface OpenCell {
  readonly isNumber: boolean;
  readonly repeated: number;
  text: string;
  paragraphs: number;
}

/** Empty cells at the end of a row, or rows at the end of a sheet, stand for millions. */
const mostRepeated = 20_000;

class ContentReader implements XmlHandler {
  readonly #sheets: OpenSheet[] = [];
  readonly #tables = new Map<string, Range[]>();
  readonly #hiddenStyles = new Set<string>();
  #style = '';
  #row = 0;
  #rowRepeated = 1;
  #column = 0;
  #columnPlace = 0;
  #cell: OpenCell | undefined;
  #isText = false;
  #frame: { hasWords: boolean } | undefined;
  #depth = 0;

  open(name: string, attributes: Attributes): void {
    const sheet = this.#sheets.at(-1);
    switch (name) {
      case 'style':
        this.#style = attributes['style:name'] ?? '';
        break;
      case 'table-properties':
        if (attributes['table:display'] === 'false') this.#hiddenStyles.add(this.#style);
        break;
      case 'table':
        this.#depth += 1;
        if (this.#depth === 1) this.#start(attributes);
        break;
      case 'table-column':
        this.#passColumns(sheet, attributes);
        break;
      case 'table-row':
        this.#column = 0;
        this.#rowRepeated = Number(attributes['table:number-rows-repeated'] ?? 1);
        if (isHidden(attributes)) sheet?.hiddenRows.push(this.#row);
        break;
      case 'table-cell':
      case 'covered-table-cell':
        this.#startCell(sheet, attributes);
        break;
      case 'a':
        linkFrom(sheet, attributes);
        break;
      case 'frame':
        this.#frame = { hasWords: false };
        break;
      case 'title':
      case 'desc':
        if (this.#frame) this.#frame.hasWords = true;
        break;
      case 'database-range':
        this.#mark(attributes['table:target-range-address'] ?? '');
        break;
      default:
        this.#openWithin(name, attributes);
    }
  }

  /** What makes up the text of a cell. */
  #openWithin(name: string, attributes: Attributes): void {
    if (name === 'annotation') this.#isText = false;
    const cell = this.#cell;
    if (!cell) return;
    if (name === 'p') {
      // In a cell of a number it says only how that looks.
      if (cell.paragraphs > 0 && !cell.isNumber) cell.text += '\n';
      cell.paragraphs += 1;
      this.#isText = !cell.isNumber;
    }
    if (name === 's') cell.text += ' '.repeat(Math.min(Number(attributes['text:c'] ?? 1), 1000));
    if (name === 'tab') cell.text += '\t';
    if (name === 'line-break') cell.text += '\n';
  }

  text(text: string): void {
    if (this.#isText && this.#cell) this.#cell.text += text;
  }

  close(name: string): void {
    const sheet = this.#sheets.at(-1);
    if (name === 'table') this.#depth -= 1;
    if (name === 'p') this.#isText = false;
    if (name === 'frame') {
      if (this.#frame?.hasWords === false && sheet) sheet.silentPictures += 1;
      this.#frame = undefined;
    }
    if (name === 'table-cell' || name === 'covered-table-cell') this.#endCell(sheet);
    if (name === 'table-row') this.#endRow(sheet);
  }

  sheets(): readonly Sheet[] {
    return this.#sheets.map(({ style, hiddenRows, ...sheet }) => ({
      ...sheet,
      isHidden: this.#hiddenStyles.has(style),
      hiddenRows: hiddenRows.filter((row) => sheet.rows[row] !== undefined),
      tables: this.#tables.get(sheet.name) ?? [],
    }));
  }

  #start(attributes: Attributes): void {
    this.#row = 0;
    this.#columnPlace = 0;
    this.#sheets.push({
      name: attributes['table:name'] ?? '',
      style: attributes['table:style-name'] ?? '',
      rows: [],
      merged: [],
      hiddenRows: [],
      hiddenColumns: [],
      linksTo: [],
      silentPictures: 0,
    });
  }

  #passColumns(sheet: OpenSheet | undefined, attributes: Attributes): void {
    const repeated = Number(attributes['table:number-columns-repeated'] ?? 1);
    if (isHidden(attributes))
      for (let i = 0; i < Math.min(repeated, mostRepeated); i++)
        sheet?.hiddenColumns.push(this.#columnPlace + i);
    this.#columnPlace += repeated;
  }

  #startCell(sheet: OpenSheet | undefined, attributes: Attributes): void {
    const type = attributes['office:value-type'] ?? '';
    const across = Number(attributes['table:number-columns-spanned'] ?? 1);
    const down = Number(attributes['table:number-rows-spanned'] ?? 1);
    if (across > 1 || down > 1) {
      const [top, left] = [this.#row, this.#column];
      sheet?.merged.push(
        rangeName({ top, left, bottom: top + down - 1, right: left + across - 1 }),
      );
    }
    const isNumber = ['float', 'percentage', 'currency', 'date', 'time'].includes(type);
    this.#cell = {
      isNumber,
      repeated: Number(attributes['table:number-columns-repeated'] ?? 1),
      text: isNumber ? (attributes['office:value'] ?? attributes['office:date-value'] ?? '0') : '',
      paragraphs: 0,
    };
  }

  #endCell(sheet: OpenSheet | undefined): void {
    const cell = this.#cell;
    this.#cell = undefined;
    if (!cell) return;
    const value: Cell | undefined =
      cell.text === '' ? undefined : { text: cell.text, isNumber: cell.isNumber };
    if (value && sheet) {
      const cells = (sheet.rows[this.#row] ??= []);
      for (let i = 0; i < Math.min(cell.repeated, mostRepeated); i++)
        cells[this.#column + i] = value;
    }
    this.#column += cell.repeated;
  }

  #endRow(sheet: OpenSheet | undefined): void {
    const cells: Sheet['rows'][number] = sheet?.rows[this.#row];
    if (sheet && cells)
      for (let i = 1; i < Math.min(this.#rowRepeated, mostRepeated); i++)
        sheet.rows[this.#row + i] = [...cells];
    this.#row += this.#rowRepeated;
  }

  /** A range such as `'Table 1'.A4:'Table 1'.C9`. */
  #mark(address: string): void {
    const [, quoted, plain, from, to] =
      /^\$?(?:'((?:[^']|'')*)'|([^.']*))\.(\$?[A-Z]+\$?\d+)(?::(?:.*\.)?(\$?[A-Z]+\$?\d+))?$/.exec(
        address,
      ) ?? [];
    const name = quoted?.replaceAll("''", "'") ?? plain;
    const range = from === undefined ? undefined : rangeOf(`${from}:${to ?? from}`);
    if (name === undefined || !range) return;
    enter(this.#tables, name, range);
  }
}

/** Of links only those count that lead to another sheet. */
function linkFrom(sheet: OpenSheet | undefined, attributes: Attributes): void {
  const target = /^#'?(.*?)'?\.\$?[A-Z]+\$?\d+$/.exec(attributes['xlink:href'] ?? '')?.[1];
  if (target !== undefined) sheet?.linksTo.push(target.replace(/^\$/, '').replaceAll("''", "'"));
}

function isHidden(attributes: Attributes): boolean {
  return ['collapse', 'filter'].includes(attributes['table:visibility'] ?? '');
}
