import { chapterOf } from '../tables/index.js';
import type { Table } from '../tables/index.js';

/** The tables by chapter, its title first. */
export function inChapters(
  tables: readonly Table[],
): readonly (readonly [string, readonly Table[]])[] {
  const chapters = new Map<string, Table[]>();
  for (const table of tables) {
    const title = chapterOf(table);
    const own = chapters.get(title);
    if (own) own.push(table);
    else chapters.set(title, [table]);
  }
  return [...chapters];
}
