import type { ColumnHead } from '../rows.js';
import { splitGrids } from './grids.js';
import { nameHeadedOptions } from './headed-options.js';
import type { Recognised, Sample } from './layout.js';
import { forColumns, textOf } from './layout.js';
import { joinChoices } from './spread-choices.js';

/** What every table is unless it shows something else: a header row, and the rest are responses. */
export function oneHeaderRow([header, ...rows]: Sample): Recognised {
  return {
    why: '',
    headerRows: header === undefined ? 0 : 1,
    ...columnsUnder(header, rows),
  };
}

/** The columns under one row of headers: grids and several choices found, whoever wrote the table. */
export function columnsUnder(
  header: readonly string[] | undefined,
  rows: Sample,
): Pick<Recognised, 'heads' | 'toCells'> {
  const heads = forColumns(header?.length ?? 0, (column) => ({ header: textOf(header, column) }));
  return columnsOfHeads(heads, rows);
}

/** The same, where more may be known of a column than its header. */
export function columnsOfHeads(
  heads: readonly ColumnHead[],
  rows: Sample,
): Pick<Recognised, 'heads' | 'toCells'> {
  return joinChoices(nameHeadedOptions(splitGrids(heads), rows), rows);
}
