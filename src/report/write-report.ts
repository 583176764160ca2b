import type { Report, ReportFile } from './format.js';
import { formatNames } from './format-names.js';
import type { FormatName } from './format-names.js';
import { formats, usualFormats } from './formats.js';
import type { Rasterise } from './charts/rasteriser.js';
import { csvFile } from './long-table.js';
import type { LongTable } from './long-table.js';

/** Which formats are wanted, and what is special about them. */
export interface ReportWishes {
  /** {@link usualFormats} unless given. */
  readonly formats?: readonly FormatName[] | undefined;
  readonly bom?: boolean | undefined;
  /** CSS: see `checkTheme`. */
  readonly theme?: string | undefined;
  /** Needed for `png` and for the pictures of `docx`. */
  readonly rasterise?: Rasterise | undefined;
}

/** The files of a report in the formats that are wanted, in the order of the registry. */
export function writeReport(report: Report, wishes: ReportWishes = {}): readonly ReportFile[] {
  const wanted = wishes.formats ?? usualFormats;
  const settings = {
    longTable: longTableIn(wanted),
    bom: wishes.bom ?? false,
    theme: wishes.theme,
    rasterise: wishes.rasterise,
  };
  return formatNames
    .filter((name) => wanted.includes(name))
    .flatMap((name) => formats[name](report, settings));
}

/** A table too long for a page is found in the first of these that is written. */
function longTableIn(wanted: readonly FormatName[]): LongTable {
  if (wanted.includes('csv')) return csvFile;
  const book = (['xlsx', 'ods', 'json'] as const).find((name) => wanted.includes(name));
  return () => (book === undefined ? undefined : `report.${book}`);
}
