import type { Table } from '../tables/index.js';
import type { ResponsesBehind } from './behind.js';
import type { Rasterise } from './charts/rasteriser.js';
import type { LongTable } from './long-table.js';
import type { ReportText } from './report-text.js';
import type { ReportHead } from './to-json.js';

/** What every format writes: the same words, the same tables. */
export interface Report {
  readonly text: ReportText;
  readonly head: ReportHead;
  readonly tables: readonly Table[];
  /** What lets the readers of a page choose respondents and follow figures; never in a report to be published. */
  readonly behind?: ResponsesBehind | undefined;
}

/** How they are written. */
interface FormatSettings {
  readonly longTable: LongTable;
  /** CSV begins with a byte order mark, by which Excel knows UTF-8. */
  readonly bom: boolean;
  /** A department's own style, as CSS, after that of the page. */
  readonly theme: string | undefined;
  /** Makes pictures from SVG; formats that need it are not written without. */
  readonly rasterise: Rasterise | undefined;
}

/** A file of the report, in pieces. */
export interface ReportFile {
  /** With forward slashes, relative to the report's folder. */
  readonly path: string;
  /** Made as it is gone through: to be written once, in order; texts are UTF-8. */
  readonly content: Iterable<string | Uint8Array>;
}

/** One way to write a report: its files. A writer formats what stands in the tables; it never computes. */
export type Format = (report: Report, settings: FormatSettings) => readonly ReportFile[];
