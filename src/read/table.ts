import { WinnowError } from '../issues/index.js';
import { reportBrokenCharacters } from './broken-characters.js';
import { whyNoHeader } from './lacks-header.js';
import { recogniseLayout } from './layouts/index.js';
import type { Recognised, Sample } from './layouts/index.js';
import { plainText, withoutMarkup } from './markup.js';
import type { Grid, ReportIssue } from './reader.js';
import { RowWidths } from './row-widths.js';
import type { ColumnHead, Row, Rows } from './rows.js';
import { isTotalRow } from './total-row.js';

/** How many rows the layout is recognised by. */
const enough = 200;

/**
 * Finds the layout of a file and gives the rows that hold responses.
 *
 * @throws WinnowError `bad-input` when the first row is no header but a response
 */
export async function toRows(grid: Grid, report: ReportIssue): Promise<Omit<Rows, 'encoding'>> {
  const rest = withoutBlankRows(grid);
  const ahead = await readAhead(rest);
  const sample = ahead.map(({ cells }) => Array.from(cells, (cell) => String(cell ?? '')));
  const { layout, ...found } = recogniseLayout(
    grid.names === undefined ? sample : [grid.names.map(plainText), ...sample],
  );
  if (layout === undefined && grid.names === undefined) refuseWithoutHeader(sample);
  const headerRows = found.headerRows - (grid.names === undefined ? 0 : 1);
  const table = new Table(grid, found, report);
  const width = ahead[headerRows - 1]?.cells.length ?? 0;
  const below = ahead.slice(headerRows);
  const widths = grid.isRectangular ? new RowWidths(width, below, report) : undefined;
  async function* batches(): AsyncGenerator<readonly Row[]> {
    try {
      yield table.responses(widths?.take(below) ?? below);
      for await (const batch of rest) yield table.responses(widths?.take(batch) ?? batch);
      if (widths) yield table.responses(widths.rest());
    } finally {
      await rest.return(undefined);
    }
  }
  return {
    format: grid.format,
    layout,
    columns: table.columns,
    heads: table.heads,
    batches: batches(),
  };
}

/** Taken for headers, what somebody answered would stand over every table, and be counted in none. */
function refuseWithoutHeader(sample: Sample): void {
  const why = whyNoHeader(sample);
  if (why === undefined) return;
  throw new WinnowError(
    'bad-input',
    `The first row is a response and no header: ${why}.`,
    'Export again with the wordings of the questions as headings, or put a row with them above the first.',
  );
}

/** The columns of a file, and what its rows are by them. */
class Table {
  readonly columns: string[] = [];
  readonly heads: ColumnHead[] = [];
  readonly #grid: Grid;
  readonly #found: Recognised;
  readonly #report: ReportIssue;

  constructor(grid: Grid, found: Recognised, report: ReportIssue) {
    this.#grid = grid;
    this.#found = found;
    this.#report = report;
    for (const head of found.heads) this.#addColumn(head);
  }

  responses(rows: readonly Row[]): readonly Row[] {
    const responses: Row[] = [];
    for (const row of rows) {
      const response = this.#response(row);
      if (response === undefined) continue;
      if (this.#grid.isBroken) reportBrokenCharacters(response, this.columns, this.#report);
      responses.push(response);
    }
    return responses;
  }

  #addColumn(head: ColumnHead): void {
    this.heads.push(head);
    this.columns.push(head.detail === undefined ? head.header : `${head.header}: ${head.detail}`);
  }

  #response({ number, cells }: Row): Row | undefined {
    const why = this.#found.whyTest?.(cells);
    if (why !== undefined) {
      this.#report({
        code: 'test-row',
        row: number,
        message: `Row ${number} is a test and no response: ${why}.`,
        hint: 'It is left out and counted among the test rows.',
      });
      return undefined;
    }
    if (this.#grid.names === undefined && isTotalRow(cells)) {
      this.#report({
        code: 'total-row',
        row: number,
        message: `Row ${number} sums up the others and is no response: it says "total" or the like, and figures.`,
        hint: 'It is left out. If somebody did respond so, change its first cell.',
      });
      return undefined;
    }
    const own = this.#found.toCells?.(cells) ?? cells;
    while (this.columns.length < own.length) {
      this.#addColumn({ header: plainText(this.#grid.names?.[this.columns.length] ?? '') });
    }
    return { number, cells: own };
  }
}

function isFilled({ cells }: Row): boolean {
  return cells.some(
    (cell) => cell !== undefined && (typeof cell !== 'string' || cell.trim() !== ''),
  );
}

/** A record of JSON is a response even when it is blank; a blank line is none. */
async function* withoutBlankRows({ names, batches }: Grid): AsyncGenerator<readonly Row[]> {
  for await (const batch of batches) {
    const rows = withoutMarkup(batch);
    yield names === undefined ? rows.filter(isFilled) : rows;
  }
}

/** Enough rows to recognise the layout by, or all that there are. */
async function readAhead(batches: AsyncGenerator<readonly Row[]>): Promise<readonly Row[]> {
  const ahead: Row[] = [];
  while (ahead.length < enough) {
    const next = await batches.next();
    if (next.done === true) break;
    for (const row of next.value) ahead.push(row);
  }
  return ahead;
}
