import { whenEmpty } from '../../tables/index.js';
import type { Table } from '../../tables/index.js';
import { drawChart } from '../charts/index.js';
import { gridOf, shownColumns } from '../grid.js';
import type { TracedGrid } from '../grid.js';
import type { CellMarks } from './explore/cell-marks.js';
import { markup } from './markup.js';
import type { Markup } from './markup.js';

/**
 * A table with its title, base, picture, cells and notes; a long one is folded.
 *
 * @param marks in a page that holds the responses behind its figures
 */
export function tableSection(table: Table, marks?: CellMarks): Markup {
  const chart = drawChart(table);
  const drawing = chart && table.chart?.note;
  const notes = drawing === undefined ? table.notes : [...table.notes, drawing];
  const shown = gridOf(table);
  const heading = `Table ${table.number}: ${table.title}`;
  const cells =
    shown.rows.length === 0
      ? markup`<p>${whenEmpty(table)}</p>`
      : markup`<div class="scroll" role="region" tabindex="0" aria-label="${heading}, figures">${gridMarkup(table, shown, heading, marks)}</div>`;
  return markup`
<section>
<h3 id="${anchorOf(table)}">${heading}</h3>
<p class="base">Base: ${table.base}.</p>
${marks && (marks.isCounted ? markup`<p class="of-chosen"></p>` : markup`<p class="of-all">This table is of all respondents, not of those who are chosen.</p>`)}
${chart && chartsMarkup(table, heading, chart.svg)}
${shown.rows.length > longest ? markup`<details><summary>Show all ${shown.rows.length} rows</summary>${cells}</details>` : cells}
${notes.length > 0 ? markup`<ul class="notes">${notes.map((note) => markup`<li>${note}</li>`)}</ul>` : undefined}
</section>
`;
}

/** The chart for pages and the one for telephones: the style shows one of them. */
function chartsMarkup(table: Table, heading: string, wide: Markup): Markup {
  return markup`<div class="scroll chart wide" role="region" tabindex="0" aria-label="${heading}, chart">${wide}</div>
<div class="scroll chart narrow" role="region" tabindex="0" aria-label="${heading}, chart">${drawChart(table, 'narrow')?.svg}</div>`;
}

/** More rows than this are folded away behind a line that says how many there are. */
const longest = 60;

export function anchorOf({ id }: Table): string {
  return `table-${id}`;
}

function gridMarkup(
  table: Table,
  { headers, isNumber, rows, originOf }: TracedGrid,
  heading: string,
  marks: CellMarks | undefined,
): Markup {
  const align = (column: number, cell = ''): Markup | undefined =>
    isNumber[column] === true
      ? markup` class="number"`
      : cell.length > longCell
        ? markup` class="long"`
        : undefined;
  const question = marks && questionColumn(table);
  return markup`<table${marks && markup` data-table="${table.id}"`}${marks?.isCounted ? markup` data-counted` : undefined}${question === undefined ? undefined : markup` data-question-column="${question}"`}>
<caption>${heading}</caption>
<thead><tr>${headers.map((title, column) => markup`<th scope="col"${align(column)}>${title}</th>`)}</tr></thead>
<tbody>
${rows.map(
  (cells, row) => markup`<tr>${cells.map((cell, column) => {
    const about = marks?.of(originOf(row, column));
    return column === 0
      ? markup`<th scope="row"${align(0)}${about}>${cell}</th>`
      : markup`<td${align(column, cell)}${about}>${cell}</td>`;
  })}</tr>
`,
)}</tbody>
</table>`;
}

/** A text of more characters keeps some width, on a telephone too. */
const longCell = 60;

/** The shown column that names a row's question; undefined when none does. */
function questionColumn(table: Table): number | undefined {
  const shown = table.crosstab?.rows ?? shownColumns(table).map(({ column }) => column.id);
  const column = shown.indexOf('question');
  return column < 0 ? undefined : column;
}
