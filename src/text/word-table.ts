import { lengthened } from '../collections/index.js';

/** A short word's slot: number + 1 (0 is free), and its characters. A long word's: number + 1, hash, place, length. */
const slotSize = 4;
/** As many characters as three numbers hold at eight bits each, the first in the lowest bits of the first. */
const longestPacked = 12;

/**
 * Finds words by their UTF-16 code units.
 *
 * A short word without exotic letters, which most words are, is packed into three numbers that stand in
 * its slot: finding it touches one place in memory and compares no letters. All others are found by a
 * hash and compared one unit after another. Both tables are open addressing.
 */
export class WordTable {
  #short = new Int32Array(slotSize << 12);
  #shortCount = 0;
  #long = new Int32Array(slotSize << 10);
  #longCount = 0;
  /** The code units of all long words, one behind the other. */
  #units = new Uint16Array(1 << 12);
  #unitsEnd = 0;

  /** The number of the word in `units[start, end)`, or -1. */
  find(units: Uint16Array, start: number, end: number): number {
    if (end - start > longestPacked) return this.#findLong(units, start, end);
    let low = 0;
    let middle = 0;
    let high = 0;
    let all = 0;
    for (let at = end - 1; at >= start; at--) {
      const unit = units[at]!;
      all |= unit;
      high = (high << 8) | (middle >>> 24);
      middle = (middle << 8) | (low >>> 24);
      low = (low << 8) | unit;
    }
    return all > 0xff ? this.#findLong(units, start, end) : this.findPacked(low, middle, high);
  }

  /** The number of a packed word, or -1: for who packs a word while reading it. */
  findPacked(low: number, middle: number, high: number): number {
    const slots = this.#short;
    const mask = slots.length - 1;
    for (let slot = placeOf(low, middle, high) & mask; ; slot = (slot + slotSize) & mask) {
      const number = slots[slot]!;
      const isHere =
        slots[slot + 1] === low && slots[slot + 2] === middle && slots[slot + 3] === high;
      if (number === 0 || isHere) return number - 1;
    }
  }

  /** Gives a number to a word that is not there. */
  add(units: Uint16Array, number: number): void {
    if (isShort(units)) {
      this.#shortCount += 1;
      if (2 * this.#shortCount * slotSize > this.#short.length) this.#growShort();
      const [low, middle, high] = packed(units);
      fill(this.#short, placeOf(low, middle, high), number + 1, low, middle, high);
    } else {
      this.#longCount += 1;
      if (2 * this.#longCount * slotSize > this.#long.length) this.#growLong();
      const hash = hashOf(units, 0, units.length);
      fill(this.#long, hash << 2, number + 1, hash, this.#keep(units), units.length);
    }
  }

  #findLong(units: Uint16Array, start: number, end: number): number {
    const hash = hashOf(units, start, end);
    const slots = this.#long;
    const mask = slots.length - 1;
    for (let slot = (hash << 2) & mask; ; slot = (slot + slotSize) & mask) {
      if (slots[slot] === 0) return -1;
      if (slots[slot + 1] === hash && this.#isKept(slot, units, start, end))
        return slots[slot]! - 1;
    }
  }

  #isKept(slot: number, units: Uint16Array, start: number, end: number): boolean {
    if (this.#long[slot + 3] !== end - start) return false;
    const from = this.#long[slot + 2]! - start;
    for (let at = start; at < end; at++) if (this.#units[from + at] !== units[at]) return false;
    return true;
  }

  #keep(units: Uint16Array): number {
    const from = this.#unitsEnd;
    this.#unitsEnd = from + units.length;
    if (this.#unitsEnd > this.#units.length)
      this.#units = lengthened(this.#units, 2 * this.#unitsEnd);
    this.#units.set(units, from);
    return from;
  }

  #growShort(): void {
    this.#short = grown(this.#short, placeOf);
  }

  #growLong(): void {
    this.#long = grown(this.#long, (hash) => hash << 2);
  }
}

function isShort(units: Uint16Array): boolean {
  if (units.length > longestPacked) return false;
  for (const unit of units) if (unit > 0xff) return false;
  return true;
}

function packed(units: Uint16Array): readonly [low: number, middle: number, high: number] {
  let low = 0;
  let middle = 0;
  let high = 0;
  for (let at = units.length - 1; at >= 0; at--) {
    high = (high << 8) | (middle >>> 24);
    middle = (middle << 8) | (low >>> 24);
    low = (low << 8) | units[at]!;
  }
  return [low, middle, high];
}

/** Where a packed word's slot would be if the table had no end; the low bits are good. */
function placeOf(low: number, middle: number, high: number): number {
  let hash =
    Math.imul(low, 0x9e3779b1) ^ Math.imul(middle, 0x85ebca6b) ^ Math.imul(high, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) << 2;
}

/** FNV-1a over UTF-16 code units, 32 bits, mixed at each step so that the low bits are good. */
export function hashOf(units: Uint16Array, start: number, end: number): number {
  let hash = 0x811c9dc5 | 0;
  for (let at = start; at < end; at++) {
    const mixed = Math.imul(hash ^ units[at]!, 0x01000193);
    hash = mixed ^ (mixed >>> 15);
  }
  return hash;
}

/** Writes the four numbers of a slot into the first free one from the place on. */
function fill(
  slots: Int32Array,
  place: number,
  first: number,
  second: number,
  third: number,
  fourth: number,
): void {
  const mask = slots.length - 1;
  let slot = place & mask;
  while (slots[slot] !== 0) slot = (slot + slotSize) & mask;
  slots[slot] = first;
  slots[slot + 1] = second;
  slots[slot + 2] = third;
  slots[slot + 3] = fourth;
}

/** @param placeOfSlot where a slot goes, by its numbers from the second on */
function grown(
  old: Int32Array,
  placeOfSlot: (second: number, third: number, fourth: number) => number,
): Int32Array<ArrayBuffer> {
  const slots = new Int32Array(2 * old.length);
  for (let from = 0; from < old.length; from += slotSize) {
    const first = old[from]!;
    if (first === 0) continue;
    const [second, third, fourth] = [old[from + 1]!, old[from + 2]!, old[from + 3]!];
    fill(slots, placeOfSlot(second, third, fourth), first, second, third, fourth);
  }
  return slots;
}
