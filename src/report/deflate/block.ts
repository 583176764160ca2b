import type { BitWriter } from './bit-writer.js';
import { prefixCode } from './huffman.js';
import type { PrefixCode } from './huffman.js';

export const longestMatch = 258;
const endOfBlock = 256;
const firstLength = 257;
const longestCode = 15;

/**
 * What a block says, as numbers: a byte as it is, a match as its length and how far back it lies. It is
 * gathered first, since the code of the whole block hangs on how often each comes.
 */
export class Block {
  readonly #tokens: Int32Array;
  #count = 0;
  readonly #literals = new Int32Array(286);
  readonly #distances = new Int32Array(30);

  /** @param most bytes and matches that a block has */
  constructor(most: number) {
    this.#tokens = new Int32Array(most);
  }

  byte(byte: number): void {
    this.#tokens[this.#count++] = byte;
    this.#literals[byte]! += 1;
  }

  /**
   * @param length from 3 to {@link longestMatch}
   * @param distance from 1 to 32,768
   */
  match(length: number, distance: number): void {
    this.#tokens[this.#count++] = (length << 16) | distance;
    this.#literals[firstLength + lengthSymbol[length]!]! += 1;
    this.#distances[distanceSymbol(distance)]! += 1;
  }

  /** Writes the block with codes of its own (RFC 1951, section 3.2.7), and empties it. */
  write(bits: BitWriter, isLast: boolean): void {
    this.#literals[endOfBlock] = 1;
    const literals = prefixCode(this.#literals, longestCode);
    const distances = prefixCode(this.#distances, longestCode);
    bits.write(isLast ? 1 : 0, 1);
    bits.write(2, 2);
    writeCodes(bits, literals, distances);
    for (let at = 0; at < this.#count; at++) {
      const token = this.#tokens[at]!;
      if (token < endOfBlock) {
        bits.write(literals.codes[token]!, literals.lengths[token]!);
        continue;
      }
      const length = token >> 16;
      const lengthOf = lengthSymbol[length]!;
      const symbol = firstLength + lengthOf;
      bits.write(literals.codes[symbol]!, literals.lengths[symbol]!);
      bits.write(length - lengthBase[lengthOf]!, lengthExtra[lengthOf]!);
      const distance = token & 0xffff;
      const distanceOf = distanceSymbol(distance);
      bits.write(distances.codes[distanceOf]!, distances.lengths[distanceOf]!);
      bits.write(distance - distanceBase[distanceOf]!, distanceExtra[distanceOf]!);
    }
    bits.write(literals.codes[endOfBlock]!, literals.lengths[endOfBlock]!);
    this.#count = 0;
    this.#literals.fill(0);
    this.#distances.fill(0);
  }
}

/** In this order the lengths of the codes for code lengths are written. */
const orderOfLengths = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
const longestCodeOfLengths = 7;

/** Three ways to write a run of code lengths: the last one again, some zeros, and many zeros. */
const again = { symbol: 16, least: 3, most: 6, extra: 2 };
const zeros = { symbol: 17, least: 3, most: 10, extra: 3 };
const manyZeros = { symbol: 18, least: 11, most: 138, extra: 7 };

interface Run {
  readonly symbol: number;
  /** What follows the symbol, in so many bits. */
  readonly value: number;
  readonly extra: number;
}

function writeCodes(bits: BitWriter, literals: PrefixCode, distances: PrefixCode): void {
  const runs = runsOf([...literals.lengths, ...distances.lengths]);
  const counts = new Int32Array(orderOfLengths.length);
  for (const { symbol } of runs) counts[symbol]! += 1;
  const code = prefixCode(counts, longestCodeOfLengths);
  bits.write(literals.lengths.length - 257, 5);
  bits.write(distances.lengths.length - 1, 5);
  bits.write(orderOfLengths.length - 4, 4);
  for (const symbol of orderOfLengths) bits.write(code.lengths[symbol]!, 3);
  for (const { symbol, value, extra } of runs) {
    bits.write(code.codes[symbol]!, code.lengths[symbol]!);
    bits.write(value, extra);
  }
}

function runsOf(lengths: readonly number[]): readonly Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < lengths.length;) {
    const length = lengths[at]!;
    const from = at;
    while (at < lengths.length && lengths[at] === length) at += 1;
    let left = at - from;
    while (left > 0) {
      const isFirst = left === at - from;
      const way = length !== 0 ? again : left < manyZeros.least ? zeros : manyZeros;
      if ((isFirst && way === again) || left < way.least) {
        runs.push({ symbol: length, value: 0, extra: 0 });
        left -= 1;
        continue;
      }
      const taken = Math.min(left, way.most);
      runs.push({ symbol: way.symbol, value: taken - way.least, extra: way.extra });
      left -= taken;
    }
  }
  return runs;
}

/** By symbol of a length from 257 on and of a distance: the bits that follow, and the least that it stands for. */
const lengthExtra = Uint8Array.from({ length: 29 }, (_, symbol) =>
  symbol < 8 || symbol === 28 ? 0 : (symbol >> 2) - 1,
);
const distanceExtra = Uint8Array.from({ length: 30 }, (_, symbol) =>
  symbol < 4 ? 0 : (symbol >> 1) - 1,
);
const lengthBase = basesOf(lengthExtra, 3);
// The longest match has a symbol of its own.
lengthBase[28] = longestMatch;
const distanceBase = basesOf(distanceExtra, 1);

function basesOf(extra: Uint8Array, first: number): Int32Array {
  const bases = new Int32Array(extra.length);
  let base = first;
  extra.forEach((bits, symbol) => {
    bases[symbol] = base;
    base += 1 << bits;
  });
  return bases;
}

/** By length of a match. */
const lengthSymbol = new Uint8Array(longestMatch + 1);
for (let symbol = 0; symbol < 29; symbol++)
  lengthSymbol.fill(symbol, lengthBase[symbol], longestMatch + 1);

function distanceSymbol(distance: number): number {
  const back = distance - 1;
  if (back < 4) return back;
  const bits = 31 - Math.clz32(back);
  return 2 * bits + ((back >> (bits - 1)) & 1);
}
