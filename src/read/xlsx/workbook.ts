import { noWorkbook } from '../unreadable-formats.js';
import { builtInDateFormat, dateFormatOf } from './number-format.js';
import type { DateFormat } from './number-format.js';
import { readWholeXml } from './xml.js';
import type { XmlHandler } from './xml.js';
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
  /** Where the texts are that cells share; undefined when each holds its own. */
  readonly sharedStrings: string | undefined;
  /** By number of the cell style: how dates are shown; undefined for what is no date. */
  readonly dateFormats: readonly (DateFormat | undefined)[];
}

/** The parts that are read whole: no real one is as long. */
const mostOfPart = 1 << 26;

/** @throws WinnowError `bad-input` when the archive is no workbook */
export async function readWorkbook(zip: Zip): Promise<Workbook> {
  const root = await relations(zip, '');
  const path = [...root.values()].find(({ type }) => type === 'officeDocument')?.path;
  const isWorkbook = path?.endsWith('.xml') === true && !/^(?:word|ppt)\//.test(path);
  if (!isWorkbook || !zip.sizes.has(path)) throw noWorkbook([...zip.sizes.keys()]);
  const parts = await relations(zip, path);
  const sheets: Sheet[] = [];
  let is1904 = false;
  await read(zip, path, {
    open(name, attributes) {
      if (name === 'workbookPr') is1904 = ['1', 'true'].includes(attributes['date1904'] ?? '');
      if (name !== 'sheet') return;
      const id = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1] ?? '';
      const part = parts.get(id);
      if (part?.type !== 'worksheet' || !zip.sizes.has(part.path)) return;
      sheets.push({
        name: attributes['name'] ?? '',
        isHidden: (attributes['state'] ?? 'visible') !== 'visible',
        path: part.path,
        size: zip.sizes.get(part.path)!,
      });
    },
  });
  const pathOf = (wanted: string): string | undefined =>
    [...parts.values()].find(({ type, path: to }) => type === wanted && zip.sizes.has(to))?.path;
  return {
    sheets,
    is1904,
    sharedStrings: pathOf('sharedStrings'),
    dateFormats: await readDateFormats(zip, pathOf('styles')),
  };
}

interface Relation {
  /** The last part of the URI that names its type. */
  readonly type: string;
  readonly path: string;
}

/** What a part of the archive refers to, by the id of the reference. */
async function relations(zip: Zip, of: string): Promise<ReadonlyMap<string, Relation>> {
  const folder = of.slice(0, of.lastIndexOf('/') + 1);
  const path = `${folder}_rels/${of.slice(folder.length)}.rels`;
  const found = new Map<string, Relation>();
  await read(zip, path, {
    open(name, { Id: id = '', Type: type = '', Target: target = '' }) {
      if (name !== 'Relationship') return;
      const to = target.startsWith('/') ? target.slice(1) : normalise(folder + target);
      found.set(id, { type: type.slice(type.lastIndexOf('/') + 1), path: to });
    },
  });
  return found;
}

/** A path without `.` and `..`. */
function normalise(path: string): string {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}

async function readDateFormats(
  zip: Zip,
  path: string | undefined,
): Promise<(DateFormat | undefined)[]> {
  const codes = new Map<string, string>();
  const formats: (DateFormat | undefined)[] = [];
  let isInCells = false;
  await read(zip, path ?? '', {
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

/** Reads a part if the archive has it. */
async function read(zip: Zip, path: string, handler: XmlHandler): Promise<void> {
  if (zip.sizes.has(path)) await readWholeXml(zip.read(path, mostOfPart), path, handler);
}
