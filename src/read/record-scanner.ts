const quote = 0x22;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const space = 0x20;

/** Quotation marks that are read otherwise than the rules say, by their places in the text; -1 for none. */
export interface Reading {
  /** A mark that opens nothing. */
  readonly literal: number;
  /** The first of two marks that close a cell though they are two. */
  readonly closing: number;
}

const byTheRules: Reading = { literal: -1, closing: -1 };

/** Reads the records of a text one by one. It says which quotation marks it doubts, and judges none. */
export class RecordScanner {
  readonly delimiter: number;
  readonly #doubts: boolean;
  /** Where the next cell begins. */
  at = 0;
  /** How many cells so far hold a quotation mark against the rules. */
  misplacedQuotes = 0;
  /** Lines that end within cells of the last record. */
  breaks = 0;
  /** The marks of the last record whose cells go over lines or hold marks out of place. */
  readonly doubted: number[] = [];
  /** The mark of the cell in quotation marks that was begun last. */
  open = -1;
  #literal = byTheRules.literal;
  #closing = byTheRules.closing;
  /** The next ends of lines, for what they cost to find. */
  #nextFeed = -1;
  #nextReturn = -1;

  /**
   * @param delimiter the code of one character; -1 when each line is one cell
   * @param doubts whether `breaks` and `doubted` are wanted
   */
  constructor(delimiter: number, doubts: boolean) {
    this.delimiter = delimiter;
    this.#doubts = doubts;
  }

  /** Goes to the beginning of another text. */
  begin(): void {
    this.at = 0;
    this.#nextFeed = -1;
    this.#nextReturn = -1;
  }

  /** Goes back or on to a place of the same text. */
  goTo(place: number): void {
    this.at = place;
    // They were found further on; that there are none stays true.
    if (this.#nextFeed < Infinity) this.#nextFeed = -1;
    if (this.#nextReturn < Infinity) this.#nextReturn = -1;
  }

  /** From now on marks are read so; by the rules when nothing is given. */
  readAs({ literal, closing }: Reading = byTheRules): void {
    this.#literal = literal;
    this.#closing = closing;
  }

  /** The record that begins at `at`, and `at` behind it; undefined when its end is not there yet. */
  next(text: string, isLast: boolean): string[] | undefined {
    this.doubted.length = 0;
    this.breaks = 0;
    return this.#record(text, isLast);
  }

  #record(text: string, isLast: boolean): string[] | undefined {
    const record: string[] = [];
    for (;;) {
      const cell =
        text.charCodeAt(this.at) === quote && this.at !== this.#literal
          ? this.#quoted(text, isLast)
          : this.#plain(text, isLast);
      if (cell === undefined) return undefined;
      record.push(cell);
      if (this.at >= text.length) return record;
      const end = text.charCodeAt(this.at);
      this.at += 1;
      if (end === this.delimiter) continue;
      if (end === carriageReturn && text.charCodeAt(this.at) === lineFeed) this.at += 1;
      return record;
    }
  }

  /** The cell up to the next delimiter or end of line, where `at` is left. */
  #plain(text: string, isLast: boolean): string | undefined {
    const from = this.at;
    const delimiter = this.delimiter;
    let at = from;
    for (; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      if (unit === delimiter || unit === lineFeed || unit === carriageReturn) break;
    }
    if (!isLast && at >= text.length - 1) return undefined;
    this.at = at;
    return copyOf(text, from, at);
  }

  /**
   * The cell between quotation marks. One inside that is not doubled is forgiven when the cell closes
   * on the same line; otherwise the mark that seemed to open the cell was a part of it.
   */
  #quoted(text: string, isLast: boolean): string | undefined {
    const from = this.at + 1;
    this.open = this.at;
    let hasDoubled = false;
    let closesBefore = Infinity;
    for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 1)) {
      if (at > closesBefore) break;
      const next = at + 1;
      if (text.charCodeAt(next) === quote && at !== this.#closing) {
        hasDoubled = true;
        at = next;
        continue;
      }
      let end = at === this.#closing ? next + 1 : next;
      while (text.charCodeAt(end) === space) end += 1;
      // Whether the cell or the line goes on cannot be seen yet.
      if (!isLast && end >= text.length - 1) return undefined;
      if (!this.endsCell(text, end)) {
        if (closesBefore === Infinity) closesBefore = endOfLine(text, at);
        continue;
      }
      if (this.#doubts) this.#doubt(text, from, at, closesBefore < Infinity);
      if (closesBefore < Infinity) this.misplacedQuotes += 1;
      this.at = end;
      return hasDoubled ? text.slice(from, at).replaceAll('""', '"') : copyOf(text, from, at);
    }
    if (closesBefore === Infinity || (closesBefore === text.length && !isLast)) return undefined;
    this.misplacedQuotes += 1;
    return this.#plain(text, isLast);
  }

  /** A cell that goes over lines may have swallowed rows, one with a mark out of place its neighbours. */
  #doubt(text: string, from: number, to: number, isMisplaced: boolean): void {
    if (this.#nextFeed < from) this.#nextFeed = placeOf(text, '\n', from);
    if (this.#nextReturn < from) this.#nextReturn = placeOf(text, '\r', from);
    const isLong = this.#nextFeed < to || this.#nextReturn < to;
    if (isLong) this.breaks += breaksIn(text, from, to);
    if (isLong || isMisplaced) this.doubted.push(from - 1);
  }

  /** Whether a cell may end before this place. */
  endsCell(text: string, at: number): boolean {
    if (at >= text.length) return true;
    const unit = text.charCodeAt(at);
    return unit === this.delimiter || unit === lineFeed || unit === carriageReturn;
  }
}

function placeOf(text: string, mark: string, from: number): number {
  const place = text.indexOf(mark, from);
  return place < 0 ? Infinity : place;
}

/** How many lines end in a part of a text; CR ends them where no LF does. */
export function breaksIn(text: string, from: number, to: number): number {
  return timesOf(text, '\n', from, to) || timesOf(text, '\r', from, to);
}

function timesOf(text: string, mark: string, from: number, to: number): number {
  let times = 0;
  for (let at = text.indexOf(mark, from); at >= 0 && at < to; at = text.indexOf(mark, at + 1))
    times += 1;
  return times;
}

export function endOfLine(text: string, from: number): number {
  const end = /[\r\n]/g;
  end.lastIndex = from;
  return end.exec(text)?.index ?? text.length;
}

/**
 * A part of a text that does not keep all of it in memory: V8 makes a longer slice a pointer into the
 * text that it was cut from, and whoever keeps one word would keep a whole piece of the file.
 */
function copyOf(text: string, from: number, to: number): string {
  return to - from < shortestPointer ? text.slice(from, to) : ` ${text.slice(from, to)}`.slice(1);
}

/** V8 copies slices that are shorter. */
const shortestPointer = 13;
