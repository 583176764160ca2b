import { columnPlace } from '../../tables/index.js';
import type { Cell, Column, Table } from '../../tables/index.js';
import { formatCell } from '../format-cell.js';
import { markup } from '../html/markup.js';
import type { Markup } from '../html/markup.js';

/** A cell as a chart needs it: how long the mark is, and what is written beside it. */
export interface Shown {
  /** Undefined where the cell has no value: nothing is drawn, the reason is written. */
  readonly value: number | undefined;
  readonly text: string;
}

/** Reads the columns that a chart names. */
export class ChartData {
  readonly #table: Table;

  constructor(table: Table) {
    this.#table = table;
  }

  text(row: number, column: string): string {
    return this.show(row, column).text;
  }

  show(row: number, column: string): Shown {
    const place = this.#place(column);
    const cell = this.#table.rows.at(row)![place]!;
    const unit = cell.kind === 'percent' ? ' %' : '';
    return { value: valueOf(cell), text: formatCell(cell, this.#table.columns[place]!) + unit };
  }

  column(id: string): Column {
    return this.#table.columns[this.#place(id)]!;
  }

  #place(id: string): number {
    return columnPlace(this.#table.columns, id);
  }
}

function valueOf(cell: Cell): number | undefined {
  return cell.kind === 'text' || cell.kind === 'absent' ? undefined : cell.value;
}

/** A chart as SVG. */
export interface Drawing {
  readonly svg: Markup;
  /** What it shows, for those who do not see it; both stand in the SVG too. */
  readonly title: string;
  readonly description: string;
}

export function drawing(
  { id, title, description }: Pick<Drawing, 'title' | 'description'> & { readonly id: string },
  width: number,
  height: number,
  marks: readonly Markup[],
): Drawing {
  const svg = markup`<svg
    xmlns="http://www.w3.org/2000/svg"
    role="img"
    aria-labelledby="${id}-title ${id}-desc"
    viewBox="0 0 ${width} ${height}"
    width="${width}"
    height="${height}"
    font-family="Arial, Helvetica, sans-serif"
    font-size="14"
  >
    <title id="${id}-title">${title}</title>
    <desc id="${id}-desc">${description}</desc>
    ${marks}
  </svg>`;
  return { svg, title, description };
}

/** Coordinates with one decimal: the same bytes everywhere. */
export function at(value: number): string {
  return String(Math.round(value * 10) / 10);
}
