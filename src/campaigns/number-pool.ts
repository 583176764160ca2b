const smallestBlock = 1 << 10;
const largestBlock = 1 << 18;

/**
 * Keeps short lists of numbers side by side in large blocks. Hundreds of thousands of arrays with memory of their
 * own would cost more than what they hold, and leave holes between what comes after them.
 */
export class NumberPool {
  #block = new Int32Array(0);
  #end = 0;

  /** A copy of the first numbers of a list. */
  keep(numbers: Int32Array, length: number): Int32Array {
    if (this.#end + length > this.#block.length) {
      const next = Math.min(largestBlock, Math.max(smallestBlock, 2 * this.#block.length));
      this.#block = new Int32Array(Math.max(next, length));
      this.#end = 0;
    }
    const kept = this.#block.subarray(this.#end, this.#end + length);
    kept.set(numbers.subarray(0, length));
    this.#end += length;
    return kept;
  }
}
