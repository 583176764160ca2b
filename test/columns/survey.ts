import { surveyFile } from '../../src/columns/index.js';
import type { SurveyedColumn } from '../../src/columns/index.js';
import { toSource } from '../support/analyse-texts.js';
import { toCsv } from '../support/to-csv.js';

/** The columns of a file with one column a header, as they were judged. */
export async function survey(
  columns: Readonly<Record<string, readonly string[]>>,
): Promise<readonly SurveyedColumn[]> {
  const headers = Object.keys(columns);
  const rows = Math.max(...Object.values(columns).map(({ length }) => length));
  const body = Array.from({ length: rows }, (_, row) =>
    headers.map((header) => columns[header]![row] ?? ''),
  );
  const file = await surveyFile(toSource(toCsv([headers, ...body])), () => undefined);
  return file.columns;
}

/** What one column is taken for; a column of numbers beside it keeps blank cells from being blank rows. */
export async function judge(header: string, values: readonly string[]): Promise<SurveyedColumn> {
  const rows = values.map((_, row) => String(row + 1));
  return (await survey({ Row: rows, [header]: values }))[1]!;
}

/** `times` values, one after the other and over again. */
export function repeated(values: readonly string[], times: number): readonly string[] {
  return Array.from({ length: times }, (_, at) => values[at % values.length]!);
}
