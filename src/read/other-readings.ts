import { breaksIn } from './record-scanner.js';
import type { Reading, RecordScanner } from './record-scanner.js';
import type { RowShape } from './row-shape.js';
import type { LinesOfFile } from './rows.js';

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

/** What comes behind a text: more of it, more than anybody should wait for, or nothing. */
export type Following = 'more' | 'too much' | 'nothing';

/** Text that waits for the end of its record is looked at for rows when it is so long, and each time it has doubled. */
const suspicious = 1 << 20;
/** So many records that a quotation mark may have swallowed are looked at. */
const mostLookedAt = 50;
/** So many marks of one record are doubted. */
const mostDoubted = 20;

/** Where a quotation mark may have swallowed rows: reads the record otherwise, and takes what gives whole rows. */
export class OtherReadings {
  readonly #scanner: RecordScanner;
  readonly #shape: RowShape;
  readonly #findings: QuoteFinding[] = [];

  constructor(scanner: RecordScanner, shape: RowShape) {
    this.#scanner = scanner;
    this.#shape = shape;
  }

  /** What was found out since it was asked for last. */
  takeFindings(): readonly QuoteFinding[] {
    return this.#findings.splice(0);
  }

  /**
   * A record with doubtful marks, as the scanner read it or as it is when one of them is a part of the text; undefined
   * while its end is waited for.
   *
   * @param from where it begins in the text
   * @param place where it stands in the file
   */
  choose(
    record: string[] | undefined,
    text: string,
    from: number,
    follows: Following,
    place: Pick<QuoteFinding, 'record' | 'line'>,
  ): string[] | undefined {
    const scanner = this.#scanner;
    const isLast = follows === 'nothing';
    const goesOn = record === undefined && !isLast;
    if (goesOn && text.length - from < suspicious) return undefined;
    const shape = this.#shape;
    if (record !== undefined && this.#looksSound(record, text, from)) return record;
    const end = record === undefined ? text.length : scanner.at;
    const breaks = scanner.breaks;
    const marks = scanner.doubted.slice(0, mostDoubted);
    if (record === undefined && scanner.open >= from) marks.unshift(scanner.open);
    const lastBreak = record === undefined ? text.trimEnd().length : end - 1;
    const lines = 1 + breaksIn(text, from, lastBreak);
    let isUnsure = false;
    let rows = 0;
    for (const reading of this.#readings(text, marks, end)) {
      const { first, following } = this.#lookAhead(text, from, reading, end, goesOn);
      // A cell that closes earlier than the rules say must have swallowed a row.
      if (first === undefined || (reading.literal < 0 && following.length === 0)) continue;
      const judged = shape.judge({ asOpened: record, first, following, goesOn });
      const verdict = goesOn && follows === 'too much' ? 'text' : judged.verdict;
      isUnsure ||= verdict === 'unsure';
      rows = Math.max(rows, judged.rows);
      if (verdict !== 'text') continue;
      this.#findings.push({ ...place, what: 'read-as-text', lines });
      scanner.goTo(from);
      scanner.readAs(reading);
      const read = scanner.next(text, isLast);
      scanner.readAs();
      return read;
    }
    if (record !== undefined) {
      if (rows > 0) this.#findings.push({ ...place, what: 'rows-lost', lines, rows });
      else if (isUnsure) this.#findings.push({ ...place, what: 'rows-in-cell', lines });
      else if (!shape.isWhole(record)) this.#findings.push({ ...place, what: 'odd', lines });
    }
    scanner.goTo(end);
    scanner.breaks = breaks;
    return record;
  }

  #looksSound(record: readonly string[], text: string, from: number): boolean {
    const { at, delimiter } = this.#scanner;
    const shape = this.#shape;
    return (
      shape.isWhole(record) && !shape.mayHoldRow(text, from, at - 1, String.fromCharCode(delimiter))
    );
  }

  /** Each mark as a part of the text, and then each cell that one opens as closed by the next two that may end it. */
  *#readings(text: string, marks: readonly number[], end: number): Generator<Reading> {
    for (const literal of marks) yield { literal, closing: -1 };
    for (const mark of marks) {
      const closing = this.#doubledEnd(text, mark, end);
      if (closing > 0) yield { literal: -1, closing };
    }
  }

  /** Two marks that end a cell where one should: the first such in a cell, or -1. */
  #doubledEnd(text: string, mark: number, end: number): number {
    for (let at = text.indexOf('""', mark + 1); at > 0 && at < end; at = text.indexOf('""', at + 1))
      if (text[at - 1] !== '"' && text[at + 2] !== '"' && this.#scanner.endsCell(text, at + 2))
        return at;
    return -1;
  }

  /** The records up to a place, in another reading; one that is cut off there is given as a blank. */
  #lookAhead(
    text: string,
    from: number,
    reading: Reading,
    end: number,
    goesOn: boolean,
  ): { readonly first: string[] | undefined; readonly following: readonly string[][] } {
    const scanner = this.#scanner;
    const misplaced = scanner.misplacedQuotes;
    scanner.goTo(from);
    scanner.readAs(reading);
    const isLast = !goesOn;
    const first = scanner.next(text, isLast);
    const following: string[][] = [];
    while (first !== undefined && scanner.at < end && following.length < mostLookedAt) {
      const record = scanner.next(text, isLast);
      if (record === undefined && goesOn) break;
      following.push(record === undefined || scanner.at > end ? [] : record);
      if (record === undefined) break;
    }
    scanner.readAs();
    scanner.misplacedQuotes = misplaced;
    return { first, following };
  }
}
