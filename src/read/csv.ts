import { CsvSplitter } from './csv-splitter.js';
import { findDelimiter } from './delimiter.js';
import type { Grid, Reader, ReaderInput, ReportIssue } from './reader.js';
import type { Row } from './rows.js';

/** Comma-separated values and their cousins with `;`, tab or `|`; RFC 4180 quoting. */
export const csv: Reader = {
  title: 'CSV',
  accepts: () => true,
  // eslint-disable-next-line @typescript-eslint/require-await -- readers open asynchronously
  async open({ text, start, report }: ReaderInput): Promise<Grid> {
    const delimiter = findDelimiter(start.text);
    return {
      format: 'CSV',
      isRectangular: true,
      get isBroken() {
        return text.isBroken;
      },
      batches: readBatches(text.pieces, delimiter, report),
    };
  },
};

/** The longest record that is held, in UTF-16 units: no answer is as long, and memory stays bounded. */
const longest = 1 << 27;

async function* readBatches(
  pieces: AsyncIterable<string>,
  delimiter: string | undefined,
  report: ReportIssue,
): AsyncGenerator<readonly Row[]> {
  const splitter = new CsvSplitter(delimiter);
  let number = 0;
  const numbered = (records: string[][]): Row[] =>
    records.map((cells) => ({ number: ++number, cells }));
  for await (const piece of pieces) {
    yield numbered(splitter.push(piece));
    if (splitter.pending > longest) break;
  }
  const isTooLong = splitter.pending > longest;
  const { records, isOpen } = isTooLong ? { records: [], isOpen: true } : splitter.end();
  yield numbered(records);
  if (!isOpen) return;
  const why = isTooLong
    ? `it has more than ${longest} characters, as when a quotation mark never closes`
    : 'a quotation mark opens there and never closes';
  report({
    code: 'unreadable-row',
    row: number + 1,
    message: `From row ${number + 1} on nothing could be read: ${why}.`,
    hint: 'Close the quotation mark, or double it if it belongs to the text, and export again.',
  });
}
