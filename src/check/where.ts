import { shortened } from '../wording/index.js';
import type { CheckFinding } from './findings.js';

/** Where a problem is, in words: file, column, rows. */
export function where({ file, column, field, rows, count }: CheckFinding): string {
  const more = count > rows.length && rows.length > 0 ? '…' : '';
  return [
    file,
    ...(column === undefined ? [] : [`column "${shortened(column, longest)}"`]),
    ...(column === undefined && field !== undefined ? [field] : []),
    ...(rows.length === 0 ? [] : [`row${count === 1 ? '' : 's'} ${rows.join(', ')}${more}`]),
  ].join(', ');
}

/** Headers may be questions of a page. */
const longest = 60;
