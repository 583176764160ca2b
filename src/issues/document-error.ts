import { WinnowError } from './winnow-error.js';

/** One thing wrong with a file that people edit; line and column count from 1. */
export interface DocumentProblem {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** Whoever gives the wrong file by mistake need not see a problem for each of its lines. */
const mostShown = 20;

/** The error that names every problem of a file, in the order in which they stand there. */
export function documentError(
  name: string,
  problems: readonly DocumentProblem[],
  hint: string,
): WinnowError {
  const sorted = [...problems].sort((a, b) => a.line - b.line || a.column - b.column);
  const list = sorted
    .slice(0, mostShown)
    .map(({ line, column, message }) => `  ${name}:${line}:${column}  ${message}`);
  if (sorted.length > mostShown) list.push(`  … and ${sorted.length - mostShown} more`);
  const many = sorted.length === 1 ? 'a problem' : `${sorted.length} problems`;
  return new WinnowError('bad-document', `${name} has ${many}:\n${list.join('\n')}`, hint);
}
