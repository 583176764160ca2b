import { inflateRawSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { Deflater } from '../../src/report/deflate/index.js';

describe('compressed content', () => {
  const deflater = new Deflater();
  const comesBack = (...pieces: readonly Uint8Array[]): void => {
    const packed = Buffer.concat([...deflater.deflate(pieces)]);
    expect(inflateRawSync(packed).equals(Buffer.concat(pieces))).toBe(true);
  };

  test('comes back as it was, whatever it is', () => {
    const few = fc.uint8Array({ max: 3, maxLength: 300 });
    const pieces = fc.array(fc.oneof(fc.uint8Array(), few), { maxLength: 5 });
    fc.assert(
      fc.property(pieces, (all) => {
        comesBack(...all);
      }),
    );
  });

  test('comes back where it ends with a block, and where it goes on in another', () => {
    const block = 1 << 16;
    for (const length of [block - 1, block, block + 1, 2 * block, 5 * block])
      for (const kinds of [1, 7, 256])
        comesBack(Uint8Array.from({ length }, (_, i) => (Math.imul(i, i + 17) >>> 3) % kinds));
  });

  test('comes back with bytes so unequally frequent that their code would be too long', () => {
    const counts = [1, 1];
    while (counts.length < 23) counts.push(counts.at(-1)! + counts.at(-2)!);
    const bytes = counts.flatMap((many, byte) => Array.from({ length: many }, () => byte));
    // In an order in which hardly anything is repeated.
    const mixed = bytes.map((_, i) => bytes[(i * 28_657) % bytes.length]!);
    comesBack(Uint8Array.from(mixed));
  });

  test('knows nothing of the content before', () => {
    const content = [Buffer.from('of one shape, of one shape')];
    const first = Buffer.concat([...new Deflater().deflate(content)]);
    comesBack(Buffer.from('of one shape'));
    expect(Buffer.concat([...deflater.deflate(content)]).equals(first)).toBe(true);
  });
});
