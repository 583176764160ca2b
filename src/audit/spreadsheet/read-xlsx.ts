import type { Parts } from '../../read/xlsx/parts.js';
import { readSharedStrings } from '../../read/xlsx/shared-strings.js';
import type { XmlHandler } from '../../read/xlsx/xml.js';
import { cellPlace, rangeOf } from './book.js';
import type { Book, Cell, Range, Sheet } from './book.js';
import { openParts } from './open-parts.js';
import { readProperties } from './properties.js';

/** What the checklist needs of a workbook of Office Open XML. */
export async function readXlsxBook(bytes: Buffer): Promise<Book> {
  const parts = await openParts(bytes);
  const { title, language } = await readProperties(parts, 'docProps/core.xml');
  const texts = await readSharedStrings(parts, 'xl/sharedStrings.xml');
  const relations = await parts.relations('xl/workbook.xml');
  const named: { readonly name: string; readonly isHidden: boolean; readonly path: string }[] = [];
  await parts.read('xl/workbook.xml', {
    open(name, attributes) {
      if (name !== 'sheet') return;
      const path = relations.get(attributes['r:id'] ?? '')?.path;
      if (path !== undefined)
        named.push({
          name: attributes['name'] ?? '',
          isHidden: (attributes['state'] ?? 'visible') !== 'visible',
          path,
        });
    },
  });
  const sheets: Sheet[] = [];
  for (const { name, isHidden, path } of named)
    sheets.push({ name, isHidden, ...(await readSheet(parts, path, texts)) });
  return { title, language, sheets };
}

async function readSheet(
  parts: Parts,
  path: string,
  texts: readonly string[],
): Promise<Omit<Sheet, 'name' | 'isHidden'>> {
  const reader = new SheetReader(texts);
  await parts.read(path, reader);
  const tables: Range[] = [];
  let silentPictures = 0;
  for (const { type, path: target } of (await parts.relations(path)).values()) {
    if (type === 'table') {
      await parts.read(target, {
        open(name, { ref = '' }) {
          const range = name === 'table' ? rangeOf(ref) : undefined;
          if (range) tables.push(range);
        },
      });
    }
    if (type === 'drawing') silentPictures += await countSilent(parts, target);
  }
  return { ...reader.result(), tables, silentPictures };
}

async function countSilent(parts: Parts, path: string): Promise<number> {
  let silent = 0;
  await parts.read(path, {
    open(name, { descr = '' }) {
      if (name === 'cNvPr' && descr.trim() === '') silent += 1;
    },
  });
  return silent;
}

/** Reads the cells of a sheet and what is done to them. */
class SheetReader implements XmlHandler {
  readonly #texts: readonly string[];
  readonly #rows: (Cell | undefined)[][] = [];
  readonly #merged: string[] = [];
  readonly #hiddenRows: number[] = [];
  readonly #hiddenColumns: [number, number][] = [];
  readonly #linksTo: string[] = [];
  #row = -1;
  #column = -1;
  #type = '';
  #value = '';
  #isValue = false;

  constructor(texts: readonly string[]) {
    this.#texts = texts;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    switch (name) {
      case 'row':
        this.#row = Number(attributes['r'] ?? this.#row + 2) - 1;
        this.#column = -1;
        if (isOn(attributes['hidden'])) this.#hiddenRows.push(this.#row);
        break;
      case 'c': {
        const place = cellPlace(attributes['r'] ?? '');
        this.#column = place?.column ?? this.#column + 1;
        this.#type = attributes['t'] ?? 'n';
        this.#value = '';
        break;
      }
      case 'v':
      case 't':
        this.#isValue = true;
        break;
      case 'col':
        if (isOn(attributes['hidden']))
          this.#hiddenColumns.push([Number(attributes['min']) - 1, Number(attributes['max']) - 1]);
        break;
      case 'mergeCell':
        this.#merged.push(attributes['ref'] ?? '');
        break;
      case 'hyperlink': {
        const sheet = sheetOf(attributes['location'] ?? '');
        if (sheet !== undefined) this.#linksTo.push(sheet);
      }
    }
  }

  text(text: string): void {
    if (this.#isValue) this.#value += text;
  }

  close(name: string): void {
    if (name === 'v' || name === 't') this.#isValue = false;
    if (name !== 'c' || this.#value === '') return;
    const text = this.#type === 's' ? (this.#texts[Number(this.#value)] ?? '') : this.#value;
    const cells = (this.#rows[this.#row] ??= []);
    cells[this.#column] = { text, isNumber: this.#type === 'n' };
  }

  result(): Omit<Sheet, 'name' | 'isHidden' | 'tables' | 'silentPictures'> {
    const rows = this.#rows;
    const widest = rows.reduce((most, cells) => Math.max(most, cells.length), 0);
    return {
      rows,
      merged: this.#merged,
      hiddenRows: this.#hiddenRows.filter((row) => rows[row] !== undefined),
      hiddenColumns: this.#hiddenColumns.flatMap(([from, to]) =>
        from >= widest
          ? []
          : Array.from({ length: Math.min(to, widest - 1) - from + 1 }, (_, i) => from + i),
      ),
      linksTo: this.#linksTo,
    };
  }
}

function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

/** The sheet in "'Table 1'!A1". */
function sheetOf(location: string): string | undefined {
  const at = location.lastIndexOf('!');
  if (at < 0) return undefined;
  return location
    .slice(0, at)
    .replace(/^#?'([^]*)'$/, '$1')
    .replaceAll("''", "'");
}
