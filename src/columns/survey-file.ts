import { readRows } from '../read/index.js';
import type { FoundLayout, ReadWishes, ReportIssue, Rows, Source } from '../read/index.js';
import { classifyColumns } from './classify-columns.js';
import type { ColumnFacts } from './classify-column.js';
import type { ColumnClass } from './column-class.js';
import { ColumnProfile } from './column-profile.js';
import { TimeProfile } from './time-profile.js';

/** A column with what was measured of it, and what it was taken for. */
export interface SurveyedColumn extends ColumnFacts {
  /** The whole header, as questionnaires are matched to it. */
  readonly header: string;
  readonly judged: ColumnClass;
}

/** What one file holds. */
export interface SurveyedFile {
  readonly name: string;
  readonly format: string;
  readonly encoding: Rows['encoding'];
  readonly layout: FoundLayout | undefined;
  readonly rows: number;
  readonly columns: readonly SurveyedColumn[];
}

/**
 * Reads a file once and says what each column is, in memory that does not grow with its rows.
 *
 * @throws WinnowError `bad-input` when the file is empty or cannot be a table
 */
export async function surveyFile(
  source: Source,
  report: ReportIssue,
  reading: ReadWishes = {},
): Promise<SurveyedFile> {
  const file = await readRows(source, report, reading);
  const profiles: ColumnProfile[] = [];
  const times: TimeProfile[] = [];
  let rows = 0;
  for await (const batch of file.batches) {
    rows += batch.length;
    while (profiles.length < file.columns.length) {
      profiles.push(new ColumnProfile(file.columns.length));
      times.push(new TimeProfile());
    }
    for (const { cells } of batch) {
      for (let column = 0; column < cells.length; column++) {
        const cell = cells[column];
        profiles[column]?.add(cell);
        if (typeof cell === 'string') times[column]?.add(cell.trim());
      }
    }
  }
  const columns = file.heads.map((head, column) => ({
    header: file.columns[column]!,
    head,
    profile: profiles[column] ?? new ColumnProfile(file.columns.length),
    times: times[column] ?? new TimeProfile(),
    rows,
  }));
  const classes = classifyColumns(columns);
  return {
    name: source.name,
    format: file.format,
    encoding: file.encoding,
    layout: file.layout,
    rows,
    columns: columns.map((column, place) => ({ ...column, judged: classes[place]! })),
  };
}
