import type { IssueReport } from '../issues/index.js';
import { CsvSplitter } from './csv-splitter.js';
import type { QuoteFinding } from './other-readings.js';
import { findDelimiter } from './delimiter.js';
import type { Grid, Reader, ReaderInput, ReportIssue } from './reader.js';
import { RowShape } from './row-shape.js';
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

/** The longest record that is waited for, in UTF-16 units: no answer is as long, and memory stays bounded. */
const longest = 1 << 27;

async function* readBatches(
  pieces: AsyncIterable<string>,
  delimiter: string | undefined,
  report: ReportIssue,
): AsyncGenerator<readonly Row[]> {
  const splitter = new CsvSplitter(delimiter, new RowShape());
  let number = 0;
  const numbered = (records: string[][]): Row[] => {
    const findings = splitter.takeFindings();
    const rows = records.map((cells): Row => ({ number: ++number, cells }));
    if (findings.length === 0) return rows;
    const first = number - records.length + 1;
    const lost = new Set<number>();
    for (const finding of findings) {
      const { record, line, lines } = finding;
      for (const issue of issuesOf(finding)) report(issue);
      if (finding.what === 'rows-lost') lost.add(record);
      if (finding.what === 'odd')
        rows[record - first] = { ...rows[record - first]!, misquoted: { line, lines } };
    }
    return lost.size === 0 ? rows : rows.filter((row) => !lost.has(row.number));
  };
  for await (const piece of pieces) {
    yield numbered(splitter.push(piece));
    if (splitter.pending > longest) yield numbered(splitter.giveUpWaiting());
  }
  const { records, open } = splitter.end();
  yield numbered(records);
  if (open === undefined) return;
  const last = open.line + open.lines - 1;
  const lines = open.lines === 1 ? '' : `, and lines ${open.line + 1} to ${last} are lost with it`;
  report({
    code: 'unreadable-row',
    row: number + 1,
    message: `Row ${number + 1} cannot be read: in line ${open.line} of the file a quotation mark opens and never closes${lines}.`,
    hint: 'If the file breaks off there, export it again; if not, close the quotation mark, or double it if it belongs to the text.',
  });
}

function issuesOf(finding: QuoteFinding): readonly Omit<IssueReport, 'file'>[] {
  const { what, record, line, lines, rows = 0 } = finding;
  const place = `row ${record} (line ${line} of the file)`;
  switch (what) {
    case 'odd':
      return [];
    case 'read-as-text': {
      const joined = lines === 1 ? 'join cells' : `make one cell of rows in ${lines} lines`;
      return [
        {
          code: 'stray-quote',
          row: record,
          message: `A quotation mark in ${place} would ${joined}; it was read as a part of the text.`,
          hint: 'The rows are counted. Look at the first: close the quotation mark there, or double it if it belongs to the text.',
        },
      ];
    }
    case 'rows-in-cell':
      return [
        {
          code: 'rows-in-cell',
          row: record,
          message: `Lines of one cell in ${place}, which has ${lines} lines, are cut like rows; they were read as one answer.`,
          hint: 'If they are rows, a quotation mark opens in that line which belongs to the text: double it, and export again.',
        },
      ];
    case 'rows-lost': {
      // Each of them is a response that cannot be read.
      const issue = {
        code: 'unreadable-row',
        row: record,
        message: `Row ${record} cannot be read: ${rows === 1 ? 'another row stands' : `${rows} other rows stand`} between its quotation marks, in lines ${line} to ${line + lines - 1} of the file.`,
        hint: 'Look for a quotation mark there that is missing, or not doubled, and export again.',
      } as const;
      return Array.from({ length: 1 + rows }, () => issue);
    }
  }
}
