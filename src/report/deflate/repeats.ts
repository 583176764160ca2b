import {
  distances,
  distanceSymbol,
  farthestRepeat,
  lengthSymbol,
  literals,
  longestRepeat,
  shortestRepeat,
} from './symbols.js';

/** Of input that becomes one block. */
const blockSize = 1 << 16;
const hashBits = 15;
/** A repeat this long is taken as it is: no longer one is looked for a byte further on. */
const longEnough = 32;

/**
 * Finds what came before, by its first four bytes: where they came last, and as far back as the repeat before, which in
 * a table is the same cell of another row. Both are rarely far from the best, and no lists are gone through for them.
 */
export class Repeats {
  /** Of the last block: a byte each, or what is repeated, its distance above its length. */
  readonly found = new Uint32Array(blockSize);
  many = 0;
  readonly literalCounts = new Uint32Array(literals);
  readonly distanceCounts = new Uint32Array(distances);

  /** What can be repeated, and the block behind it. */
  readonly #bytes = new Uint8Array(farthestRepeat + blockSize);
  readonly #view = new DataView(this.#bytes.buffer);
  #start = 0;
  #end = 0;
  /** Where four bytes with this hash came last, counted from the first byte of all. */
  readonly #places = new Int32Array(1 << hashBits);
  #before = farthestRepeat;
  #distance = 1;

  /** Forgets all. */
  clear(): void {
    this.#start = 0;
    this.#end = 0;
    this.#before = farthestRepeat;
    this.#places.fill(0);
    this.#distance = 1;
  }

  /** Takes as much of the bytes as has room in the block. @returns how much that is */
  take(bytes: Uint8Array, from: number): number {
    const many = Math.min(bytes.length - from, this.#start + blockSize - this.#end);
    this.#bytes.set(bytes.subarray(from, from + many), this.#end);
    this.#end += many;
    return many;
  }

  /** Finds what is repeated in the block, and begins another behind it. */
  find(): void {
    this.many = 0;
    this.literalCounts.fill(0);
    this.distanceCounts.fill(0);
    this.#search();
    const left = Math.max(0, this.#end - farthestRepeat);
    this.#bytes.copyWithin(0, left, this.#end);
    this.#before += left;
    this.#end -= left;
    this.#start = this.#end;
  }

  #search(): void {
    const bytes = this.#bytes;
    const view = this.#view;
    const places = this.#places;
    const before = this.#before;
    const end = this.#end;
    const last = end - shortestRepeat;
    let at = this.#start;
    let lastDistance = this.#distance;
    // A repeat that waits for a longer one a byte further on; the byte at which it begins is not written yet.
    let waiting = 0;
    let waitingDistance = 0;
    while (at < last) {
      const four = view.getInt32(at, true);
      const hash = Math.imul(four, multiplier) >>> (32 - hashBits);
      const place = places[hash]! - before;
      places[hash] = at + before;

      let length = 0;
      let distance = 0;
      const most = Math.min(end - at, longestRepeat);
      const again = at - lastDistance;
      if (again >= 0 && view.getInt32(again, true) === four) {
        length = alike(view, again, at, most);
        distance = lastDistance;
      }
      if (
        place >= 0 &&
        place !== again &&
        at - place <= farthestRepeat &&
        view.getInt32(place, true) === four
      ) {
        const other = alike(view, place, at, most);
        if (other > length) {
          length = other;
          distance = at - place;
        }
      }

      if (length > waiting) {
        if (waiting > 0) this.#byte(bytes[at - 1]!);
        if (length < longEnough) {
          waiting = length;
          waitingDistance = distance;
          at++;
          continue;
        }
      } else if (waiting > 0) {
        length = waiting;
        distance = waitingDistance;
        at--;
      } else {
        this.#byte(bytes[at++]!);
        continue;
      }
      waiting = 0;
      this.#repeat(length, distance);
      lastDistance = distance;
      const behind = at + length;
      for (const to = Math.min(behind, last); ++at < to;)
        places[Math.imul(view.getInt32(at, true), multiplier) >>> (32 - hashBits)] = at + before;
      at = behind;
    }
    if (waiting > 0) {
      this.#repeat(waiting, waitingDistance);
      at += waiting - 1;
    }
    while (at < end) this.#byte(bytes[at++]!);
    this.#distance = lastDistance;
  }

  #byte(value: number): void {
    this.found[this.many++] = value;
    this.literalCounts[value]!++;
  }

  #repeat(length: number, distance: number): void {
    this.found[this.many++] = (distance << 16) | length;
    this.literalCounts[lengthSymbol[length]!]!++;
    this.distanceCounts[distanceSymbol[distance]!]!++;
  }
}

/** Knuth's: the golden ratio as a whole number. */
const multiplier = 0x9e3779b1;

/** How many bytes are alike from two places on, at most `most`; the first four are known to be. */
function alike(view: DataView, a: number, b: number, most: number): number {
  let length = shortestRepeat;
  // Four at a time, as long as the block goes on.
  for (; length + 4 <= most; length += 4) {
    const other = view.getInt32(a + length, true) ^ view.getInt32(b + length, true);
    if (other !== 0) return length + ((31 - Math.clz32(other & -other)) >>> 3);
  }
  while (length < most && view.getUint8(a + length) === view.getUint8(b + length)) length++;
  return length;
}
