import { splitGrids } from './grids.js';
import type { Recognised, Sample } from './layout.js';
import { forColumns, textOf } from './layout.js';
import { joinChoices } from './spread-choices.js';

/** What every table is unless it shows something else: a header row, and the rest are responses. */
export function oneHeaderRow(sample: Sample): Recognised {
  const header = sample[0];
  return {
    why: '',
    headerRows: Math.min(1, sample.length),
    ...joinChoices(
      splitGrids(forColumns(header?.length ?? 0, (column) => ({ header: textOf(header, column) }))),
      sample.slice(1),
    ),
  };
}
