import { dotProducts } from '../statistics/index.js';
import type { DenseMatrix, SparseMatrix } from '../meaning/index.js';
import { symmetricEigen } from './linear-algebra.js';
import { RandomSequence } from './random.js';

const spare = 8;
const rounds = 3;
/** What is left of a column is a rounding error when it is so small a share of it. */
const leastShare = 1e-8;

/**
 * The rows of a matrix in so many dimensions that most of it is kept: latent semantic analysis
 * (Deerwester et al. 1990), that is U S of a truncated singular value decomposition, the widest dimension first.
 *
 * Found by subspace iteration from a seeded start: Halko, Martinsson and Tropp (2011), "Finding structure
 * with randomness", SIAM Review 53(2), algorithm 4.4, the left side alone made orthonormal.
 */
export function latentSpace(matrix: SparseMatrix, dimensions: number): DenseMatrix {
  const wanted = Math.min(dimensions, matrix.rows, matrix.columns);
  const width = Math.min(wanted + spare, matrix.rows, matrix.columns);
  const random = new RandomSequence(1);
  let right = new Float64Array(matrix.columns * width);
  for (let at = 0; at < right.length; at++) right[at] = random.centred();
  let left = new Float64Array(0);
  for (let round = 0; round < rounds; round++) {
    left = multiply(matrix, right, width);
    orthonormalise(left, matrix.rows, width);
    right = multiplyTransposed(matrix, left, width);
  }
  // The matrix is nearly left rightᵀ, and what is left to decompose is small.
  const { values, vectors } = symmetricEigen(gram(right, matrix.columns, width), width);
  for (let to = 0; to < wanted; to++)
    for (let from = 0; from < width; from++)
      vectors[from * width + to]! *= Math.sqrt(Math.max(0, values[to]!));
  return {
    rows: matrix.rows,
    columns: wanted,
    values: turned(left, matrix.rows, width, vectors, wanted),
  };
}

/**
 * Columns that are orthonormal and span what they spanned: classical Gram–Schmidt, twice for each against rounding
 * (Giraud, Langou and Rozložník 2005, "The loss of orthogonality in the Gram–Schmidt orthogonalization process").
 */
function orthonormalise(left: Float64Array, rows: number, width: number): void {
  const columns = new Float64Array(width * rows);
  for (let row = 0; row < rows; row++)
    for (let axis = 0; axis < width; axis++) columns[axis * rows + row] = left[row * width + axis]!;
  for (let axis = 0; axis < width; axis++) {
    const start = axis * rows;
    const before = Math.sqrt(squareOf(columns, start, rows));
    const shares = new Float64Array(axis);
    for (let pass = 0; pass < 2; pass++) {
      dotProducts(shares, columns, start, columns, rows);
      for (let other = 0; other < axis; other++) {
        const from = other * rows;
        const share = shares[other]!;
        for (let row = 0; row < rows; row++) columns[start + row]! -= share * columns[from + row]!;
      }
    }
    const length = Math.sqrt(squareOf(columns, start, rows));
    const scale = length > leastShare * before ? 1 / length : 0;
    for (let row = 0; row < rows; row++) left[row * width + axis] = columns[start + row]! *= scale;
  }
}

function squareOf(numbers: Float64Array, start: number, length: number): number {
  let sum = 0;
  for (let at = start; at < start + length; at++) sum += numbers[at]! ** 2;
  return sum;
}

/** `left` times the first columns of a square matrix. */
function turned(
  left: Float64Array,
  rows: number,
  width: number,
  square: Float64Array,
  columns: number,
): Float64Array<ArrayBuffer> {
  const values = new Float64Array(rows * columns);
  for (let row = 0; row < rows; row++) {
    const start = row * columns;
    for (let from = 0; from < width; from++) {
      const value = left[row * width + from]!;
      const at = from * width;
      for (let to = 0; to < columns; to++) values[start + to]! += value * square[at + to]!;
    }
  }
  return values;
}

/** The first dimensions alone, each row divided by its length. */
export function unitRows({ rows, columns, values }: DenseMatrix, dimensions: number): DenseMatrix {
  const kept = Math.min(dimensions, columns);
  const own = new Float64Array(rows * kept);
  for (let row = 0; row < rows; row++) {
    let sum = 0;
    for (let axis = 0; axis < kept; axis++) sum += values[row * columns + axis]! ** 2;
    const scale = sum > 0 ? 1 / Math.sqrt(sum) : 0;
    for (let axis = 0; axis < kept; axis++)
      own[row * kept + axis] = values[row * columns + axis]! * scale;
  }
  return { rows, columns: kept, values: own };
}

function multiply(
  matrix: SparseMatrix,
  right: Float64Array,
  width: number,
): Float64Array<ArrayBuffer> {
  const product = new Float64Array(matrix.rows * width);
  for (let row = 0; row < matrix.rows; row++) {
    for (let at = matrix.starts[row]!; at < matrix.starts[row + 1]!; at++) {
      const value = matrix.values[at]!;
      const from = matrix.indices[at]! * width;
      const to = row * width;
      for (let axis = 0; axis < width; axis++) product[to + axis]! += value * right[from + axis]!;
    }
  }
  return product;
}

function multiplyTransposed(
  matrix: SparseMatrix,
  left: Float64Array,
  width: number,
): Float64Array<ArrayBuffer> {
  const product = new Float64Array(matrix.columns * width);
  for (let row = 0; row < matrix.rows; row++) {
    for (let at = matrix.starts[row]!; at < matrix.starts[row + 1]!; at++) {
      const value = matrix.values[at]!;
      const to = matrix.indices[at]! * width;
      const from = row * width;
      for (let axis = 0; axis < width; axis++) product[to + axis]! += value * left[from + axis]!;
    }
  }
  return product;
}

function gram(left: Float64Array, rows: number, width: number): Float64Array {
  const sums = new Float64Array(width * width);
  for (let row = 0; row < rows; row++) {
    for (let a = 0; a < width; a++) {
      const value = left[row * width + a]!;
      for (let b = a; b < width; b++) sums[a * width + b]! += value * left[row * width + b]!;
    }
  }
  for (let a = 0; a < width; a++)
    for (let b = 0; b < a; b++) sums[a * width + b] = sums[b * width + a]!;
  return sums;
}
