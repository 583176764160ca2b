/** Counters for each shingle, so that few of those that stand once share theirs with others. */
const countersEach = 8;
/** A counter has two bits: a number holds sixteen, and a line of the processor's cache as many numbers. */
const perNumber = 16;
const perLine = 256;
const smallest = 8;
const largest = 20;

/**
 * Tells of hashes whether they may have come twice; never wrongly that they did not. Each raises two
 * counters that stand in one line of the cache, so that it costs one way to the memory: the bucket filter
 * of Park, Chen and Yu (1995), "An effective hash-based algorithm for mining association rules", blocked
 * as in Putze, Sanders and Singler (2007), "Cache-, hash- and space-efficient Bloom filters". Nearly all
 * shingles of a call occur once, and need not be counted.
 */
export class SeenTwice {
  readonly #shift: number;
  readonly #counters: Int32Array;

  /** @param expected how many hashes will come, about */
  constructor(expected: number) {
    const wanted = Math.ceil(Math.log2(Math.max(1, (expected * countersEach) / perLine)));
    const bits = Math.min(largest, Math.max(smallest, wanted));
    this.#shift = 32 - bits;
    this.#counters = new Int32Array((perLine / perNumber) << bits);
  }

  add(hash: number): void {
    const line = this.#lineOf(hash);
    this.#raise(line, firstOf(hash));
    this.#raise(line, secondOf(hash));
  }

  has(hash: number): boolean {
    const line = this.#lineOf(hash);
    return this.#isTwo(line, firstOf(hash)) && this.#isTwo(line, secondOf(hash));
  }

  #lineOf(hash: number): number {
    return (hash >>> this.#shift) * (perLine / perNumber);
  }

  /** From 0 to 1, from 1 to 2, and no further. */
  #raise(line: number, counter: number): void {
    const at = line + (counter >>> 4);
    const bit = (counter & 15) << 1;
    const number = this.#counters[at]!;
    if (((number >>> bit) & 2) === 0) this.#counters[at] = (number + (1 << bit)) | 0;
  }

  #isTwo(line: number, counter: number): boolean {
    return ((this.#counters[line + (counter >>> 4)]! >>> ((counter & 15) << 1)) & 2) !== 0;
  }
}

/** The counters of a hash within its line follow from all of its bits: those that choose the line are taken. */
function firstOf(hash: number): number {
  return (Math.imul(hash, 0x9e3779b1) >>> 16) & (perLine - 1);
}

/** Never the first. */
function secondOf(hash: number): number {
  return firstOf(hash) ^ ((Math.imul(hash, 0x85ebca6b) >>> 24) | 1);
}
