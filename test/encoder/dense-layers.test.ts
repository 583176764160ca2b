import { readFileSync } from 'node:fs';

import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import wabt from 'wabt';

import { DenseLayers } from '../../src/encoder/dense-layers.js';
import { integerProduct } from '../../src/encoder/integer-product.js';
import { projectPath } from '../support/paths.js';

test('the bytes of the product are those of its text', async () => {
  const text = readFileSync(projectPath('src/encoder/integer-product.wat'), 'utf8');
  const compiler = await wabt();
  const { buffer } = compiler.parseWat('integer-product.wat', text, { simd: true }).toBinary({});
  expect([...integerProduct]).toEqual([...buffer]);
});

test('a layer gives what a plain sum of products gives, but for rounding', () => {
  const size = fc.record({
    rows: fc.integer({ min: 1, max: 5 }),
    inner: fc.integer({ min: 1, max: 4 }).map((eights) => 8 * eights),
    columns: fc.integer({ min: 1, max: 3 }).map((fours) => 4 * fours),
  });
  const cases = size.chain(({ rows, inner, columns }) =>
    fc.record({
      inner: fc.constant(inner),
      input: fc.array(fc.integer({ min: -100, max: 100 }), {
        minLength: rows * inner,
        maxLength: rows * inner,
      }),
      weights: fc.array(fc.integer({ min: -127, max: 127 }), {
        minLength: columns * inner,
        maxLength: columns * inner,
      }),
      columns: fc.constant(columns),
    }),
  );
  const layers = new DenseLayers();
  fc.assert(
    fc.property(cases, ({ inner, input, weights, columns }) => {
      const scales = Float32Array.from({ length: columns }, (_, column) => 0.5 + column);
      const bias = Float32Array.from({ length: columns }, (_, column) => column);
      const layer = layers.add({ inner, scales, values: Int8Array.from(weights) }, bias);
      const output = layers.apply(layer, Float64Array.from(input));
      const expected = Array.from({ length: output.length }, (_, at) => {
        const [row, column] = [Math.floor(at / columns), at % columns];
        let sum = 0;
        for (let k = 0; k < inner; k++)
          sum += input[row * inner + k]! * weights[column * inner + k]!;
        return sum * scales[column]! + bias[column]!;
      });
      output.forEach((value, at) => {
        // Half a step of 100 / 8191 for each product.
        expect(Math.abs(value - expected[at]!)).toBeLessThan(0.0062 * 127 * inner * 4 + 1e-6);
      });
    }),
    { numRuns: 60 },
  );
});

test('rows of nothing but 0 give the bias', () => {
  const layers = new DenseLayers();
  const rows = {
    inner: 8,
    scales: new Float32Array(4).fill(1),
    values: new Int8Array(32).fill(127),
  };
  const layer = layers.add(rows, Float32Array.of(1, 2, 3, 4));
  expect([...layers.apply(layer, new Float64Array(16))]).toEqual([1, 2, 3, 4, 1, 2, 3, 4]);
});
