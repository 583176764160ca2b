import { promises } from 'node:stream';

import { CsvError, parse } from 'csv-parse';

import { toUtf8 } from './encoding.js';
import { reportBrokenCharacters } from './rows.js';
import type { Reader, ReaderInput, ReportIssue, Row, Rows } from './rows.js';

const delimiters = [',', ';', '\t', '|'] as const;

/** Comma-separated values and their cousins with `;`, tab or `|`; RFC 4180 quoting. */
export const csv: Reader = {
  title: 'CSV',
  accepts: () => true,
  async open({ bytes, start, encoding, report }: ReaderInput): Promise<Rows> {
    const records = readRecords(toUtf8(bytes, encoding), findDelimiter(start));
    const header = await nextRow(records, 0, report);
    const columns = (header?.cells ?? []).map((name) => name.trim());
    const rows = readRows(records, header?.number ?? 1, columns, report);
    return { format: 'CSV', columns, rows };
  },
};

/**
 * The records of a file, blank ones too. The parser is fed by hand rather than piped into: a stream
 * that fails drops what it has read and not yet handed on, and forgets about the source.
 */
async function* readRecords(
  bytes: AsyncIterable<Uint8Array>,
  delimiter: string,
): AsyncGenerator<string[]> {
  let read: string[][] = [];
  const taken = (): string[][] => {
    const records = read;
    read = [];
    return records;
  };
  const parser = parse({
    bom: true,
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    // A quotation mark in the middle of an unquoted cell is a quotation mark.
    relax_quotes: true,
    on_record: (record: string[]) => {
      read.push(record);
      return undefined;
    },
  });
  const end = promises.finished(parser.resume()).catch((error: unknown) => error);
  for await (const chunk of bytes) {
    parser.write(chunk);
    yield* taken();
    if (parser.errored !== null) break;
  }
  parser.end();
  const error = await end;
  yield* taken();
  if (error instanceof Error) throw error;
}

async function* readRows(
  records: AsyncGenerator<string[]>,
  headerNumber: number,
  columns: readonly string[],
  report: ReportIssue,
): AsyncGenerator<Row> {
  let last = headerNumber;
  try {
    for (;;) {
      const row = await nextRow(records, last, report);
      if (row === undefined) return;
      last = row.number;
      if (row.cells.length !== columns.length) {
        report({
          code: 'row-length',
          row: row.number,
          message: `Row ${row.number} has ${row.cells.length} cells, the header has ${columns.length}.`,
          hint: 'Look for a quotation mark or line break that is not quoted in this row or the one before.',
        });
        continue;
      }
      reportBrokenCharacters(row, columns, report);
      yield row;
    }
  } finally {
    await records.return(undefined);
  }
}

interface CsvRow extends Row {
  readonly cells: readonly string[];
}

/** The next row that is not blank, or undefined at the end; what stands after a quote that never closes is reported. */
async function nextRow(
  records: AsyncIterator<string[]>,
  last: number,
  report: ReportIssue,
): Promise<CsvRow | undefined> {
  for (let number = last + 1; ; number++) {
    try {
      const next = await records.next();
      if (next.done === true) return undefined;
      if (next.value.some((cell) => cell.trim() !== '')) return { number, cells: next.value };
    } catch (error) {
      if (!(error instanceof CsvError)) throw error;
      report({
        code: 'unreadable-row',
        row: number,
        message:
          error.code === 'CSV_QUOTE_NOT_CLOSED'
            ? `From row ${number} on nothing could be read: a quotation mark opens there and never closes.`
            : `Row ${number} cannot be read (${error.code}).`,
        hint: 'Close the quotation mark, or double it if it belongs to the text, and export again.',
      });
      return undefined;
    }
  }
}

/** The delimiter that stands most often in the header, outside quotation marks; a comma when none does. */
function findDelimiter(start: string): string {
  const counts = new Map<string, number>(delimiters.map((delimiter) => [delimiter, 0]));
  let quoted = false;
  let before = '';
  for (const character of start.replace(/^[\r\n]+/, '')) {
    // A quotation mark in the middle of a cell opens nothing.
    const opens = before === '' || before === '"' || counts.has(before);
    if (character === '"' && (quoted || opens)) quoted = !quoted;
    else if (!quoted && (character === '\n' || character === '\r')) break;
    else if (!quoted && counts.has(character)) counts.set(character, counts.get(character)! + 1);
    before = character;
  }
  return delimiters.reduce((best, delimiter) =>
    counts.get(delimiter)! > counts.get(best)! ? delimiter : best,
  );
}
