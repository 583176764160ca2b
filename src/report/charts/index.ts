import type { Table } from '../../tables/index.js';
import { barChart } from './bars.js';
import { columnChart } from './columns.js';
import { dotChart } from './dots.js';
import type { Drawing } from './figure.js';
import { heatMap } from './heat-map.js';
import type { ChartSize } from './size.js';

/** The picture of a table; undefined when it has none. It shows what stands in the cells and computes nothing. */
export function drawChart(table: Table, size: ChartSize = 'wide'): Drawing | undefined {
  const { chart } = table;
  if (!chart || chart.rows(table.rows).length === 0) return undefined;
  switch (chart.kind) {
    case 'bars':
      return barChart(table, chart, size);
    case 'columns':
      return columnChart(table, chart, size);
    case 'dots':
      return dotChart(table, chart, size);
    case 'heat-map':
      return heatMap(table, chart, size);
  }
}
