/** Writes numbers of any count of bits one behind the other, the lowest bit first (RFC 1951, section 3.1.1). */
export class BitWriter {
  readonly #bytes: Uint8Array;
  #length = 0;
  /** Bits that do not fill a byte yet. */
  #rest = 0;
  #restLength = 0;

  /** @param most bytes that are written before they are taken */
  constructor(most: number) {
    this.#bytes = new Uint8Array(most);
  }

  /** @param count bits of the value, 24 at most; those above are 0 */
  write(value: number, count: number): void {
    let rest = this.#rest | (value << this.#restLength);
    let length = this.#restLength + count;
    while (length >= 8) {
      this.#bytes[this.#length++] = rest;
      rest >>>= 8;
      length -= 8;
    }
    this.#rest = rest;
    this.#restLength = length;
  }

  /** Fills the last byte up with zeros. */
  fill(): void {
    if (this.#restLength > 0) this.write(0, 8 - this.#restLength);
  }

  /** A copy of the whole bytes since they were last taken. */
  take(): Uint8Array {
    const taken = this.#bytes.slice(0, this.#length);
    this.#length = 0;
    return taken;
  }
}
