import type { Issue } from '../issues/index.js';
import { csvLine, safeText } from './to-csv.js';

/**
 * `problems.csv` and `rejected.csv`: issues one by one, located, with the remedy. The rows themselves
 * are not repeated: they may hold names, and they stand in the file named.
 */
export function* issuesToCsv(issues: readonly Issue[]): Generator<string> {
  yield csvLine(['Severity', 'Problem', 'File', 'Row', 'Column', 'Field', 'Message', 'Remedy']);
  for (const { severity, code, file, row, column, field, message, hint } of issues) {
    yield csvLine(
      [
        severity,
        code,
        file,
        row === undefined ? '' : String(row),
        column ?? '',
        field ?? '',
        message,
        hint,
      ].map(safeText),
    );
  }
}
