import { parse } from 'csv-parse/sync';

/** The cells of a CSV text, by row; rows may differ in length. */
export function parseCsv(text: string): readonly (readonly string[])[] {
  return parse(text, { relax_column_count: true });
}
