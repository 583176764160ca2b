const quote = 0x22;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const space = 0x20;

/**
 * Cuts the text of a CSV file into records of cells, piece by piece. Lines may end with LF, CRLF or CR,
 * in one file too. Cells in quotation marks follow RFC 4180; a quotation mark that stands inside a cell
 * against its rules is a quotation mark.
 */
export class CsvSplitter {
  readonly #delimiter: number;
  /** What was given and not yet cut: the record that the last piece broke off in. */
  #held = '';
  #pieces: string[] = [];
  #heldPieces = 0;
  /** Where the next cell begins, in the text that is being cut. */
  #at = 0;
  #misplacedQuotes = 0;

  /** @param delimiter one character; undefined when each line is one cell */
  constructor(delimiter: string | undefined) {
    this.#delimiter = delimiter?.charCodeAt(0) ?? -1;
  }

  /** How many cells so far hold a quotation mark against the rules. */
  get misplacedQuotes(): number {
    return this.#misplacedQuotes;
  }

  /** How much of the text waits for the end of its record, in UTF-16 units. */
  get pending(): number {
    return this.#held.length + this.#heldPieces;
  }

  /** The records that end in this piece. */
  push(piece: string): string[][] {
    this.#pieces.push(piece);
    this.#heldPieces += piece.length;
    // A long record is not looked at again for every piece, but each time it has doubled.
    if (this.#heldPieces < this.#held.length) return [];
    return this.#cut(false);
  }

  /** The rest; `isOpen` when the text ends inside quotation marks, and its last record is not given. */
  end(): { readonly records: string[][]; readonly isOpen: boolean } {
    const records = this.#cut(true);
    return { records, isOpen: this.#held !== '' };
  }

  #cut(isLast: boolean): string[][] {
    const text = this.#held + this.#pieces.join('');
    this.#pieces = [];
    this.#heldPieces = 0;
    // Behind a CR that ends the piece there may be a LF; behind a quotation mark another one.
    const records: string[][] = [];
    let from = 0;
    this.#at = 0;
    while (from < text.length) {
      const record = this.#record(text, isLast);
      if (record === undefined) break;
      records.push(record);
      from = this.#at;
    }
    this.#held = text.slice(from);
    return records;
  }

  /** The record that begins at `#at`, and `#at` behind it; undefined when its end is not there yet. */
  #record(text: string, isLast: boolean): string[] | undefined {
    const record: string[] = [];
    for (;;) {
      const cell =
        text.charCodeAt(this.#at) === quote
          ? this.#quoted(text, isLast)
          : this.#plain(text, isLast);
      if (cell === undefined) return undefined;
      record.push(cell);
      if (this.#at >= text.length) return record;
      const end = text.charCodeAt(this.#at);
      this.#at += 1;
      if (end === this.#delimiter) continue;
      if (end === carriageReturn && text.charCodeAt(this.#at) === lineFeed) this.#at += 1;
      return record;
    }
  }

  /** The cell up to the next delimiter or end of line, where `#at` is left. */
  #plain(text: string, isLast: boolean): string | undefined {
    const from = this.#at;
    const delimiter = this.#delimiter;
    let at = from;
    for (; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      if (unit === delimiter || unit === lineFeed || unit === carriageReturn) break;
    }
    if (!isLast && at >= text.length - 1) return undefined;
    this.#at = at;
    return copyOf(text, from, at);
  }

  /**
   * The cell between quotation marks. One inside that is not doubled is forgiven when the cell closes
   * on the same line; otherwise the mark that seemed to open the cell was a part of it.
   */
  #quoted(text: string, isLast: boolean): string | undefined {
    const from = this.#at + 1;
    let hasDoubled = false;
    let closesBefore = Infinity;
    for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 1)) {
      if (at > closesBefore) break;
      const next = at + 1;
      if (text.charCodeAt(next) === quote) {
        hasDoubled = true;
        at = next;
        continue;
      }
      let end = next;
      while (text.charCodeAt(end) === space) end += 1;
      // Whether the cell or the line goes on cannot be seen yet.
      if (!isLast && end >= text.length - 1) return undefined;
      if (!this.#isEnd(text, end)) {
        if (closesBefore === Infinity) closesBefore = endOfLine(text, at);
        continue;
      }
      if (closesBefore < Infinity) this.#misplacedQuotes += 1;
      this.#at = end;
      return hasDoubled ? text.slice(from, at).replaceAll('""', '"') : copyOf(text, from, at);
    }
    if (closesBefore === Infinity || (closesBefore === text.length && !isLast)) return undefined;
    this.#misplacedQuotes += 1;
    return this.#plain(text, isLast);
  }

  #isEnd(text: string, at: number): boolean {
    if (at >= text.length) return true;
    const unit = text.charCodeAt(at);
    return unit === this.#delimiter || unit === lineFeed || unit === carriageReturn;
  }
}

function endOfLine(text: string, from: number): number {
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
