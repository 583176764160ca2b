import type { ColumnHead, ColumnRole } from '../rows.js';
import { gathered } from './gathered.js';
import { splitGrids } from './grids.js';
import { forColumns, textOf } from './layout.js';
import type { Layout, Recognised, Sample } from './layout.js';

/** What Microsoft Forms adds before the questions, in this order. */
const added = new Map<string, ColumnRole>([
  ['ID', 'response-id'],
  ['Start time', 'bookkeeping'],
  ['Completion time', 'submitted'],
  ['Email', 'personal'],
  ['Name', 'personal'],
  ['Last modified time', 'bookkeeping'],
]);

/** So many of them stand in every export. */
const always = ['ID', 'Start time', 'Completion time'];

/** Microsoft Forms: a column a question; several choices in one cell, each with a semicolon behind it. */
export const microsoftForms: Layout = {
  name: 'Microsoft Forms',
  recognise(sample: Sample): Recognised | undefined {
    const [header, ...rows] = sample;
    if (!always.every((name, column) => textOf(header, column) === name)) return undefined;
    const heads = forColumns(header?.length ?? 0, (column): ColumnHead => {
      const text = textOf(header, column);
      const role = column < added.size ? added.get(text) : undefined;
      return { header: text, role, ...(role === 'response-id' ? { isCounted: true } : {}) };
    });
    const columns = splitGrids(heads).map((head, from) => ({
      head,
      from,
      split: isList(rows, from) ? ';' : undefined,
    }));
    return {
      why: `its first columns are ${always.join(', ')}.`,
      headerRows: 1,
      ...gathered(columns),
    };
  },
};

/** Every cell that is not blank ends with a semicolon: no sentences do. */
function isList(rows: Sample, column: number): boolean {
  const filled = rows.map((row) => textOf(row, column)).filter((text) => text !== '');
  return filled.length > 0 && filled.every((text) => text.endsWith(';'));
}
