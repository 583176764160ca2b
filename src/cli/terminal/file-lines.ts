import type { Issue } from '../../issues/index.js';
import { colours } from './colours.js';
import { visible } from './visible.js';
import { counted } from '../../wording/index.js';

/** How large a file is: "12 rows, 1 column". */
export function sizeOf(rows: number, columns: number): string {
  return `${counted(rows, 'row')}, ${counted(columns, 'column')}`;
}

/** What is wrong with a file, a line for each problem. */
export function problemLines(issues: readonly Issue[]): readonly string[] {
  const { yellow } = colours();
  return issues.map(({ severity, row, message, hint }) =>
    yellow(visible(`${severity}${row === undefined ? '' : `, row ${row}`}: ${message} ${hint}`)),
  );
}
