import { RowBeginnings } from './row-beginnings.js';

/** How many records a shape is learned from. */
const enough = 200;
/** Fewer rows say little of how rows begin: the lines in question are heard too. */
const few = 3;

/** A record with a doubtful quotation mark, and what becomes of it when that mark is a part of the text. */
export interface Doubt {
  /** The record when the mark opens a cell; undefined when that cell does not close. */
  readonly asOpened: readonly string[] | undefined;
  /** The record when it does not. */
  readonly first: readonly string[];
  /** The records behind it then, which the cell would swallow: all of them, or the first of many. */
  readonly following: readonly (readonly string[])[];
  /** The file goes on, but the cell has become longer than any answer. */
  readonly goesOn: boolean;
}

interface Verdict {
  readonly verdict: 'text' | 'unsure' | 'opens';
  readonly rows: number;
}

/**
 * What the rows of a file look like, learned from its first records: how many cells they have and how they
 * begin. It tells lines of an answer, which stand between quotation marks, from rows that a stray mark swallowed.
 */
export class RowShape {
  readonly #widths = new Map<number, number>();
  readonly #beginnings: string[] = [];
  #learned = 0;
  #known: RowBeginnings | undefined;

  /** A blank line is no row. */
  learn(record: readonly string[]): void {
    if (this.#learned === enough || record.every((cell) => cell.trim() === '')) return;
    this.#learned += 1;
    this.#known = undefined;
    this.#widths.set(record.length, (this.#widths.get(record.length) ?? 0) + 1);
    // The first is the header.
    if (this.#learned > 1) this.#beginnings.push(record[0]!);
  }

  /** The number of cells that most rows have; undefined before there are any. */
  get width(): number | undefined {
    let width: number | undefined;
    for (const [each, count] of this.#widths)
      if (width === undefined || count > this.#widths.get(width)!) width = each;
    return width;
  }

  isWhole(record: readonly string[]): boolean {
    const width = this.width ?? record.length;
    return record.length >= width && record.slice(width).every((cell) => cell.trim() === '');
  }

  /**
   * Whether a line in a record that looks whole can be a row, at a glance: nearly all records with answers of
   * several lines go no further.
   */
  mayHoldRow(text: string, from: number, end: number, delimiter: string): boolean {
    const width = this.width;
    if (width === undefined || this.#beginnings.length < few) return true;
    if (width < 2) return false;
    const beginnings = this.#begin([]);
    const mark = text.slice(from, end).includes('\n') ? '\n' : '\r';
    for (
      let at = text.indexOf(mark, from) + 1;
      at > 0 && at < end;
      at = text.indexOf(mark, at) + 1
    ) {
      if (!beginnings.tell) {
        const next = text.indexOf(mark, at);
        const line = text.slice(at, next < 0 ? end : Math.min(next, end));
        if (line.split(delimiter).length >= width) return true;
        continue;
      }
      const limit = Math.min(end, at + longestBeginning);
      let to = at;
      while (to < limit && !isCellEnd(text, to, delimiter)) to += 1;
      if (to > at && beginnings.has(text.slice(at, to).replaceAll('"', ''))) return true;
    }
    return false;
  }

  /**
   * `text`: the mark is a part of the text, for what it would swallow are rows. `unsure`: lines of the cell have
   * as many cells as rows have, and nothing tells whether they are some. `rows` are those that plainly are rows.
   */
  judge({ asOpened, first, following, goesOn }: Doubt): Verdict {
    const width = this.width ?? first.length;
    if (width < 2) return { verdict: 'opens', rows: 0 };
    const isBroken = asOpened === undefined || !this.isWhole(asOpened);
    const isComplete = first.length === width;
    if (following.length === 0)
      return { verdict: isBroken && isComplete && !goesOn ? 'text' : 'opens', rows: 0 };
    const even = following.filter((record) => record.length === width);
    const beginnings = this.#begin(even);
    const like = beginnings.tell ? even.filter(([cell]) => beginnings.has(cell!)) : even;
    const share = like.length / following.length;
    const areMany = following.length >= 10;
    const isStriking =
      share === 1 && isComplete && (following.length + 1) * weight(width) >= striking;
    const fits = goesOn
      ? areMany && (beginnings.tell ? share >= 0.9 : share === 1 && width > 2)
      : beginnings.tell
        ? share >= (isBroken ? 0.5 : 0.9) && (isComplete || like.length >= 3)
        : isStriking;
    if (fits && first.length <= width)
      return { verdict: isBroken || beginnings.tell ? 'text' : 'unsure', rows: 0 };
    if (!beginnings.tell || (width === 2 && like.length < 3)) return { verdict: 'opens', rows: 0 };
    const rows = like.filter(([cell]) => beginnings.isCoded(cell!)).length;
    return { verdict: rows < like.length ? 'unsure' : 'opens', rows };
  }

  #begin(following: readonly (readonly string[])[]): RowBeginnings {
    if (this.#beginnings.length >= few)
      return (this.#known ??= new RowBeginnings(this.#beginnings));
    return new RowBeginnings([...this.#beginnings, ...following.map(([cell]) => cell!)]);
  }
}

/** What is longer is neither a code nor a time, and hardly a value that comes again. */
const longestBeginning = 200;

function isCellEnd(text: string, at: number, delimiter: string): boolean {
  const character = text[at];
  return character === delimiter || character === '\n' || character === '\r';
}

/** A line of prose has the cells of a row by chance, the seldomer the wider the table is. */
function weight(width: number): number {
  return Math.min(width, 8) - 1;
}

/** So much is no chance any more: eight lines of two cells each, four of three, one of eight. */
const striking = 9;
