import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';

import { expect, test } from '@jest/globals';
import wabt from 'wabt';

import { kernelBytes } from '../../src/encoder/kernels/bytes.js';
import { Workspace } from '../../src/encoder/workspace.js';
import { projectPath } from '../support/paths.js';
import { numbersOf, rowsOf } from './matrices.js';

// `whole`, `product` and those of `sparse.wat` are tested as what they are for: see dense-layer.test.ts.

const folder = projectPath('src/encoder/kernels');
const texts = readdirSync(folder).filter((file) => file.endsWith('.wat'));

test.each(texts)('the bytes of %s are those of its text', async (file) => {
  const compiler = await wabt();
  const text = readFileSync(`${folder}/${file}`, 'utf8');
  const { buffer } = compiler.parseWat(file, text, { simd: true }).toBinary({});
  const name = basename(file, '.wat') as keyof typeof kernelBytes;
  expect([...kernelBytes[name]]).toEqual([...buffer]);
});

test('there are bytes for no other text', () => {
  expect(Object.keys(kernelBytes)).toHaveLength(texts.length);
});

test('a norm is that of plain numbers', () => {
  const [rows, size] = [3, 12];
  const input = spread(rows * size, 40);
  const [scale, bias] = [spread(size, 2), spread(size, 3)];
  const workspace = new Workspace();
  const from = rowsOf(workspace, input, size);
  const to = workspace.takeMatrix(rows, size);
  const { norm } = workspace.kernels;
  const [scalePlace, biasPlace] = [scale, bias].map((own) => rowsOf(workspace, own, size).place);
  norm(from.place, to.place, scalePlace!, biasPlace!, rows, size, 0.5);
  const expected = inRows(input, size).flatMap((row) => {
    const mean = meanOf(row);
    const deviation = Math.sqrt(meanOf(row.map((value) => (value - mean) ** 2)) + 0.5);
    return row.map((value, at) => ((value - mean) / deviation) * scale[at]! + bias[at]!);
  });
  expectNear(numbersOf(workspace, to), expected);
});

// Fewer than four pieces, as many, and more; fits so far apart that the worst get no share.
test.each([
  [1, 1],
  [4, 1],
  [6, 1],
  [6, 40],
])('of %d pieces each attends to the others as plain numbers say', (pieces, range) => {
  const [width, heads] = [16, 2];
  const size = width * heads;
  const asked = spread(pieces * 3 * size, range);
  const workspace = new Workspace();
  const from = rowsOf(workspace, asked, 3 * size);
  const to = workspace.takeMatrix(pieces, size);
  const fits = workspace.take(4 * (pieces + 4));
  for (let head = 0; head < heads; head++) {
    const behind = 4 * head * width;
    const { attend } = workspace.kernels;
    attend(from.place + behind, to.place + behind, fits, pieces, width, size);
  }
  const rows = inRows(asked, 3 * size);
  const expected = rows.flatMap((own) =>
    Array.from({ length: size }, (_, at) => {
      const first = at - (at % width);
      const weights = rows.map((other) => {
        let fit = 0;
        for (let k = first; k < first + width; k++) fit += own[k]! * other[size + k]!;
        return fit / Math.sqrt(width);
      });
      const most = Math.max(...weights);
      const shares = weights.map((weight) => Math.exp(weight - most));
      const all = meanOf(shares) * pieces;
      return (
        meanOf(rows.map((other, piece) => (shares[piece]! / all) * other[2 * size + at]!)) * pieces
      );
    }),
  );
  expectNear(numbersOf(workspace, to), expected);
});

test('numbers are added, fire above 0, and rows have a mean', () => {
  const workspace = new Workspace();
  const { add, fire, mean } = workspace.kernels;
  const [ones, others] = [spread(24, 5), spread(24, 8)];
  const matrix = rowsOf(workspace, ones, 8);
  add(matrix.place, rowsOf(workspace, others, 8).place, 24);
  const sums = ones.map((value, at) => value + others[at]!);
  expectNear(numbersOf(workspace, matrix), sums);
  const means = workspace.takeMatrix(1, 8);
  mean(matrix.place, means.place, 3, 8);
  const columns = Array.from({ length: 8 }, (_, at) => [sums[at]!, sums[at + 8]!, sums[at + 16]!]);
  expectNear(numbersOf(workspace, means), columns.map(meanOf));
  fire(matrix.place, 24);
  expectNear(
    numbersOf(workspace, matrix),
    sums.map((value) => Math.max(0, value)),
  );
});

/** Numbers between -range and range in no order, the same each time. */
function spread(count: number, range: number): number[] {
  return Array.from({ length: count }, (_, at) => (((at * 61 + count) % 97) / 48 - 1) * range);
}

function inRows(numbers: readonly number[], size: number): number[][] {
  return Array.from({ length: numbers.length / size }, (_, row) =>
    numbers.slice(row * size, (row + 1) * size),
  );
}

function meanOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
}

function expectNear(numbers: readonly number[], expected: readonly number[]): void {
  expect(numbers).toHaveLength(expected.length);
  numbers.forEach((value, at) => {
    const apart = Math.abs(value - expected[at]!);
    expect(apart).toBeLessThan(2e-4 * Math.max(1, Math.abs(expected[at]!)));
  });
}
