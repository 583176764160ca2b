import { WinnowError } from '../issues/index.js';
import { decode } from './encoding.js';
import { splitArray } from './json-array.js';
import { ColumnList, isObject, toCells } from './json-records.js';
import { reportBrokenCharacters } from './rows.js';
import type { Reader, ReaderInput, ReportIssue, Row, Rows } from './rows.js';

/** An array of objects, or an object that holds one. */
export const json: Reader = {
  title: 'JSON',
  // "[Q1] What helps?" is a header.
  accepts: (start) => /^\s*(?:\[\s*(?:[[{\]"\d-]|true|false|null|$)|\{\s*(?:["}]|$))/.test(start),
  async open({ bytes, start, encoding, report }: ReaderInput): Promise<Rows> {
    const texts = decode(bytes, encoding);
    const columns = new ColumnList();
    const records = /^\s*\[/.test(start)
      ? parsed(splitArray(texts), report)
      : listed(await recordsInObject(texts));
    return { format: 'JSON', columns: columns.names, rows: readRows(records, columns, report) };
  },
};

interface Record {
  readonly number: number;
  readonly value: unknown;
}

/** Turns parsed JSON values into rows; a value that is no object is reported. */
export async function* readRows(
  records: AsyncIterable<Record>,
  columns: ColumnList,
  report: ReportIssue,
): AsyncGenerator<Row> {
  for await (const { number, value } of records) {
    if (!isObject(value)) {
      report({
        code: 'unreadable-row',
        row: number,
        message: `Record ${number} is not an object with a value for each column.`,
        hint: 'Write each response as {"id": "…", "1": "…"}.',
      });
      continue;
    }
    const row = { number, cells: toCells(value, columns) };
    reportBrokenCharacters(row, columns.names, report);
    yield row;
  }
}

async function* parsed(texts: AsyncIterable<string>, report: ReportIssue): AsyncGenerator<Record> {
  let number = 0;
  for await (const text of texts) {
    number += 1;
    const value = parseRecord(text, number, report);
    if (value !== undefined) yield { number, value };
  }
}

/** The value of one record's JSON, or undefined after reporting what is wrong with it. */
export function parseRecord(text: string, number: number, report: ReportIssue): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // The parser's own message quotes the text, which may hold personal details.
    report({
      code: 'unreadable-row',
      row: number,
      message: `Record ${number} is not valid JSON.`,
      hint: 'Look for a missing quotation mark, comma or bracket in this record.',
    });
    return undefined;
  }
}

// eslint-disable-next-line @typescript-eslint/require-await -- the same shape as a stream of records
async function* listed(values: readonly unknown[]): AsyncGenerator<Record> {
  for (const [index, value] of values.entries()) yield { number: index + 1, value };
}

async function recordsInObject(texts: AsyncIterable<string>): Promise<readonly unknown[]> {
  const pieces: string[] = [];
  for await (const text of texts) pieces.push(text);
  let value: unknown;
  try {
    value = JSON.parse(pieces.join(''));
  } catch {
    throw new WinnowError(
      'bad-input',
      'The file begins like JSON but is not valid JSON.',
      'Export it again, or check it with a JSON validator.',
    );
  }
  const lists = Object.entries(value as object).filter(
    ([, held]) => Array.isArray(held) && held.length > 0 && held.every(isObject),
  ) as [string, unknown[]][];
  if (lists.length === 1) return lists[0]![1];
  throw new WinnowError(
    'bad-input',
    lists.length === 0
      ? 'The JSON object holds no list of responses.'
      : `The JSON object holds several lists (${lists.map(([key]) => key).join(', ')}): which are the responses?`,
    'Give an array of objects, one per response, or an object that holds just one such array.',
  );
}
