import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { crc32 as crc32OfNode, inflateRawSync } from 'node:zlib';

import { slowCrc32 } from '../../../src/report/crc32.js';
import { Deflater } from '../../../src/report/deflate/index.js';
import { prefixCode } from '../../../src/report/deflate/huffman.js';

function deflate(pieces: readonly Uint8Array[]): Buffer {
  const packed: Uint8Array[] = [];
  const deflater = new Deflater((bytes) => packed.push(bytes));
  for (const piece of pieces) deflater.push(piece);
  deflater.end();
  return Buffer.concat(packed);
}

/** Bytes with repetitions near and far, as a seed gives them. */
function written(seed: number, length: number, alphabet: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let state = seed | 1;
  const next = (below: number): number => {
    state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d);
    state ^= state >>> 12;
    return (state >>> 1) % below;
  };
  for (let at = 0; at < length;) {
    const run = 1 + next(400);
    const back = at > 0 && next(2) === 0 ? 1 + next(Math.min(at, 70_000)) : 0;
    for (let i = 0; i < run && at < length; i++, at++)
      bytes[at] = back > 0 ? bytes[at - back]! : next(alphabet);
  }
  return bytes;
}

describe('compressed bytes', () => {
  test('are read by zlib as what they were made of', () => {
    fc.assert(
      fc.property(fc.integer(), fc.nat(3000), fc.integer({ min: 1, max: 256 }), (...made) => {
        const bytes = written(...made);
        expect(inflateRawSync(deflate([bytes])).equals(bytes)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  test.each([
    ['much the same', 3],
    ['hardly ever the same', 256],
  ])('go over several blocks, with texts that are %s', (_, alphabet) => {
    const bytes = written(7, 500_000, alphabet);
    expect(inflateRawSync(deflate([bytes])).equals(bytes)).toBe(true);
  });

  test('take little room for what repeats, and hardly more than it for what does not', () => {
    expect(deflate([new Uint8Array(1_000_000)]).length).toBeLessThan(3000);
    const noise = written(3, 1000, 256).map((byte, at) => byte ^ (at * 31));
    expect(deflate([noise]).length).toBeLessThan(1200);
  });

  test('are the same however they come', () => {
    const bytes = written(11, 300_000, 40);
    const cuts = [0, 1, 2, 100, 131_072, 163_840, 163_841, 299_999, bytes.length];
    const pieces = cuts.slice(1).map((cut, place) => bytes.subarray(cuts[place], cut));
    expect(deflate(pieces).equals(deflate([bytes]))).toBe(true);
  });
});

describe('a prefix code', () => {
  const counts = fc
    .array(fc.oneof(fc.constant(0), fc.nat(9), fc.nat(1_000_000)), { minLength: 2, maxLength: 286 })
    .map((list) => Int32Array.from(list));

  test('leaves no bits over, and no code longer than allowed', () => {
    fc.assert(
      fc.property(counts, (all) => {
        const { lengths } = prefixCode(all, 15);
        const used = [...lengths].filter((length) => length > 0);
        expect(used.reduce((sum, length) => sum + 2 ** -length, 0)).toBe(1);
        expect(Math.max(...used)).toBeLessThanOrEqual(15);
        all.forEach((count, symbol) => {
          if (count > 0) expect(lengths[symbol]).toBeGreaterThan(0);
        });
      }),
      { numRuns: 200 },
    );
  });

  test('is shortened where counts grow as the Fibonacci numbers', () => {
    const fibonacci = [1, 1];
    while (fibonacci.length < 19) fibonacci.push(fibonacci.at(-1)! + fibonacci.at(-2)!);
    expect(Math.max(...prefixCode(Int32Array.from(fibonacci), 7).lengths)).toBe(7);
  });
});

test('the CRC-32 is that of Node, where it has one, and goes on from piece to piece', () => {
  expect(slowCrc32(Buffer.from('123456789'))).toBe(0xcbf43926);
  const bytes = written(5, 10_000, 256);
  const half = slowCrc32(bytes.subarray(0, 5000));
  expect(slowCrc32(bytes.subarray(5000), half)).toBe(slowCrc32(bytes));
  expect(slowCrc32(bytes)).toBe(
    (crc32OfNode as typeof crc32OfNode | undefined)?.(bytes) ?? slowCrc32(bytes),
  );
});
