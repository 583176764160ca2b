// Makes src/encoder/integer-product.ts from integer-product.wat beside it.
import { Buffer } from 'node:buffer';
import { readFileSync, writeFileSync } from 'node:fs';
import wabt from 'wabt';

const folder = new URL('../src/encoder/', import.meta.url);
const text = readFileSync(new URL('integer-product.wat', folder), 'utf8');
const { parseWat } = await wabt();
const parsed = parseWat('integer-product.wat', text, { simd: true });
parsed.validate();
const { buffer } = parsed.toBinary({});
const base64 = Buffer.from(buffer).toString('base64');
const pieces = base64.match(/.{1,100}/g) ?? [];
writeFileSync(
  new URL('integer-product.ts', folder),
  [
    '/** integer-product.wat as WebAssembly, made by `node scripts/integer-product.js`. */',
    'export const integerProduct = Buffer.from(',
    ...pieces.map((piece, place) => `  '${piece}'${place + 1 < pieces.length ? ' +' : ','}`),
    "  'base64',",
    ');',
    '',
  ].join('\n'),
);
console.log(`${buffer.length} bytes`);
