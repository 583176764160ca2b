import { BitWriter } from './bit-writer.js';
import { Repeats } from './repeats.js';
import { writeBlock } from './write-block.js';

/** Compresses one content after another (DEFLATE, RFC 1951), in the same room. */
export class Deflater {
  readonly #repeats = new Repeats();
  readonly #out = new BitWriter();

  /** The content compressed, in pieces, each of which stays as it is. The same content gives the same bytes. */
  *deflate(content: Iterable<Uint8Array>): Generator<Uint8Array> {
    this.#repeats.clear();
    for (const bytes of content) {
      for (let from = 0; from < bytes.length;) {
        const taken = this.#repeats.take(bytes, from);
        if (taken === 0) yield this.#block(false);
        from += taken;
      }
    }
    yield this.#block(true);
  }

  #block(isLast: boolean): Uint8Array {
    this.#repeats.find();
    writeBlock(this.#repeats, isLast, this.#out);
    if (isLast) this.#out.finish();
    return this.#out.takeBytes();
  }
}
