import { decode } from './encoding.js';
import { ColumnList, isObject } from './json-records.js';
import { parseRecord, readRows } from './json.js';
import type { Reader, ReaderInput, ReportIssue, Rows } from './rows.js';

/** One JSON object a line. */
export const ndjson: Reader = {
  title: 'NDJSON',
  accepts: isNdjson,
  // eslint-disable-next-line @typescript-eslint/require-await -- readers open asynchronously
  async open({ bytes, encoding, report }: ReaderInput): Promise<Rows> {
    const columns = new ColumnList();
    const records = parsedLines(decode(bytes, encoding), report);
    return { format: 'NDJSON', columns: columns.names, rows: readRows(records, columns, report) };
  },
};

/** A first line that is an object, and either a second or no list in the first that could be the responses. */
function isNdjson(start: string): boolean {
  const [first, ...more] = start.split(/\r\n|\n|\r/).filter((line) => line.trim() !== '');
  if (!first?.trimStart().startsWith('{')) return false;
  try {
    const value = JSON.parse(first) as unknown;
    return isObject(value) && (more.length > 0 || !Object.values(value).some(isListOfObjects));
  } catch {
    // A first line longer than what was peeked at is no pretty-printed object either.
    return more.length === 0 && first.length > 1000;
  }
}

function isListOfObjects(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0 && value.every(isObject);
}

async function* parsedLines(
  texts: AsyncIterable<string>,
  report: ReportIssue,
): AsyncGenerator<{ readonly number: number; readonly value: unknown }> {
  let number = 0;
  for await (const line of lines(texts)) {
    number += 1;
    if (line.trim() === '') continue;
    const value = parseRecord(line, number, report);
    if (value !== undefined) yield { number, value };
  }
}

async function* lines(texts: AsyncIterable<string>): AsyncGenerator<string> {
  let held = '';
  for await (const text of texts) {
    const pieces = (held + text).split('\n');
    held = pieces.pop()!;
    yield* pieces;
  }
  if (held !== '') yield held;
}
