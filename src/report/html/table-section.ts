import type { Table } from '../../tables/index.js';
import { drawChart } from '../charts/index.js';
import { gridOf } from '../grid.js';
import type { Grid } from '../grid.js';
import { markup } from './markup.js';
import type { Markup } from './markup.js';

/** A table with its title, base, picture, cells and notes; a long one is folded. */
export function tableSection(table: Table): Markup {
  const chart = drawChart(table);
  const shown = gridOf(table);
  const heading = `Table ${table.number}: ${table.title}`;
  const cells =
    shown.rows.length === 0
      ? markup`<p>No rows.</p>`
      : markup`<div class="scroll" role="region" tabindex="0" aria-label="${heading}, figures">${gridMarkup(shown, heading)}</div>`;
  return markup`
<section>
<h3 id="${anchorOf(table)}">${heading}</h3>
<p class="base">Base: ${table.base}.</p>
${chart && markup`<div class="scroll chart" role="region" tabindex="0" aria-label="${heading}, chart">${chart}</div>`}
${shown.rows.length > longest ? markup`<details><summary>Show all ${shown.rows.length} rows</summary>${cells}</details>` : cells}
${table.notes.length > 0 ? markup`<ul class="notes">${table.notes.map((note) => markup`<li>${note}</li>`)}</ul>` : undefined}
</section>
`;
}

/** More rows than this are folded away behind a line that says how many there are. */
const longest = 60;

export function anchorOf({ id }: Table): string {
  return `table-${id}`;
}

function gridMarkup({ headers, isNumber, rows }: Grid, heading: string): Markup {
  const align = (column: number): Markup | undefined =>
    isNumber[column] === true ? markup` class="number"` : undefined;
  return markup`<table>
<caption>${heading}</caption>
<thead><tr>${headers.map((title, column) => markup`<th scope="col"${align(column)}>${title}</th>`)}</tr></thead>
<tbody>
${rows.map(
  (row) => markup`<tr>${row.map((cell, column) =>
    column === 0
      ? markup`<th scope="row"${align(0)}>${cell}</th>`
      : markup`<td${align(column)}>${cell}</td>`,
  )}</tr>
`,
)}</tbody>
</table>`;
}
