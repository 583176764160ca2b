// Makes src/encoder/kernels/bytes.ts from the WebAssembly texts beside it.
import { Buffer } from 'node:buffer';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import wabt from 'wabt';

const folder = new URL('../src/encoder/kernels/', import.meta.url);
const { parseWat } = await wabt();
const kernels = readdirSync(folder)
  .filter((file) => file.endsWith('.wat'))
  .sort()
  .map((file) => {
    const parsed = parseWat(file, readFileSync(new URL(file, folder), 'utf8'), { simd: true });
    parsed.validate();
    const { buffer } = parsed.toBinary({});
    console.log(`${file}: ${buffer.length} bytes`);
    const lines =
      Buffer.from(buffer)
        .toString('base64')
        .match(/.{1,90}/g) ?? [];
    return [
      `  ${basename(file, '.wat')}: Buffer.from(`,
      ...lines.map(
        (line, place) =>
          `${place > 0 ? '      ' : '    '}'${line}'${place + 1 < lines.length ? ' +' : ','}`,
      ),
      "    'base64',",
      '  ),',
    ].join('\n');
  });
writeFileSync(
  new URL('bytes.ts', folder),
  [
    '/** The texts of this folder as WebAssembly, made by `node scripts/kernels.js`. */',
    'export const kernelBytes = {',
    ...kernels,
    '};',
    '',
  ].join('\n'),
);
