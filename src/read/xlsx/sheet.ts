import { WinnowError } from '../../issues/index.js';
import type { Row } from '../rows.js';
import { showDate } from './number-format.js';
import { RichText, unescape } from './rich-text.js';
import type { Workbook } from './workbook.js';
import { readXml } from './xml.js';

/** How many columns a sheet may have (ECMA-376: XFD). */
const mostColumns = 16_384;

/** The rows of a sheet, those of each piece of its XML together. */
export async function* readSheet(
  bytes: AsyncIterable<Uint8Array>,
  path: string,
  workbook: Workbook,
  strings: readonly string[],
): AsyncGenerator<readonly Row[]> {
  const reader = new SheetReader(workbook, strings);
  const pieces = readXml(bytes, path, reader);
  while ((await pieces.next()).done !== true) yield reader.take();
}

/** Makes rows of the XML of a sheet. */
class SheetReader {
  readonly #workbook: Workbook;
  readonly #strings: readonly string[];
  #rows: Row[] = [];
  #number = 0;
  #cells: (string | undefined)[] = [];
  #column = -1;
  #type = 'n';
  #style = 0;
  #isInValue = false;
  #value = '';
  readonly #inline = new RichText();

  constructor(workbook: Workbook, strings: readonly string[]) {
    this.#workbook = workbook;
    this.#strings = strings;
  }

  /** The rows that have ended since the last time. */
  take(): readonly Row[] {
    const rows = this.#rows;
    this.#rows = [];
    return rows;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'row') {
      const number = Number(attributes['r']);
      this.#number = number > this.#number ? number : this.#number + 1;
      this.#cells = [];
      this.#column = -1;
    } else if (name === 'c') {
      this.#column = columnOf(attributes['r']) ?? this.#column + 1;
      if (this.#column >= mostColumns) throw tooWide(this.#number);
      this.#type = attributes['t'] ?? 'n';
      this.#style = Number(attributes['s'] ?? 0);
      this.#value = '';
    } else if (name === 'v') {
      this.#isInValue = true;
    } else {
      this.#inline.open(name);
    }
  }

  text(piece: string): void {
    if (this.#isInValue) this.#value += piece;
    else this.#inline.add(piece);
  }

  close(name: string): void {
    if (name === 'v') {
      this.#isInValue = false;
    } else if (name === 'c') {
      const shown = this.#shown();
      if (shown !== '') this.#cells[this.#column] = shown;
    } else if (name === 'row') {
      this.#rows.push({ number: this.#number, cells: this.#cells });
    } else {
      this.#inline.close(name);
    }
  }

  /** The text of the cell that just ended. A formula gives the value that it had when it was saved. */
  #shown(): string {
    const inline = this.#inline.take();
    const value = this.#value;
    switch (this.#type) {
      case 's':
        return this.#strings[Number(value)] ?? '';
      case 'inlineStr':
        return inline;
      case 'str':
        return unescape(value);
      case 'b':
        return value === '1' ? 'TRUE' : value === '0' ? 'FALSE' : value;
      case 'e':
      case 'd':
        return value;
      default:
        return this.#numberOf(value);
    }
  }

  #numberOf(value: string): string {
    if (value === '') return '';
    const number = Number(value);
    const format = this.#workbook.dateFormats[this.#style];
    const date = format && showDate(number, format, this.#workbook.is1904);
    if (date !== undefined) return date;
    // The shortest writing of the same number, 4.4 for 4.4000000000000004; a long id keeps its digits.
    return Number.isFinite(number) && !/^-?\d{16,}$/.test(value) ? String(number) : value;
  }
}

/** The column of a reference such as AB12, from 0. */
function columnOf(reference: string | undefined): number | undefined {
  let column = 0;
  for (let at = 0; at < (reference?.length ?? 0); at++) {
    const letter = reference!.charCodeAt(at) - 0x40;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return column === 0 ? undefined : column - 1;
}

function tooWide(row: number): WinnowError {
  return new WinnowError(
    'bad-input',
    `Row ${row} of the sheet has more than ${mostColumns} columns.`,
    'Open the workbook in a spreadsheet program and save it again.',
  );
}
