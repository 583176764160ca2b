import { Readable } from 'node:stream';

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
    const parser = Readable.from(toUtf8(bytes, encoding), { objectMode: false }).pipe(
      parse({
        bom: true,
        delimiter: findDelimiter(start),
        record_delimiter: ['\r\n', '\n', '\r'],
        relax_column_count: true,
        // A quotation mark in the middle of an unquoted cell is a quotation mark.
        relax_quotes: true,
      }),
    );
    const records = parser[Symbol.asyncIterator]() as AsyncIterator<string[]>;
    const header = await nextRecord(records, 1, report);
    const columns = (header ?? []).map((name) => name.trim());
    return { format: 'CSV', columns, rows: readRows(records, columns, report) };
  },
};

async function* readRows(
  records: AsyncIterator<string[]>,
  columns: readonly string[],
  report: ReportIssue,
): AsyncGenerator<Row> {
  for (let number = 2; ; number++) {
    const cells = await nextRecord(records, number, report);
    if (cells === undefined) return;
    if (cells.every((cell) => cell.trim() === '')) continue;
    if (cells.length !== columns.length) {
      report({
        code: 'row-length',
        row: number,
        message: `Row ${number} has ${cells.length} cells, the header has ${columns.length}.`,
        hint: 'Look for a quotation mark or line break that is not quoted in this row or the one before.',
      });
      continue;
    }
    const row = { number, cells };
    reportBrokenCharacters(row, columns, report);
    yield row;
  }
}

/** The next record, or undefined at the end; what stands after a quote that never closes is reported. */
async function nextRecord(
  records: AsyncIterator<string[]>,
  number: number,
  report: ReportIssue,
): Promise<string[] | undefined> {
  try {
    const next = await records.next();
    return next.done === true ? undefined : next.value;
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

/** The delimiter that stands most often in the header, outside quotation marks; a comma when none does. */
export function findDelimiter(start: string): string {
  const counts = new Map<string, number>(delimiters.map((delimiter) => [delimiter, 0]));
  let quoted = false;
  for (const character of start) {
    if (character === '"') quoted = !quoted;
    else if (!quoted && (character === '\n' || character === '\r')) break;
    else if (!quoted && counts.has(character)) counts.set(character, counts.get(character)! + 1);
  }
  return delimiters.reduce((best, delimiter) =>
    counts.get(delimiter)! > counts.get(best)! ? delimiter : best,
  );
}
