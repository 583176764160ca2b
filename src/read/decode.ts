import { isAscii } from 'node:buffer';

import { nul, replacement } from './broken-characters.js';
import { detectEncoding } from './encoding.js';
import type { DecodedText } from './reader.js';

/** How much is looked at, from the first byte beyond ASCII on, before the encoding is settled. */
const enough = 1 << 18;

/**
 * Decodes bytes piece by piece, without the byte order mark. Unless the encoding is given, it is
 * settled only where it makes a difference: at the first byte that is not ASCII.
 */
export class TextOfBytes implements DecodedText {
  readonly pieces: AsyncIterable<string>;
  #decoder: InstanceType<typeof TextDecoder> | undefined;
  /** Whether the decoder holds the beginning of a character. */
  #isPending = false;
  #isBroken = false;

  /** @param encoding a label of the WHATWG Encoding Standard; undefined when the bytes shall tell */
  constructor(bytes: AsyncIterable<Uint8Array>, encoding: string | undefined) {
    if (encoding !== undefined) this.#decoder = new TextDecoder(encoding);
    this.pieces = this.#decode(bytes);
  }

  /** What the text was decoded from; undefined as long as all of it is ASCII. */
  get encoding(): string | undefined {
    return this.#decoder?.encoding;
  }

  get isBroken(): boolean {
    return this.#isBroken;
  }

  async *#decode(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
    let held: Uint8Array[] = [];
    let length = 0;
    for await (const chunk of bytes) {
      if (this.#decoder === undefined) {
        if (held.length === 0 && isAscii(chunk)) {
          yield this.#ascii(chunk);
          continue;
        }
        held.push(chunk);
        length += chunk.length;
        if (length < enough) continue;
        this.#decoder = new TextDecoder(detectEncoding(Buffer.concat(held), false));
        yield* this.#decodeAll(held);
        held = [];
      } else {
        yield this.#decodePiece(chunk);
      }
    }
    if (held.length > 0) {
      this.#decoder = new TextDecoder(detectEncoding(Buffer.concat(held), true));
      yield* this.#decodeAll(held);
    }
    yield this.#watch(this.#decoder?.decode() ?? '');
  }

  *#decodeAll(chunks: readonly Uint8Array[]): Generator<string> {
    for (const chunk of chunks) yield this.#decodePiece(chunk);
  }

  #decodePiece(chunk: Uint8Array): string {
    const decoder = this.#decoder!;
    if (!decoder.encoding.startsWith('utf-16')) {
      // Most of most files: many times faster than the decoder, and half the memory.
      if (!this.#isPending && isAscii(chunk)) return this.#ascii(chunk);
      this.#isPending = (chunk.at(-1) ?? 0) > 0x7f;
    }
    return this.#watch(decoder.decode(chunk, { stream: true }));
  }

  #watch(text: string): string {
    this.#isBroken ||= text.includes(replacement) || text.includes(nul);
    return text;
  }

  #ascii(bytes: Uint8Array): string {
    this.#isBroken ||= bytes.includes(0);
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  }
}
