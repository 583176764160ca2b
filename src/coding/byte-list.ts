import { doubled } from '../collections/index.js';

const chunkBits = 18;
const chunkSize = 1 << chunkBits;
const firstChunk = 1 << 10;

/**
 * A list of whole numbers from 0 on, small ones in a byte: seven bits a byte, the last without the eighth.
 * It grows by a chunk at a time, so that little is copied and at most one chunk is partly empty.
 */
export class ByteList {
  readonly #chunks: Uint8Array[] = [];
  #chunk = new Uint8Array(0);
  /** How many bytes there are: where the next number begins. */
  length = 0;
  /** Where {@link ByteList.read} goes on. */
  at = 0;

  push(value: number): void {
    let rest = value;
    while (rest >= 0x80) {
      this.#pushByte((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    this.#pushByte(rest);
  }

  /** Reads the number at {@link ByteList.at}, and moves behind it. */
  read(): number {
    let byte = this.#byteAt(this.at++);
    let value = byte & 0x7f;
    for (let shift = 7; byte >= 0x80; shift += 7) {
      byte = this.#byteAt(this.at++);
      value |= (byte & 0x7f) << shift;
    }
    return value;
  }

  /** Adds the numbers of another list behind these. */
  append(other: ByteList): void {
    for (let at = 0; at < other.length; at++) this.#pushByte(other.#byteAt(at));
  }

  /** A copy of the bytes from one place up to another. */
  slice(from: number, to: number): Uint8Array {
    const bytes = new Uint8Array(to - from);
    for (let at = from; at < to; at++) bytes[at - from] = this.#byteAt(at);
    return bytes;
  }

  /** Adds numbers that another list gave as a slice. */
  pushBytes(bytes: Uint8Array): void {
    for (const byte of bytes) this.#pushByte(byte);
  }

  #byteAt(at: number): number {
    return this.#chunks[at >> chunkBits]![at & (chunkSize - 1)]!;
  }

  #pushByte(byte: number): void {
    const place = this.length & (chunkSize - 1);
    if (place === 0) this.#chunks.push((this.#chunk = new Uint8Array(firstSize(this.length))));
    else if (place === this.#chunk.length) this.#grow();
    this.#chunk[place] = byte;
    this.length += 1;
  }

  /** The only chunk of a small list is small. */
  #grow(): void {
    this.#chunk = doubled(this.#chunk);
    this.#chunks[this.#chunks.length - 1] = this.#chunk;
  }
}

function firstSize(length: number): number {
  return length === 0 ? firstChunk : chunkSize;
}
