/**
 * A text as its UTF-16 code units in a typed array, which is several times faster to go through than
 * the string itself. A null stands behind the last, so that nobody need ask for the end at each unit.
 * The array is used again for the next text.
 */
export class TextUnits {
  #bytes = Buffer.alloc(4096);
  units = new Uint16Array(this.#bytes.buffer, this.#bytes.byteOffset, 2048);
  length = 0;
  #text = '';

  /** A text that was loaded last is not loaded again. */
  load(text: string): void {
    if (text === this.#text) return;
    this.#text = text;
    if (text.length >= this.units.length) {
      const size = 2 ** Math.ceil(Math.log2(text.length + 1));
      this.#bytes = Buffer.alloc(size * 2);
      this.units = new Uint16Array(this.#bytes.buffer, this.#bytes.byteOffset, size);
    }
    this.#bytes.write(text, 'utf16le');
    this.units[text.length] = 0;
    this.length = text.length;
  }
}
