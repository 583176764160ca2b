import { OtherReadings } from './other-readings.js';
import type { Following, QuoteFinding } from './other-readings.js';
import { breaksIn, endOfLine, RecordScanner } from './record-scanner.js';
import type { RowShape } from './row-shape.js';
import type { LinesOfFile } from './rows.js';

/**
 * Cuts the text of a CSV file into records of cells, piece by piece. Lines may end with LF, CRLF or CR,
 * in one file too. Cells in quotation marks follow RFC 4180; a quotation mark that stands inside a cell
 * against its rules is a quotation mark. With a shape to go by, so is one that would swallow rows.
 */
export class CsvSplitter {
  readonly #scanner: RecordScanner;
  readonly #shape: RowShape | undefined;
  readonly #others: OtherReadings | undefined;
  /** What was given and not yet cut: the record that the last piece broke off in. */
  #held = '';
  #pieces: string[] = [];
  #heldPieces = 0;
  #records = 0;
  #line = 1;

  /**
   * @param delimiter one character; undefined when each line is one cell
   * @param shape learns what rows look like, and tells where a mark would swallow some
   */
  constructor(delimiter: string | undefined, shape?: RowShape) {
    this.#shape = delimiter === undefined ? undefined : shape;
    this.#scanner = new RecordScanner(delimiter?.charCodeAt(0) ?? -1, this.#shape !== undefined);
    this.#others = this.#shape && new OtherReadings(this.#scanner, this.#shape);
  }

  /** What was found out since it was asked for last. */
  takeFindings(): readonly QuoteFinding[] {
    return this.#others?.takeFindings() ?? [];
  }

  /** How many cells so far hold a quotation mark against the rules. */
  get misplacedQuotes(): number {
    return this.#scanner.misplacedQuotes;
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
    return this.#cut('more');
  }

  /** The records in what is held, whose open quotation mark is taken for text: no answer is as long. */
  giveUpWaiting(): string[][] {
    const records = this.#cut('too much');
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
    const records = this.#cut('nothing');
    const rest = this.#held.replace(/[\r\n]+$/, '');
    const open = { line: this.#line, lines: 1 + breaksIn(rest, 0, rest.length) };
    return { records, open: this.#held === '' ? undefined : open };
  }

  /** @param follows what comes behind the text: more is to be waited for, unless it was already waited for too long */
  #cut(follows: Following): string[][] {
    const text = this.#held + this.#pieces.join('');
    const scanner = this.#scanner;
    this.#pieces = [];
    this.#heldPieces = 0;
    // Behind a CR that ends the piece there may be a LF; behind a quotation mark another one.
    const isLast = follows === 'nothing';
    const records: string[][] = [];
    let from = 0;
    scanner.begin();
    while (from < text.length) {
      let record = scanner.next(text, isLast);
      if (scanner.doubted.length > 0 || record === undefined) {
        const place = { record: this.#records + 1, line: this.#line };
        record = this.#others ? this.#others.choose(record, text, from, follows, place) : record;
      }
      if (record === undefined) break;
      this.#shape?.learn(record);
      records.push(record);
      from = scanner.at;
      this.#records += 1;
      this.#line += 1 + scanner.breaks;
    }
    this.#held = text.slice(from);
    return records;
  }
}
