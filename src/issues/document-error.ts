import { listedProblems } from './listed-problems.js';
import { WinnowError } from './winnow-error.js';

/** One thing wrong with a file that people edit; line and column count from 1. */
export interface DocumentProblem {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** The error that names every problem of a file, in the order in which they stand there. */
export function documentError(
  name: string,
  problems: readonly DocumentProblem[],
  hint: string,
): WinnowError {
  const sorted = [...problems].sort((a, b) => a.line - b.line || a.column - b.column);
  const list = listedProblems(
    sorted.map(({ line, column, message }) => `${name}:${line}:${column}  ${message}`),
  );
  const many = sorted.length === 1 ? 'a problem' : `${sorted.length} problems`;
  return new WinnowError('bad-document', `${name} has ${many}:\n${list}`, hint);
}
