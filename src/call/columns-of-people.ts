import { classifyColumns, ColumnProfile, TimeProfile } from '../columns/index.js';
import type { ColumnClass, ColumnKind } from '../columns/index.js';
import type { Rows } from '../read/index.js';

/** What says who wrote a row, or what of it may be shown. */
export const ofPeople: ReadonlySet<ColumnKind> = new Set([
  'personal',
  'publication',
  'confidentiality',
  'contact',
]);

/** The first header that says so by its words alone, as what stands in the rows of a pipe is not known yet. */
export function headerOfPeople({
  columns,
  heads,
}: Pick<Rows, 'columns' | 'heads'>): string | undefined {
  const classify = (...cells: readonly string[]): readonly ColumnClass[] =>
    classifyColumns(
      heads.map((head, place) => {
        const profile = new ColumnProfile(columns.length);
        for (const cell of cells) profile.add(cell);
        const header = columns[place]!;
        return { header, head, profile, times: new TimeProfile(), rows: cells.length };
      }),
    );
  // A name needs no value to be told; a wish is told where it could be one.
  const found = [classify(), classify('Yes', 'No')];
  return columns.find((_, place) => found.some((classes) => ofPeople.has(classes[place]!.kind)));
}
