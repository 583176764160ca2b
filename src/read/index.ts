import { WinnowError } from '../issues/index.js';
import { csv } from './csv.js';
import { TextOfBytes } from './decode.js';
import { detectEncoding, detectUtf16 } from './encoding.js';
import { gunzip, isGzip } from './gunzip.js';
import { json } from './json.js';
import { ndjson } from './ndjson.js';
import type { Reader, ReadWishes, ReportIssue } from './reader.js';
import type { Row, Rows } from './rows.js';
import { peek } from './source.js';
import type { Source } from './source.js';
import { toRows } from './table.js';
import { mostUnpacked } from './unpacked.js';
import { refuseBinary, refuseNoText, refuseOwn, refusePage } from './unreadable-formats.js';
import { xlsx } from './xlsx/index.js';

export { cellText, isBlank } from './cell-text.js';
export type { ReadWishes, ReportIssue } from './reader.js';
export type { Cell, ColumnHead, FoundLayout, Row, Rows } from './rows.js';
export type { Source } from './source.js';
export { looksBinary } from './unreadable-formats.js';

/** Every format that can be read. The first that accepts the beginning of a file reads it; CSV takes the rest. */
export const readers = { xlsx, ndjson, json, csv } as const satisfies Record<string, Reader>;

/**
 * Opens a file of any known format and layout and gives its rows.
 *
 * @throws WinnowError `bad-input` when the file is empty or cannot be a table
 */
export async function readRows(
  source: Source,
  report: ReportIssue,
  wishes: ReadWishes = {},
): Promise<Rows> {
  try {
    const file = await open(source.bytes, report, wishes);
    const batches = batchesIn(file.batches, source.name);
    return Object.defineProperty(file, 'batches', { value: batches });
  } catch (error) {
    throw inFile(error, source.name);
  }
}

/** A file can be made that unpacks to itself for ever. */
const mostLayers = 2;

async function open(
  packed: AsyncIterable<Uint8Array>,
  report: ReportIssue,
  wishes: ReadWishes,
  depth = 0,
): Promise<Rows> {
  const { start, bytes } = await peek(packed);
  if (isGzip(start) && depth < mostLayers) {
    const unpacked = gunzip(bytes, wishes.mostUnpacked ?? mostUnpacked);
    return open(unpacked, report, wishes, depth + 1);
  }
  refuseBinary(start);
  // UTF-16 has to be known from its first byte on.
  const encoding = wishes.encoding ?? detectUtf16(start);
  // As a stream: decoded at once, Node 20 takes Windows-1252 for ISO-8859-1.
  const decoder = new TextDecoder(encoding ?? detectEncoding(start, false));
  const text = decoder.decode(start, { stream: true });
  if (text.trim() === '') {
    throw new WinnowError('bad-input', 'It is empty.', 'Export the responses again.');
  }
  refuseOwn(text);
  const begun = { bytes: start, text };
  const reader = Object.values<Reader>(readers).find((candidate) => candidate.accepts(begun))!;
  if (reader === csv) {
    refusePage(text);
    if (encoding?.startsWith('utf-16') !== true) refuseNoText(start);
  }
  if (wishes.sheet !== undefined && reader !== xlsx)
    report({
      code: 'unused-sheet',
      message: `It is ${reader.title} and has no sheets: --sheet ${wishes.sheet} chooses nothing in it.`,
      hint: 'Leave out --sheet, or give the workbook.',
    });
  const decoded = new TextOfBytes(bytes, encoding);
  const grid = await reader.open({ bytes, text: decoded, start: begun, wishes, report });
  const rows = await toRows(grid, report);
  return {
    ...rows,
    get encoding() {
      return decoded.encoding;
    },
  };
}

async function* batchesIn(
  batches: AsyncIterable<readonly Row[]>,
  name: string,
): AsyncGenerator<readonly Row[]> {
  try {
    yield* batches;
  } catch (error) {
    throw inFile(error, name);
  }
}

function inFile(error: unknown, name: string): unknown {
  return error instanceof WinnowError
    ? new WinnowError(error.code, `${name}: ${error.message}`, error.hint)
    : error;
}
