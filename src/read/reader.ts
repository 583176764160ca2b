import type { IssueReport } from '../issues/index.js';
import type { Row } from './rows.js';

/** Takes note of something wrong with the file. A row reported as unreadable is not yielded. */
export type ReportIssue = (report: Omit<IssueReport, 'file'>) => void;

/** What the person who runs winnow knows better than the file shows. */
export interface ReadWishes {
  /** The sheet of a workbook, by name or by number from 1. */
  readonly sheet?: string | undefined;
  /** The encoding of a text file, as the WHATWG Encoding Standard names it. */
  readonly encoding?: string | undefined;
  /** How many bytes a packed file may unpack to; 2 GiB unless it is said. */
  readonly mostUnpacked?: number | undefined;
}

/** The beginning of a file. */
interface Start {
  readonly bytes: Uint8Array;
  readonly text: string;
}

/** Turns the bytes of one kind of file into rows of cells. */
export interface Reader {
  /** What the format is called, in the words of `winnow inspect`. */
  readonly title: string;
  /** Tells by the beginning of the file whether this reader takes it. */
  accepts(start: Start): boolean;
  open(input: ReaderInput): Promise<Grid>;
}

export interface ReaderInput {
  readonly bytes: AsyncIterable<Uint8Array>;
  /** The same, decoded. Only one of the two can be read, and only once. */
  readonly text: DecodedText;
  readonly start: Start;
  readonly wishes: ReadWishes;
  readonly report: ReportIssue;
}

/** A text, and what came to light while it was decoded. */
export interface DecodedText {
  readonly pieces: AsyncIterable<string>;
  /** Whether characters were lost in what was decoded so far. */
  readonly isBroken: boolean;
}

/** Rows of cells before anybody knows which of them are headers. */
export interface Grid {
  readonly format: string;
  /**
   * The names of the columns where the file keeps them apart from its rows (JSON); undefined where
   * they are among its rows. A later row may bring new ones.
   */
  readonly names?: readonly string[] | undefined;
  /** Whether a row of another length than the header is a broken one. */
  readonly isRectangular: boolean;
  /** Whether characters were lost in what was read so far. */
  readonly isBroken: boolean;
  readonly batches: AsyncIterable<readonly Row[]>;
}
