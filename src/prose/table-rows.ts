import { columnPlaces } from '../tables/index.js';
import type { Cell, Table } from '../tables/index.js';
import { enter } from '../collections/index.js';

/** A row of a table, asked by the ids of its columns. */
export class Row {
  readonly #cells: readonly Cell[];
  readonly #places: ReadonlyMap<string, number>;

  constructor(cells: readonly Cell[], places: ReadonlyMap<string, number>) {
    this.#cells = cells;
    this.#places = places;
  }

  /** A text; '' where there is none. */
  text(column: string): string {
    const cell = this.#cell(column);
    return cell?.kind === 'text' ? cell.value : '';
  }

  /** A count or statistic; undefined where it is withheld, not applicable, or not published. */
  number(column: string): number | undefined {
    const cell = this.#cell(column);
    return cell?.kind === 'count' || cell?.kind === 'statistic' ? cell.value : undefined;
  }

  isWithheld(column: string): boolean {
    const cell = this.#cell(column);
    return cell?.kind === 'absent' && cell.reason === 'confidential';
  }

  #cell(column: string): Cell | undefined {
    const place = this.#places.get(column);
    return place === undefined ? undefined : this.#cells[place];
  }
}

/** The tables of a report, by id, as rows that are asked by column; large ones are indexed by question. */
export class TableRows {
  readonly #tables: ReadonlyMap<string, Table>;
  readonly #byQuestion = new Map<string, ReadonlyMap<string, readonly PlacedRow[]>>();
  readonly #fields = new Map<string, readonly Field[]>();

  constructor(tables: readonly Table[]) {
    this.#tables = new Map(tables.map((table) => [table.id, table]));
  }

  /** None where the report has no such table. */
  of(id: string): readonly Row[] {
    const table = this.#tables.get(id);
    if (!table) return [];
    const places = columnPlaces(table.columns);
    return table.rows.map((cells) => new Row(cells, places));
  }

  /**
   * The rows in whose column "question" the id stands.
   *
   * @param themes ids; if given, only rows about these
   */
  ofQuestion(id: string, question: string, themes?: ReadonlySet<string>): readonly Row[] {
    const table = this.#tables.get(id);
    if (!table) return [];
    let index = this.#byQuestion.get(id);
    if (!index) {
      index = byQuestion(table);
      this.#byQuestion.set(id, index);
    }
    const places = columnPlaces(table.columns);
    return (index.get(question) ?? []).flatMap(({ theme, row }) =>
      themes === undefined || themes.has(theme) ? new Row(table.rows.at(row)!, places) : [],
    );
  }

  /** The number of a table in the report: "7.1". */
  numberOf(id: string): string | undefined {
    return this.#tables.get(id)?.number;
  }

  titleOf(id: string): string | undefined {
    return this.#tables.get(id)?.title;
  }

  /** The tables of a family, in their order. */
  idsOf(prefix: string): readonly string[] {
    return [...this.#tables.keys()].filter((id) => id.startsWith(prefix));
  }

  /** The fields by which a family of tables is broken down: `themes-by-question-and-FIELD`. */
  fieldsOf(prefix: string): readonly Field[] {
    const known = this.#fields.get(prefix);
    if (known) return known;
    const fields = [...this.#tables.values()].flatMap(({ id, columns }) => {
      if (!id.startsWith(prefix)) return [];
      const field = id.slice(prefix.length);
      const column = columns.find((each) => each.id === field);
      return column ? [{ id: field, name: lowered(column.title) }] : [];
    });
    this.#fields.set(prefix, fields);
    return fields;
  }
}

/** A row by its place, and the theme that it is about, if any. */
interface PlacedRow {
  readonly theme: string;
  readonly row: number;
}

/** Where the rows of each question stand. Of the longest tables they would be too much to keep. */
function byQuestion(table: Table): ReadonlyMap<string, readonly PlacedRow[]> {
  const places = columnPlaces(table.columns);
  const index = new Map<string, PlacedRow[]>();
  for (const [place, cells] of table.rows.entries()) {
    const row = new Row(cells, places);
    enter(index, row.text('question'), { theme: row.text('theme-id'), row: place });
  }
  return index;
}

export interface Field {
  readonly id: string;
  /** As in a sentence: "sector". */
  readonly name: string;
}

/** Names of fields are capitalised at the head of a column. */
function lowered(title: string): string {
  return title.charAt(0).toLowerCase() + title.slice(1);
}
