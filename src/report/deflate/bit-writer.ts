/** Bits one behind the other, the lowest of a byte first. */
export class BitWriter {
  #bytes = new Uint8Array(1 << 16);
  #end = 0;
  /** Fewer than 16, not written yet. */
  #bits = 0;
  #many = 0;

  /** @param many at most 16 */
  put(bits: number, many: number): void {
    this.#bits |= bits << this.#many;
    this.#many += many;
    if (this.#many >= 16) this.#writeTwo();
  }

  /** The bytes that are full. */
  takeBytes(): Uint8Array {
    const taken = this.#bytes.slice(0, this.#end);
    this.#end = 0;
    return taken;
  }

  /** Fills the last byte. */
  finish(): void {
    while (this.#many > 0) {
      this.#makeRoom();
      this.#bytes[this.#end++] = this.#bits;
      this.#bits >>>= 8;
      this.#many -= 8;
    }
    this.#many = 0;
  }

  #writeTwo(): void {
    this.#makeRoom();
    this.#bytes[this.#end++] = this.#bits;
    this.#bytes[this.#end++] = this.#bits >>> 8;
    this.#bits >>>= 16;
    this.#many -= 16;
  }

  #makeRoom(): void {
    if (this.#end + 2 <= this.#bytes.length) return;
    const longer = new Uint8Array(2 * this.#bytes.length);
    longer.set(this.#bytes);
    this.#bytes = longer;
  }
}
