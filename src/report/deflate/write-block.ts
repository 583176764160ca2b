import type { BitWriter } from './bit-writer.js';
import { huffmanCode } from './huffman.js';
import type { HuffmanCode } from './huffman.js';
import type { Repeats } from './repeats.js';
import {
  distanceBits,
  distanceStart,
  distanceSymbol,
  endOfBlock,
  lengthBits,
  lengthRest,
  lengthSymbol,
} from './symbols.js';

/** In bits. */
const longestCode = 15;
const longestOfLengths = 7;

/** A block with codes of its own (RFC 1951, 3.2.7). */
export function writeBlock(block: Repeats, isLast: boolean, out: BitWriter): void {
  block.literalCounts[endOfBlock] = 1;
  const literal = huffmanCode(block.literalCounts, longestCode);
  const distance = huffmanCode(block.distanceCounts, longestCode);
  out.put(isLast ? 1 : 0, 1);
  out.put(2, 2);
  writeCodes(literal, distance, out);
  const { found, many } = block;
  for (let i = 0; i < many; i++) {
    const one = found[i]!;
    if (one < endOfBlock) {
      out.put(literal.codes[one]!, literal.lengths[one]!);
      continue;
    }
    const length = one & 0xffff;
    const symbol = lengthSymbol[length]!;
    out.put(literal.codes[symbol]!, literal.lengths[symbol]!);
    out.put(lengthRest[length]!, lengthBits[length]!);
    const away = one >>> 16;
    const far = distanceSymbol[away]!;
    out.put(distance.codes[far]!, distance.lengths[far]!);
    out.put(away - distanceStart[far]!, distanceBits[far]!);
  }
  out.put(literal.codes[endOfBlock]!, literal.lengths[endOfBlock]!);
}

/** In which order the lengths of the code for lengths stand: those that are seldom used come last, and are left out. */
const order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

/** Both codes by the lengths of their symbols, in a code of their own. */
function writeCodes(literal: HuffmanCode, distance: HuffmanCode, out: BitWriter): void {
  const literals = withoutZeros(literal.lengths, endOfBlock + 1);
  const distances = withoutZeros(distance.lengths, 1);
  const parts = inRuns([...literals, ...distances]);
  const counts = new Uint32Array(order.length);
  for (const { symbol } of parts) counts[symbol]!++;
  const code = huffmanCode(counts, longestOfLengths);
  const lengths = withoutZeros(
    Uint8Array.from(order, (symbol) => code.lengths[symbol]!),
    4,
  );
  out.put(literals.length - endOfBlock - 1, 5);
  out.put(distances.length - 1, 5);
  out.put(lengths.length - 4, 4);
  for (const length of lengths) out.put(length, 3);
  for (const { symbol, rest, bits } of parts) {
    out.put(code.codes[symbol]!, code.lengths[symbol]!);
    out.put(rest, bits);
  }
}

/** Lengths without the zeros at their end, but no fewer than `least`. */
function withoutZeros(lengths: Uint8Array, least: number): Uint8Array {
  let end = lengths.length;
  while (end > least && lengths[end - 1] === 0) end--;
  return lengths.subarray(0, end);
}

interface Run {
  readonly symbol: number;
  readonly rest: number;
  readonly bits: number;
}

/** Lengths, of which those that come several times in a row are written once. */
function inRuns(lengths: readonly number[]): Run[] {
  const runs: Run[] = [];
  for (let from = 0; from < lengths.length;) {
    const length = lengths[from]!;
    let many = 1;
    while (many < 138 && lengths[from + many] === length) many++;
    if (length === 0 && many >= 11) runs.push({ symbol: 18, rest: many - 11, bits: 7 });
    else if (length === 0 && many >= 3) runs.push({ symbol: 17, rest: many - 3, bits: 3 });
    else if (many >= 4) {
      // Another three to six of what is written first.
      many = Math.min(many, 7);
      runs.push({ symbol: length, rest: 0, bits: 0 }, { symbol: 16, rest: many - 4, bits: 2 });
    } else {
      many = 1;
      runs.push({ symbol: length, rest: 0, bits: 0 });
    }
    from += many;
  }
  return runs;
}
