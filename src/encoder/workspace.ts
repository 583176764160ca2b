import { makeKernels } from './kernels/index.js';

/**
 * Rows of 32-bit floats, one behind the other. There is room for whole fours of rows, since kernels take four at a time;
 * what stands in those that are too many is of no account.
 */
export interface Matrix {
  readonly place: number;
  readonly rows: number;
  readonly columns: number;
}

const pageBytes = 1 << 16;
/** Places are multiples of this. */
const alignment = 16;
export const floatBytes = 4;

/** The memory that kernels work in: first what is kept, then what a piece of work needs until it is done. */
export class Workspace {
  readonly #memory = new WebAssembly.Memory({ initial: 1 });
  readonly kernels = makeKernels(this.#memory);
  #end = 0;

  /** @returns where this many bytes are free */
  take(bytes: number): number {
    const place = this.#end;
    this.#end = Math.ceil((place + bytes) / alignment) * alignment;
    const missing = this.#end - this.#memory.buffer.byteLength;
    if (missing > 0) this.#memory.grow(Math.ceil(missing / pageBytes));
    return place;
  }

  takeMatrix(rows: number, columns: number): Matrix {
    return { place: this.take(inFours(rows) * columns * floatBytes), rows, columns };
  }

  /** @returns where these numbers are kept */
  keep(numbers: Float32Array): number {
    const place = this.take(numbers.byteLength);
    this.floats(place, numbers.length).set(numbers);
    return place;
  }

  /** Does a piece of work. All that it takes is free again once it is done. */
  during<Result>(work: () => Result): Result {
    const before = this.#end;
    const result = work();
    this.#end = before;
    return result;
  }

  /** The numbers at a place, until more memory is taken. */
  floats(place: number, count: number): Float32Array {
    return new Float32Array(this.#memory.buffer, place, count);
  }

  /** The same for pairs of whole numbers of eight bits. */
  pairs(place: number, count: number): Int16Array {
    return new Int16Array(this.#memory.buffer, place, count);
  }
}

/** The next multiple of four. */
export function inFours(rows: number): number {
  return Math.ceil(rows / 4) * 4;
}
