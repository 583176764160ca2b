import type { TextUnits } from './text-units.js';

/** Behind the last character, as many bytes as are looked at together. */
const margin = 16;
const notAscii = 0x80;

/**
 * A text with a byte for each code unit, so that several are looked at together: ASCII is itself, all else is from 0x80
 * on. A null stands behind the last. The bytes are used again for the next text.
 */
export class TextBytes {
  #buffer = Buffer.alloc(0);
  #view = new DataView(new ArrayBuffer(0));

  /** Four at a time, by {@link DataView.getInt32}. */
  get view(): DataView {
    return this.#view;
  }

  /** @param units those of the text */
  load(text: string, { units }: TextUnits): void {
    if (text.length + margin > this.#buffer.length) {
      this.#buffer = Buffer.alloc(2 * text.length + margin);
      this.#view = new DataView(this.#buffer.buffer, this.#buffer.byteOffset, this.#buffer.length);
    }
    const bytes = this.#buffer;
    // Most texts are ASCII.
    if (Buffer.byteLength(text) === text.length) bytes.write(text, 'latin1');
    else
      for (let at = 0; at < text.length; at++)
        bytes[at] = units[at]! < notAscii ? units[at]! : notAscii;
    bytes[text.length] = 0;
  }
}
