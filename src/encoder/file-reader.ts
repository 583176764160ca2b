import { WinnowError } from '../issues/index.js';

/** Whole numbers of eight bits, row by row, and what each row is multiplied by. */
export interface Rows {
  readonly inner: number;
  readonly scales: Float32Array;
  readonly values: Int8Array;
}

/** Reads one part of a file of weights after the other. */
export class FileReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  line(): string {
    const end = this.#bytes.indexOf(0x0a, this.#at);
    if (end < 0) throw damaged();
    return new TextDecoder().decode(this.#take(end + 1 - this.#at).subarray(0, -1));
  }

  floats(count: number): Float32Array {
    // A copy, since numbers of four bytes must begin at a multiple of four.
    return new Float32Array(Uint8Array.from(this.#take(4 * count)).buffer);
  }

  rows(count: number, inner: number): Rows {
    const scales = this.floats(count);
    // A copy, so that the file itself need not be kept.
    return { inner, scales, values: Int8Array.from(this.#take(count * inner)) };
  }

  /** @throws WinnowError `unreadable-file` when something follows */
  end(): void {
    if (this.#at !== this.#bytes.length) throw damaged();
  }

  #take(count: number): Uint8Array {
    const taken = this.#bytes.subarray(this.#at, this.#at + count);
    if (taken.length < count) throw damaged();
    this.#at += count;
    return taken;
  }
}

function damaged(): WinnowError {
  return new WinnowError(
    'unreadable-file',
    'The file of the sentence encoder is damaged.',
    'Install winnow again.',
  );
}
