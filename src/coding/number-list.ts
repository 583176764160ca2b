type NumberArray = Uint8Array | Uint16Array | Int32Array;

const chunkBits = 14;
const chunkSize = 1 << chunkBits;

/**
 * A list of numbers in typed arrays: millions of them cost their bytes and no more. It grows by a chunk
 * at a time, so that nothing is ever copied and at most one chunk is partly empty.
 */
export class NumberList<A extends NumberArray> {
  readonly #chunks: A[] = [];
  length = 0;
  readonly #make: new (length: number) => A;

  constructor(make: new (length: number) => A) {
    this.#make = make;
  }

  at(index: number): number {
    return this.#chunks[index >> chunkBits]![index & (chunkSize - 1)]!;
  }

  set(index: number, value: number): void {
    this.#chunks[index >> chunkBits]![index & (chunkSize - 1)] = value;
  }

  push(value: number): void {
    const place = this.length & (chunkSize - 1);
    if (place === 0) this.#chunks.push(new this.#make(chunkSize));
    this.#chunks[this.length >> chunkBits]![place] = value;
    this.length += 1;
  }
}
