import { WinnowError } from '../issues/index.js';
import { csv } from './csv.js';
import { detectEncoding } from './encoding.js';
import { json } from './json.js';
import { ndjson } from './ndjson.js';
import type { Reader, ReportIssue, Row, Rows } from './rows.js';
import { peek } from './source.js';
import type { Source } from './source.js';

export type { Cell, ReportIssue, Row, Rows } from './rows.js';
export type { Source } from './source.js';

/** Every format that can be read. The first that accepts the beginning of a file reads it; CSV takes the rest. */
export const readers = { ndjson, json, csv } as const satisfies Record<string, Reader>;

/**
 * Opens a file of any known format and gives its rows.
 *
 * @throws WinnowError `bad-input` when the file is empty or cannot be a table
 */
export async function readRows(source: Source, report: ReportIssue): Promise<Rows> {
  const { start, bytes } = await peek(source.bytes);
  const encoding = detectEncoding(start);
  const text = new TextDecoder(encoding).decode(start);
  if (text.trim() === '') {
    throw new WinnowError('bad-input', `${source.name} is empty.`, 'Export the responses again.');
  }
  const reader = Object.values<Reader>(readers).find((candidate) => candidate.accepts(text))!;
  try {
    const { rows, ...file } = await reader.open({ bytes, start: text, encoding, report });
    return { ...file, rows: rowsIn(rows, source.name) };
  } catch (error) {
    throw inFile(error, source.name);
  }
}

async function* rowsIn(rows: AsyncIterable<Row>, name: string): AsyncGenerator<Row> {
  try {
    yield* rows;
  } catch (error) {
    throw inFile(error, name);
  }
}

function inFile(error: unknown, name: string): unknown {
  return error instanceof WinnowError
    ? new WinnowError(error.code, `${name}: ${error.message}`, error.hint)
    : error;
}
