import type { RowShape } from './row-shape.js';
import type { LinesOfFile } from './rows.js';

const quote = 0x22;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const space = 0x20;

/** What was found out about the quotation marks of a record. */
export interface QuoteFinding extends LinesOfFile {
  /**
   * `read-as-text`: one seemed to open a cell, or not to close it, and was read otherwise. `rows-in-cell`:
   * lines of a cell may be rows. `rows-lost`: some are. `odd`: marks out of place, or lines in a cell, in a
   * record that is no whole row.
   */
  readonly what: 'read-as-text' | 'rows-in-cell' | 'rows-lost' | 'odd';
  /** How many records stand in a cell, for `rows-lost`. */
  readonly rows?: number;
  /** Counted from 1. */
  readonly record: number;
}

/** Text that waits for the end of its record is looked at for rows when it is so long, and each time it has doubled. */
const suspicious = 1 << 20;
/** So many records that a quotation mark may have swallowed are looked at. */
const mostLookedAt = 50;
/** So many marks of one record are doubted. */
const mostDoubted = 20;

/**
 * Cuts the text of a CSV file into records of cells, piece by piece. Lines may end with LF, CRLF or CR,
 * in one file too. Cells in quotation marks follow RFC 4180; a quotation mark that stands inside a cell
 * against its rules is a quotation mark. With a shape to go by, so is one that would swallow rows.
 */
export class CsvSplitter {
  readonly #delimiter: number;
  readonly #shape: RowShape | undefined;
  readonly #findings: QuoteFinding[] = [];
  /** What was given and not yet cut: the record that the last piece broke off in. */
  #held = '';
  #pieces: string[] = [];
  #heldPieces = 0;
  /** Where the next cell begins, in the text that is being cut. */
  #at = 0;
  #misplacedQuotes = 0;
  /** In the text that is cut: the marks of this record whose cells go over lines or hold marks out of place. */
  #doubted: number[] = [];
  /** The mark of the cell that is not closed yet. */
  #open = -1;
  /** A mark that opens nothing. */
  #literal = -1;
  /** The first of two marks that close a cell though they are two. */
  #closing = -1;
  /** The next ends of lines, for what they cost to find. */
  #nextFeed = -1;
  #nextReturn = -1;
  #records = 0;
  #line = 1;
  #breaks = 0;
  #isLongest = false;

  /**
   * @param delimiter one character; undefined when each line is one cell
   * @param shape learns what rows look like, and tells where a mark would swallow some
   */
  constructor(delimiter: string | undefined, shape?: RowShape) {
    this.#delimiter = delimiter?.charCodeAt(0) ?? -1;
    this.#shape = delimiter === undefined ? undefined : shape;
  }

  /** What was found out since it was asked for last. */
  takeFindings(): readonly QuoteFinding[] {
    return this.#findings.splice(0);
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

  /** The records in what is held, whose open quotation mark is taken for text: no answer is as long. */
  giveUpWaiting(): string[][] {
    this.#isLongest = true;
    const records = this.#cut(false);
    this.#isLongest = false;
    if (records.length > 0) return records;
    const end = endOfLine(this.#held, 0);
    const line = this.#held.slice(0, end);
    this.#held = this.#held.slice(end + 1);
    this.#records += 1;
    this.#line += 1;
    return [[line]];
  }

  /** The rest; `open` are the lines from which on it is not given, since the text ends inside quotation marks. */
  end(): { readonly records: string[][]; readonly open: LinesOfFile | undefined } {
    const records = this.#cut(true);
    const rest = this.#held.replace(/[\r\n]+$/, '');
    const open = { line: this.#line, lines: 1 + breaksIn(rest, 0, rest.length) };
    return { records, open: this.#held === '' ? undefined : open };
  }

  #cut(isLast: boolean): string[][] {
    const text = this.#held + this.#pieces.join('');
    this.#pieces = [];
    this.#heldPieces = 0;
    // Behind a CR that ends the piece there may be a LF; behind a quotation mark another one.
    const records: string[][] = [];
    let from = 0;
    this.#at = 0;
    this.#literal = -1;
    this.#nextFeed = -1;
    this.#nextReturn = -1;
    while (from < text.length) {
      this.#doubted.length = 0;
      this.#breaks = 0;
      let record = this.#record(text, isLast);
      if (this.#shape !== undefined) {
        if (this.#doubted.length > 0 || record === undefined)
          record = this.#reconsidered(record, text, from, isLast);
        if (record !== undefined) this.#shape.learn(record);
      }
      if (record === undefined) break;
      records.push(record);
      from = this.#at;
      this.#records += 1;
      this.#line += 1 + this.#breaks;
    }
    this.#held = text.slice(from);
    return records;
  }

  /** A record with doubtful marks: as it was read, or as it is when one of them is a part of the text. */
  #reconsidered(
    record: string[] | undefined,
    text: string,
    from: number,
    isLast: boolean,
  ): string[] | undefined {
    const goesOn = record === undefined && !isLast;
    if (goesOn && text.length - from < suspicious) return undefined;
    const shape = this.#shape!;
    if (record !== undefined && this.#looksSound(record, text, from)) return record;
    const end = record === undefined ? text.length : this.#at;
    const breaks = this.#breaks;
    const marks = this.#doubted.slice(0, mostDoubted);
    if (record === undefined && this.#open >= from) marks.unshift(this.#open);
    const found = { record: this.#records + 1, line: this.#line };
    const asOpened = record;
    const lastBreak = record === undefined ? text.trimEnd().length : end - 1;
    const lines = 1 + breaksIn(text, from, lastBreak);
    const readings = marks.map((literal) => ({ literal, closing: -1 }));
    for (const mark of marks) {
      const closing = this.#doubledEnd(text, mark, end);
      if (closing > 0) readings.push({ literal: -1, closing });
    }
    let isUnsure = false;
    let rows = 0;
    for (const reading of readings) {
      const { first, following } = this.#lookAhead(text, from, reading, end, goesOn);
      // A cell that closes earlier than the rules say must have swallowed a row.
      if (first === undefined || (reading.literal < 0 && following.length === 0)) continue;
      const judged = shape.judge({ asOpened, first, following, goesOn });
      const verdict = goesOn && this.#isLongest ? 'text' : judged.verdict;
      isUnsure ||= verdict === 'unsure';
      rows = Math.max(rows, judged.rows);
      if (verdict !== 'text') continue;
      this.#findings.push({ ...found, what: 'read-as-text', lines });
      this.#literal = reading.literal;
      this.#closing = reading.closing;
      this.#at = from;
      this.#breaks = 0;
      const read = this.#record(text, isLast);
      this.#literal = -1;
      this.#closing = -1;
      return read;
    }
    if (record !== undefined) {
      if (rows > 0) this.#findings.push({ ...found, what: 'rows-lost', lines, rows });
      else if (isUnsure) this.#findings.push({ ...found, what: 'rows-in-cell', lines });
      else if (!shape.isWhole(record)) this.#findings.push({ ...found, what: 'odd', lines });
    }
    this.#at = end;
    this.#breaks = breaks;
    return record;
  }

  #looksSound(record: readonly string[], text: string, from: number): boolean {
    const delimiter = String.fromCharCode(this.#delimiter);
    const shape = this.#shape!;
    return shape.isWhole(record) && !shape.mayHoldRow(text, from, this.#at - 1, delimiter);
  }

  /** Two marks that end a cell where one should: the first such in a cell, or -1. */
  #doubledEnd(text: string, mark: number, end: number): number {
    for (let at = text.indexOf('""', mark + 1); at > 0 && at < end; at = text.indexOf('""', at + 1))
      if (
        text.charCodeAt(at - 1) !== quote &&
        text.charCodeAt(at + 2) !== quote &&
        this.#isEnd(text, at + 2)
      )
        return at;
    return -1;
  }

  /** The records up to a place, in another reading; one that is cut off there is given as a blank. */
  #lookAhead(
    text: string,
    from: number,
    reading: { readonly literal: number; readonly closing: number },
    end: number,
    goesOn: boolean,
  ): { readonly first: string[] | undefined; readonly following: readonly string[][] } {
    const misplaced = this.#misplacedQuotes;
    this.#literal = reading.literal;
    this.#closing = reading.closing;
    this.#at = from;
    const isLast = !goesOn;
    const first = this.#record(text, isLast);
    const following: string[][] = [];
    while (first !== undefined && this.#at < end && following.length < mostLookedAt) {
      const record = this.#record(text, isLast);
      if (record === undefined && goesOn) break;
      following.push(record === undefined || this.#at > end ? [] : record);
      if (record === undefined) break;
    }
    this.#literal = -1;
    this.#closing = -1;
    this.#misplacedQuotes = misplaced;
    // They were found further on; that there are none stays true.
    if (this.#nextFeed < Infinity) this.#nextFeed = -1;
    if (this.#nextReturn < Infinity) this.#nextReturn = -1;
    return { first, following };
  }

  /** The record that begins at `#at`, and `#at` behind it; undefined when its end is not there yet. */
  #record(text: string, isLast: boolean): string[] | undefined {
    const record: string[] = [];
    for (;;) {
      const cell =
        text.charCodeAt(this.#at) === quote && this.#at !== this.#literal
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
    this.#open = this.#at;
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
      if (!this.#isEnd(text, end)) {
        if (closesBefore === Infinity) closesBefore = endOfLine(text, at);
        continue;
      }
      if (this.#shape !== undefined) this.#doubt(text, from, at, closesBefore < Infinity);
      if (closesBefore < Infinity) this.#misplacedQuotes += 1;
      this.#at = end;
      return hasDoubled ? text.slice(from, at).replaceAll('""', '"') : copyOf(text, from, at);
    }
    if (closesBefore === Infinity || (closesBefore === text.length && !isLast)) return undefined;
    this.#misplacedQuotes += 1;
    return this.#plain(text, isLast);
  }

  /** A cell that goes over lines may have swallowed rows, one with a mark out of place its neighbours. */
  #doubt(text: string, from: number, to: number, isMisplaced: boolean): void {
    if (this.#nextFeed < from) this.#nextFeed = placeOf(text, '\n', from);
    if (this.#nextReturn < from) this.#nextReturn = placeOf(text, '\r', from);
    const isLong = this.#nextFeed < to || this.#nextReturn < to;
    if (isLong) this.#breaks += breaksIn(text, from, to);
    if (isLong || isMisplaced) this.#doubted.push(from - 1);
  }

  #isEnd(text: string, at: number): boolean {
    if (at >= text.length) return true;
    const unit = text.charCodeAt(at);
    return unit === this.#delimiter || unit === lineFeed || unit === carriageReturn;
  }
}

function placeOf(text: string, mark: string, from: number): number {
  const place = text.indexOf(mark, from);
  return place < 0 ? Infinity : place;
}

/** How many lines end in a part of a text; CR ends them where no LF does. */
function breaksIn(text: string, from: number, to: number): number {
  return timesOf(text, '\n', from, to) || timesOf(text, '\r', from, to);
}

function timesOf(text: string, mark: string, from: number, to: number): number {
  let times = 0;
  for (let at = text.indexOf(mark, from); at >= 0 && at < to; at = text.indexOf(mark, at + 1))
    times += 1;
  return times;
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
