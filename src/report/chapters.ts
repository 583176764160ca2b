import { chapterOf } from '../tables/index.js';
import type { Table } from '../tables/index.js';
import { enter } from '../collections/index.js';

/** The tables by chapter, its title first. */
export function inChapters(
  tables: readonly Table[],
): readonly (readonly [string, readonly Table[]])[] {
  const chapters = new Map<string, Table[]>();
  for (const table of tables) enter(chapters, chapterOf(table), table);
  return [...chapters];
}
