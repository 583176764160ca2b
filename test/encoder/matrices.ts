import type { Matrix, Workspace } from '../../src/encoder/workspace.js';

/** Numbers as rows in the memory of the encoder. */
export function rowsOf(workspace: Workspace, numbers: readonly number[], columns: number): Matrix {
  const matrix = workspace.takeMatrix(numbers.length / columns, columns);
  workspace.floats(matrix.place, numbers.length).set(numbers);
  return matrix;
}

export function numbersOf(workspace: Workspace, { place, rows, columns }: Matrix): number[] {
  return [...workspace.floats(place, rows * columns)];
}
