const full = 0xffff;
const fewest = 12;
const most = 22;

/**
 * Counts hashes in buckets, many to a bucket, so that the memory does not follow how many there are: what stays
 * below a minimum here did not come as often.
 *
 * Source: the bucket filter of Park, Chen and Yu (1995), "An effective hash-based algorithm for
 * mining association rules", SIGMOD '95.
 */
export class HashBuckets {
  readonly #counts: Uint16Array;

  /** @param wanted how many buckets, about; few of them stay in the processor's cache */
  constructor(wanted: number) {
    const bits = Math.ceil(Math.log2(Math.max(1, wanted)));
    this.#counts = new Uint16Array(1 << Math.min(most, Math.max(fewest, bits)));
  }

  add(hash: number): void {
    const counts = this.#counts;
    const bucket = hash & (counts.length - 1);
    if (counts[bucket] !== full) counts[bucket]! += 1;
  }

  /** The hashes that may have come so often. */
  atLeast(minimum: number): HashBits {
    const least = Math.min(minimum, full);
    const bits = new HashBits(this.#counts.length);
    this.#counts.forEach((count, bucket) => {
      if (count >= least) bits.add(bucket);
    });
    return bits;
  }
}

/** A set of hashes, a bit for all of those that are alike in their last bits: it may hold others as well. */
export class HashBits {
  readonly #bits: Int32Array;
  readonly #mask: number;

  /** @param size how many bits, a power of two from 32 on */
  constructor(size: number) {
    this.#bits = new Int32Array(size >> 5);
    this.#mask = size - 1;
  }

  add(hash: number): void {
    const place = hash & this.#mask;
    this.#bits[place >> 5]! |= 1 << (place & 31);
  }

  has(hash: number): boolean {
    const place = hash & this.#mask;
    return (this.#bits[place >> 5]! & (1 << (place & 31))) !== 0;
  }
}
