import type { CheckFinding } from './findings.js';

/** Where a problem is, in words: file, column, rows. */
export function where({ file, column, field, rows, count }: CheckFinding): string {
  const more = count > rows.length && rows.length > 0 ? '…' : '';
  return [
    file,
    ...(column === undefined ? [] : [`column "${shorten(column)}"`]),
    ...(column === undefined && field !== undefined ? [field] : []),
    ...(rows.length === 0 ? [] : [`row${count === 1 ? '' : 's'} ${rows.join(', ')}${more}`]),
  ].join(', ');
}

const longest = 60;

/** Headers may be questions of a page. */
function shorten(text: string): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1)}…`;
}
