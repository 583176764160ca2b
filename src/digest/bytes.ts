/** Writes numbers and bytes, one behind the other. */
export class ByteWriter {
  #bytes = Buffer.alloc(1 << 16);
  #end = 0;

  /** A whole number from 0 on, seven bits a byte. */
  number(value: number): void {
    this.#reserve(8);
    let rest = value;
    while (rest >= 0x80) {
      this.#bytes[this.#end++] = (rest % 0x80) | 0x80;
      rest = Math.floor(rest / 0x80);
    }
    this.#bytes[this.#end++] = rest;
  }

  /** A whole number of 32 bits with a sign. */
  integer(value: number): void {
    this.#reserve(4);
    this.#end = this.#bytes.writeInt32LE(value, this.#end);
  }

  /** Characters of one byte each. */
  latin(text: string): void {
    this.#reserve(text.length);
    this.#end += this.#bytes.write(text, this.#end, 'latin1');
  }

  /** As many bytes as the number before them says. */
  block(bytes: Uint8Array): void {
    this.number(bytes.length);
    this.#reserve(bytes.length);
    this.#bytes.set(bytes, this.#end);
    this.#end += bytes.length;
  }

  bytes(): Buffer {
    return this.#bytes.subarray(0, this.#end);
  }

  #reserve(more: number): void {
    if (this.#end + more <= this.#bytes.length) return;
    const longer = Buffer.alloc(2 * this.#bytes.length + more);
    this.#bytes.copy(longer, 0, 0, this.#end);
    this.#bytes = longer;
  }
}

/** Reads what a {@link ByteWriter} wrote; past the end it throws a RangeError. */
export class ByteReader {
  readonly #bytes: Buffer;
  #at = 0;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  number(): number {
    let value = 0;
    for (let factor = 1; ; factor *= 0x80) {
      const byte = this.#bytes.readUInt8(this.#at++);
      value += (byte & 0x7f) * factor;
      if (byte < 0x80) return value;
    }
  }

  integer(): number {
    const value = this.#bytes.readInt32LE(this.#at);
    this.#at += 4;
    return value;
  }

  latin(length: number): string {
    const from = this.#pass(length);
    return this.#bytes.toString('latin1', from, this.#at);
  }

  /** A view of the bytes, not a copy. */
  block(): Uint8Array {
    const from = this.#pass(this.number());
    return this.#bytes.subarray(from, this.#at);
  }

  /** Moves on, and tells where it was. */
  #pass(length: number): number {
    const from = this.#at;
    if (from + length > this.#bytes.length) throw new RangeError('Past the end.');
    this.#at += length;
    return from;
  }
}
