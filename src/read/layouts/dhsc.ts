import type { ColumnHead, ColumnRole } from '../rows.js';
import { splitGrids } from './grids.js';
import { forColumns, textOf } from './layout.js';
import type { Layout, Recognised, Sample } from './layout.js';

/** What stands behind the questions, in this order. */
const added: readonly (readonly [string, ColumnRole])[] = [
  ['Response ID', 'response-id'],
  ['Status', 'bookkeeping'],
  ['Created', 'bookkeeping'],
  ['Started', 'bookkeeping'],
  ['Updated', 'bookkeeping'],
  ['Completed', 'submitted'],
  ['Modified', 'bookkeeping'],
];

/**
 * The survey platform of the Department of Health and Social Care: a column a question, and what the
 * platform adds behind them. Responses that came on paper have no id and no times.
 */
export const dhsc: Layout = {
  name: 'DHSC consultation',
  recognise(sample: Sample): Recognised | undefined {
    const [header, ...rows] = sample;
    const width = header?.length ?? 0;
    const first = forColumns(width, (column) => textOf(header, column)).indexOf('Response ID');
    const isFound = first >= 0 && added.every(([name], at) => textOf(header, first + at) === name);
    if (!isFound) return undefined;
    const hasIds = rows.some((row) => textOf(row, first) !== '');
    const heads = forColumns(width, (column): ColumnHead => {
      const role = added[column - first]?.[1];
      return {
        header: textOf(header, column),
        role: role === 'response-id' && !hasIds ? 'bookkeeping' : role,
      };
    });
    return {
      why: `behind the questions stand ${added.map(([name]) => name).join(', ')}.`,
      headerRows: 1,
      heads: splitGrids(heads),
    };
  },
};
