import type { Cell } from '../read/index.js';
import { countWords, isSentence, shapesOf } from './shapes.js';
import type { Shape } from './shapes.js';

/** How many characters of values are kept of one column, and of all columns of a file together. */
const mostOfColumn = 1 << 20;
const mostOfFile = 1 << 26;
/** However many columns there are, each may keep this much. */
const leastOfColumn = 1 << 12;
const mostValues = 5000;
/** Longer cells are no options; only what tells them apart is kept. */
const longestValue = 600;

/**
 * What the values of one column are like: made in one pass, in memory that does not grow with the
 * rows. Values are kept with their counts until there are too many; what comes first later is only
 * measured.
 */
export class ColumnProfile {
  /** Cells that are not blank. */
  filled = 0;
  words = 0;
  sentences = 0;
  longest = 0;
  /** Cells in which the file itself keeps several values apart. */
  lists = 0;
  /** There were more different values than could be kept. */
  isCapped = false;
  /** Trimmed values as written; of cells with several values, each. */
  readonly values = new Map<string, number>();
  readonly #shapes = new Map<Shape, number>();
  readonly #most: number;
  #kept = 0;

  /** @param columns how many columns share the memory */
  constructor(columns: number) {
    this.#most = Math.max(leastOfColumn, Math.min(mostOfColumn, Math.floor(mostOfFile / columns)));
  }

  add(cell: Cell | undefined): void {
    if (cell === undefined) return;
    if (typeof cell === 'string') {
      const text = cell.trim();
      if (text !== '') this.#addCell(text, [text]);
      return;
    }
    const values = cell.map((value) => value.trim()).filter((value) => value !== '');
    if (values.length === 0) return;
    this.lists += 1;
    this.#addCell(values.join(' '), values);
  }

  /** Takes in what was measured of the same column in another file. */
  merge(other: ColumnProfile): void {
    this.filled += other.filled;
    this.words += other.words;
    this.sentences += other.sentences;
    this.longest = Math.max(this.longest, other.longest);
    this.lists += other.lists;
    this.isCapped ||= other.isCapped;
    for (const [shape, count] of other.#shapes)
      this.#shapes.set(shape, (this.#shapes.get(shape) ?? 0) + count);
    for (const [value, count] of other.values) this.#keep(value, count);
  }

  /** The share of filled cells with this shape, from 0 to 1. */
  share(shape: Shape): number {
    return this.filled === 0 ? 0 : (this.#shapes.get(shape) ?? 0) / this.filled;
  }

  get distinct(): number {
    return this.values.size;
  }

  get sentenceShare(): number {
    return this.filled === 0 ? 0 : this.sentences / this.filled;
  }

  get meanWords(): number {
    return this.filled === 0 ? 0 : this.words / this.filled;
  }

  #addCell(text: string, values: readonly string[]): void {
    const words = countWords(text);
    this.filled += 1;
    this.words += words;
    this.longest = Math.max(this.longest, text.length);
    if (isSentence(text, words)) this.sentences += 1;
    for (const shape of shapesOf(text)) this.#shapes.set(shape, (this.#shapes.get(shape) ?? 0) + 1);
    for (const value of values) this.#keep(value);
  }

  #keep(value: string, times = 1): void {
    const key = value.length > longestValue ? `${value.slice(0, longestValue)}…` : value;
    const count = this.values.get(key);
    if (count !== undefined) {
      this.values.set(key, count + times);
    } else if (this.values.size < mostValues && this.#kept + key.length <= this.#most) {
      this.#kept += key.length;
      this.values.set(key, times);
    } else {
      this.isCapped = true;
    }
  }
}
