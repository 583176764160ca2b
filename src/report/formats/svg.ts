import type { Table } from '../../tables/index.js';
import { drawChart } from '../charts/index.js';
import type { Format } from './format.js';

export const svg: Format = {
  files: ({ tables }) =>
    charted(tables).map(({ table, picture }) => ({
      path: `charts/${table.id}.svg`,
      content: [`${picture}\n`],
    })),
};

/** The tables that have a picture, with it. */
export function charted(
  tables: readonly Table[],
): readonly { readonly table: Table; readonly picture: string }[] {
  return tables.flatMap((table) => {
    const chart = drawChart(table);
    return chart ? [{ table, picture: chart.svg.text }] : [];
  });
}
