import { noWorkbook, ownReport } from '../unreadable-formats.js';
import { builtInDateFormat, dateFormatOf } from './number-format.js';
import type { DateFormat } from './number-format.js';
import { Parts } from './parts.js';
import type { Zip } from './zip.js';

/** A sheet of cells. */
export interface Sheet {
  readonly name: string;
  readonly isHidden: boolean;
  /** Where it is in the archive. */
  readonly path: string;
  /** How many bytes the archive says that it has. */
  readonly size: number;
}

/** What a workbook says of itself. */
export interface Workbook {
  readonly sheets: readonly Sheet[];
  readonly is1904: boolean;
  /** Where the texts are that cells share; '' when each holds its own. */
  readonly sharedStrings: string;
  /** By number of the cell style: how dates are shown; undefined for what is no date. */
  readonly dateFormats: readonly (DateFormat | undefined)[];
}

/** The parts that are read whole: no real one is as long. */
const mostOfPart = 1 << 26;

/** @throws WinnowError `bad-input` when the archive is no workbook */
export async function readWorkbook(zip: Zip): Promise<Workbook> {
  const parts = new Parts(zip, mostOfPart);
  const root = await parts.relations('');
  const path = [...root.values()].find(({ type }) => type === 'officeDocument')?.path;
  const isWorkbook = path?.endsWith('.xml') === true && !/^(?:word|ppt)\//.test(path);
  if (!isWorkbook || !parts.has(path))
    throw (await isOwnSpreadsheet(parts)) ? ownReport() : noWorkbook([...zip.sizes.keys()]);
  const relations = await parts.relations(path);
  const sheets: Sheet[] = [];
  let is1904 = false;
  await parts.read(path, {
    open(name, attributes) {
      if (name === 'workbookPr') is1904 = ['1', 'true'].includes(attributes['date1904'] ?? '');
      if (name !== 'sheet') return;
      const id = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1] ?? '';
      const part = relations.get(id);
      if (part?.type !== 'worksheet' || !parts.has(part.path)) return;
      sheets.push({
        name: attributes['name'] ?? '',
        isHidden: (attributes['state'] ?? 'visible') !== 'visible',
        path: part.path,
        size: zip.sizes.get(part.path)!,
      });
    },
  });
  const pathOf = (wanted: string): string =>
    [...relations.values()].find(({ type, path: to }) => type === wanted && parts.has(to))?.path ??
    '';
  return {
    sheets,
    is1904,
    sharedStrings: pathOf('sharedStrings'),
    dateFormats: await readDateFormats(parts, pathOf('styles')),
  };
}

/** An ODS says which program wrote it. */
async function isOwnSpreadsheet(parts: Parts): Promise<boolean> {
  let isOwn = false;
  let generator: string | undefined;
  await parts.read('meta.xml', {
    open(name) {
      if (name === 'generator') generator = '';
    },
    text(piece) {
      if (generator !== undefined) generator += piece;
    },
    close(name) {
      if (name !== 'generator') return;
      isOwn = generator === 'winnow';
      generator = undefined;
    },
  });
  return isOwn;
}

async function readDateFormats(parts: Parts, path: string): Promise<(DateFormat | undefined)[]> {
  const codes = new Map<string, string>();
  const formats: (DateFormat | undefined)[] = [];
  let isInCells = false;
  await parts.read(path, {
    open(name, { numFmtId: id = '0', formatCode: code = '' }) {
      if (name === 'numFmt') codes.set(id, code);
      if (name === 'cellXfs') isInCells = true;
      if (name !== 'xf' || !isInCells) return;
      const custom = codes.get(id);
      formats.push(custom === undefined ? builtInDateFormat(Number(id)) : dateFormatOf(custom));
    },
    close(name) {
      if (name === 'cellXfs') isInCells = false;
    },
  });
  return formats;
}
