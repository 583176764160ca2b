import { csvLines } from '../to-csv.js';
import type { Format } from './format.js';

export const csv: Format = {
  files: ({ tables }, { bom }) =>
    tables.map((table) => ({
      path: `tables/${table.id}.csv`,
      content: bom ? withMark(csvLines(table)) : csvLines(table),
    })),
};

function* withMark(lines: Iterable<string>): Generator<string> {
  yield '\ufeff';
  yield* lines;
}
