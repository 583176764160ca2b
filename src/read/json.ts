import { WinnowError } from '../issues/index.js';
import { splitArray } from './json-array.js';
import type { JsonText } from './json-array.js';
import { findFault, placeIn } from './json-fault.js';
import { isObject } from './json-object.js';
import { ColumnList, toCells } from './json-records.js';
import { isOneResponse, listsOfRecords } from './json-responses.js';
import { parseJson } from './parse-json.js';
import type { DecodedText, Grid, Reader, ReaderInput, ReportIssue } from './reader.js';
import type { Row } from './rows.js';

/** An array of objects, an object that holds one, or a single record over several lines. */
export const json: Reader = {
  title: 'JSON',
  // "[Q1] What helps?" is a header.
  accepts: ({ text }) =>
    /^\s*(?:\[\s*(?:[^\s\p{L}]|true|false|null|$)|\{\s*(?:[^\s\p{L}]|$))/u.test(text),
  async open({ text, start, report }: ReaderInput): Promise<Grid> {
    const records = /^\s*\[/.test(start.text)
      ? parsed(splitArray(text.pieces), report)
      : listed(await recordsInObject(text.pieces));
    return recordGrid('JSON', records, text, report);
  },
};

/** A parsed JSON value and its place in the file. */
export interface Record {
  readonly number: number;
  readonly value: unknown;
}

/** The rows of parsed JSON values; a value that is no object is reported. */
export function recordGrid(
  format: string,
  records: AsyncIterable<readonly Record[]>,
  text: DecodedText,
  report: ReportIssue,
): Grid {
  const columns = new ColumnList();
  async function* batches(): AsyncGenerator<readonly Row[]> {
    for await (const batch of records) {
      yield batch.flatMap((record) => toRow(record, columns, report));
    }
  }
  return {
    format,
    names: columns.names,
    isRectangular: false,
    get isBroken() {
      return text.isBroken;
    },
    batches: batches(),
  };
}

function toRow({ number, value }: Record, columns: ColumnList, report: ReportIssue): Row[] {
  const isRecord = isObject(value);
  if (isRecord && !isDeeperThan(deepest, value))
    return [{ number, cells: toCells(value, columns) }];
  report({
    code: 'unreadable-row',
    row: number,
    message: isRecord
      ? `Record ${number} holds values in more than ${deepest} layers.`
      : `Record ${number} is not an object with a value for each column.`,
    hint: 'Write each response as {"id": "…", "1": "…"}.',
  });
  return [];
}

/** How many layers a record may have; no survey asks anything that needs more. */
const deepest = 100;

function isDeeperThan(layers: number, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return layers === 0 || Object.values(value).some((inner) => isDeeperThan(layers - 1, inner));
}

async function* parsed(
  batches: AsyncIterable<readonly JsonText[]>,
  report: ReportIssue,
): AsyncGenerator<readonly Record[]> {
  let number = 0;
  for await (const texts of batches) {
    yield texts.flatMap((text) => {
      number += 1;
      return parseRecord(text, number, report);
    });
  }
}

/** The one record of this JSON, or none after reporting what is wrong with it. */
export function parseRecord(
  { text, start }: JsonText,
  number: number,
  report: ReportIssue,
): Record[] {
  try {
    return [{ number, value: parseJson(text) }];
  } catch {
    // The parser's own message quotes the text, which may hold personal details.
    const { line, column } = placeIn(text, findFault(text), start);
    report({
      code: 'unreadable-row',
      row: number,
      message: `Record ${number} is not valid JSON from line ${line}, column ${column} on.`,
      hint: 'Look there for a missing quotation mark, comma or bracket.',
    });
    return [];
  }
}

// eslint-disable-next-line @typescript-eslint/require-await -- the same shape as a stream of records
async function* listed(values: readonly unknown[]): AsyncGenerator<readonly Record[]> {
  yield values.map((value, index) => ({ number: index + 1, value }));
}

/** A single response is an object with a plain value for each column. */
function isOneRecord(value: object): boolean {
  const held = Object.values(value) as unknown[];
  return held.length > 1 && held.every((one) => typeof one !== 'object' || one === null);
}

async function recordsInObject(texts: AsyncIterable<string>): Promise<readonly unknown[]> {
  const pieces: string[] = [];
  for await (const text of texts) pieces.push(text);
  const text = pieces.join('');
  let value: unknown;
  try {
    value = parseJson(text);
  } catch {
    const { line, column } = placeIn(text, findFault(text), { line: 1, column: 1 });
    throw new WinnowError(
      'bad-input',
      `The file begins like JSON but is not valid JSON from line ${line}, column ${column} on.`,
      'Export it again, or check it with a JSON validator.',
    );
  }
  if (isOneResponse(value as object)) return [value];
  const lists = listsOfRecords(value as object);
  if (lists.length === 1) return lists[0]![1];
  if (isOneRecord(value as object)) return [value];
  throw new WinnowError(
    'bad-input',
    lists.length === 0
      ? 'The JSON object holds no list of responses.'
      : `The JSON object holds several lists (${lists.map(([key]) => key).join(', ')}): which are the responses?`,
    'Give an array of objects, one per response, or an object that holds just one such array.',
  );
}
