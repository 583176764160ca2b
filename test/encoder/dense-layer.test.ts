import { expect, test } from '@jest/globals';
import fc from 'fast-check';

import { DenseLayer } from '../../src/encoder/dense-layer.js';
import { Workspace } from '../../src/encoder/workspace.js';
import { numbersOf, rowsOf } from './matrices.js';

test('a layer gives what a plain sum of products gives, but for rounding', () => {
  const size = fc.record({
    rows: fc.integer({ min: 1, max: 9 }),
    inner: fc.integer({ min: 1, max: 4 }).map((eights) => 8 * eights),
    columns: fc.integer({ min: 1, max: 3 }).map((eights) => 8 * eights),
  });
  const many = (count: number, most: number): fc.Arbitrary<number[]> =>
    fc.array(fc.integer({ min: -most, max: most }), { minLength: count, maxLength: count });
  const cases = size.chain(({ rows, inner, columns }) =>
    fc.record({
      inner: fc.constant(inner),
      input: many(rows * inner, 100),
      weights: many(columns * inner, 127),
    }),
  );
  fc.assert(
    fc.property(cases, ({ inner, input, weights }) => {
      const columns = weights.length / inner;
      const workspace = new Workspace();
      const scales = Float32Array.from({ length: columns }, (_, column) => 0.5 + column);
      const bias = Float32Array.from({ length: columns }, (_, column) => column);
      const rows = { inner, scales, values: Int8Array.from(weights) };
      const layer = new DenseLayer(workspace, rows, bias);
      const output = layer.apply(rowsOf(workspace, input, inner));
      expect(output).toMatchObject({ rows: input.length / inner, columns });
      numbersOf(workspace, output).forEach((value, at) => {
        const [row, column] = [Math.floor(at / columns), at % columns];
        let sum = 0;
        for (let k = 0; k < inner; k++)
          sum += input[row * inner + k]! * weights[column * inner + k]!;
        // Half a step of 100 / 8191 for each product, and what a float leaves out.
        const allowed = 0.0062 * 127 * inner * scales[column]! + 0.1;
        expect(Math.abs(value - (sum * scales[column]! + bias[column]!))).toBeLessThan(allowed);
      });
    }),
    { numRuns: 60 },
  );
});

test('rows of few numbers give the same to the last bit, whether what is 0 is passed over or not', () => {
  const rare = fc.oneof(
    { weight: 9, arbitrary: fc.constant(0) },
    { weight: 1, arbitrary: fc.integer({ min: -100, max: 100 }) },
  );
  const cases = fc.record({
    input: fc
      .integer({ min: 1, max: 9 })
      .chain((rows) => fc.array(rare, { minLength: rows * 24, maxLength: rows * 24 })),
    weights: fc.array(fc.integer({ min: -127, max: 127 }), {
      minLength: 16 * 24,
      maxLength: 16 * 24,
    }),
  });
  fc.assert(
    fc.property(cases, ({ input, weights }) => {
      const workspace = new Workspace();
      const scales = Float32Array.from({ length: 16 }, (_, column) => 0.3 + column);
      const bias = Float32Array.from({ length: 16 }, (_, column) => column - 0.7);
      const layer = new DenseLayer(
        workspace,
        { inner: 24, scales, values: Int8Array.from(weights) },
        bias,
      );
      const rows = rowsOf(workspace, input, 24);
      const all = numbersOf(workspace, layer.apply(rows));
      expect(numbersOf(workspace, layer.applyToFew(rows))).toEqual(all);
    }),
    { numRuns: 60 },
  );
});

test('rows of nothing but 0 give the bias', () => {
  const workspace = new Workspace();
  const scales = new Float32Array(8).fill(1);
  const values = new Int8Array(64).fill(127);
  const bias = Float32Array.from({ length: 8 }, (_, column) => column);
  const layer = new DenseLayer(workspace, { inner: 8, scales, values }, bias);
  const output = layer.apply(rowsOf(workspace, new Array<number>(16).fill(0), 8));
  expect(numbersOf(workspace, output)).toEqual([...bias, ...bias]);
});

test('the longest row with the largest weights is summed without a mistake', () => {
  const workspace = new Workspace();
  const inner = 1536;
  const values = new Int8Array(8 * inner).fill(127);
  const scales = new Float32Array(8).fill(1);
  const layer = new DenseLayer(workspace, { inner, scales, values }, new Float32Array(8));
  const output = layer.apply(rowsOf(workspace, new Array<number>(inner).fill(-1), inner));
  const [sum] = numbersOf(workspace, output);
  expect(sum! / (-127 * inner)).toBeCloseTo(1, 6);
});
