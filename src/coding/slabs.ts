const smallest = 1 << 16;
/**
 * More than what allocators keep for later (32 MiB with glibc): so large a block goes back to the system when it is let
 * go.
 */
const largest = 1 << 26;

/**
 * Memory for bytes that are let go together, given out in pieces of a few large blocks. What nobody has written to
 * costs nothing yet; as many small blocks the memory would stay with the process, in holes that the rest cannot use.
 */
export class Slabs {
  readonly #slabs: ArrayBuffer[] = [];
  #slab = new Uint8Array(0);
  #end = 0;

  /** So many bytes, all of them 0. */
  take(size: number): Uint8Array {
    if (this.#end + size > this.#slab.length) {
      const next = Math.min(largest, Math.max(smallest, 2 * this.#slab.length));
      this.#slab = new Uint8Array(Math.max(next, size));
      this.#slabs.push(this.#slab.buffer);
      this.#end = 0;
    }
    const from = this.#end;
    this.#end += size;
    return this.#slab.subarray(from, this.#end);
  }

  /** Gives all of it back; nothing stands in the pieces any more. */
  giveBack(): void {
    for (const slab of this.#slabs.splice(0)) letGo(slab);
    this.#slab = new Uint8Array(0);
    this.#end = 0;
  }
}

/**
 * Lets memory go of which nobody reads anything any more. Old objects are collected late: what it held goes over to a
 * young one that nobody holds.
 */
export function letGo(memory: ArrayBuffer): void {
  structuredClone(memory, { transfer: [memory] });
}
