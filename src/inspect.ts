import { isInOwnWords, languagesOf, surveyFile } from './columns/index.js';
import type { Certainty, ColumnKind, LanguageCount } from './columns/index.js';
import { IssueLog } from './issues/index.js';
import type { Issue } from './issues/index.js';
import type { ColumnMatch, Questionnaire } from './questionnaire/index.js';
import { readRows } from './read/index.js';
import type { FoundLayout, ReadWishes, ReportIssue, Row, Source } from './read/index.js';
import { planColumns, profileCells, UndeclaredDetails } from './responses/index.js';

/** What a column of a file holds. */
export interface InspectedColumn extends Omit<ColumnMatch, 'column'> {
  /** Counted from 1, as spreadsheets do. */
  readonly number: number;
  /** Cells that are not blank. */
  readonly filled: number;
  /** How many different values there are; counting stops at a thousand. */
  readonly distinct: number;
}

/** What one file holds, as far as it shows without reading the answers. */
export interface Inspection {
  readonly file: string;
  readonly format: string;
  /** What a text was decoded from; undefined for ASCII and workbooks. */
  readonly encoding: string | undefined;
  readonly layout: 'one row a respondent' | 'one row an answer';
  /** The platform whose export it is, and what shows it. */
  readonly platform: FoundLayout | undefined;
  /** How many there are below the header. */
  readonly rows: number;
  readonly columns: readonly InspectedColumn[];
  readonly issues: readonly Issue[];
}

const mostDistinct = 1000;

/**
 * Looks at a file: its format, its layout, and what each column was taken for and why.
 *
 * @throws WinnowError `bad-input` when it cannot be read, `bad-option` when it has no such sheet
 */
export async function inspect(
  source: Source,
  questionnaire: Questionnaire,
  reading: ReadWishes = {},
): Promise<Inspection> {
  const issues = new IssueLog();
  const report: ReportIssue = (issue) => {
    issues.report({ ...issue, file: source.name });
  };
  const file = await readRows(source, report, reading);
  let rows = 0;
  const filled: number[] = [];
  const values: Set<string>[] = [];
  const undeclared = new UndeclaredDetails(questionnaire);
  let plan = planColumns(file.columns, questionnaire);
  for await (const batch of file.batches) {
    rows += batch.length;
    if (plan.matches.length !== file.columns.length)
      plan = planColumns(file.columns, questionnaire);
    for (const row of batch) {
      countCells(row, filled, values);
      undeclared.note(profileCells(row, plan));
    }
  }
  undeclared.report(report);
  return {
    file: source.name,
    format: file.format,
    encoding: file.encoding,
    layout: plan.long ? 'one row an answer' : 'one row a respondent',
    platform: file.layout,
    rows,
    columns: plan.matches.map(({ column, ...match }) => ({
      ...match,
      number: column + 1,
      filled: filled[column] ?? 0,
      distinct: values[column]?.size ?? 0,
    })),
    issues: issues.list(),
  };
}

function countCells(row: Row, filled: number[], values: Set<string>[]): void {
  row.cells.forEach((cell, column) => {
    const text = typeof cell === 'string' ? cell.trim() : (cell ?? []).join('; ');
    if (text === '') return;
    filled[column] = (filled[column] ?? 0) + 1;
    const seen = (values[column] ??= new Set());
    if (seen.size < mostDistinct) seen.add(text);
  });
}

/** What a column seems to be, by its values and its header. */
export interface JudgedColumn {
  /** Counted from 1. */
  readonly number: number;
  readonly header: string;
  readonly filled: number;
  /** How many different values there are; counting stops at some thousands. */
  readonly distinct: number;
  readonly kind: ColumnKind;
  readonly certainty: Certainty;
  readonly reason: string;
  /** Of answers in people's own words: their languages, that of most first. */
  readonly languages?: readonly LanguageCount[];
  /** Of a column with options. */
  readonly options: readonly string[] | undefined;
  /** The number of the column that it goes with. */
  readonly belongsTo: number | undefined;
}

/** What one file holds when nobody says what was asked. */
export interface Survey extends Omit<Inspection, 'columns' | 'layout'> {
  readonly columns: readonly JudgedColumn[];
}

/**
 * Looks at a file without a questionnaire: what each column seems to be, how sure that is, and why.
 *
 * @throws WinnowError `bad-input` when it cannot be read, `bad-option` when it has no such sheet
 */
export async function inspectUnknown(source: Source, reading: ReadWishes = {}): Promise<Survey> {
  const issues = new IssueLog();
  const report: ReportIssue = (issue) => {
    issues.report({ ...issue, file: source.name });
  };
  const { columns, ...file } = await surveyFile(source, report, reading);
  return {
    file: file.name,
    format: file.format,
    encoding: file.encoding,
    platform: file.layout,
    rows: file.rows,
    columns: await Promise.all(
      columns.map(async ({ header, profile, judged }, place) => ({
        number: place + 1,
        header,
        filled: profile.filled,
        distinct: profile.distinct,
        kind: judged.kind,
        certainty: judged.certainty,
        reason: judged.reason,
        options: judged.choice?.options,
        belongsTo: judged.belongsTo === undefined ? undefined : judged.belongsTo + 1,
        ...(isInOwnWords(judged) ? { languages: await languagesOf(profile) } : {}),
      })),
    ),
    issues: issues.list(),
  };
}
