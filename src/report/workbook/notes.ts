import type { Table } from '../../tables/index.js';
import { line, names, plainTable, whole } from './plain-sheet.js';
import { sheetName } from './table-sheets.js';
import type { WorkbookSheet } from './workbook.js';
import { enter } from '../../collections/index.js';

/** The notes of all tables, each once, numbered in the order in which the tables name them. */
export class Notes {
  readonly #tablesOf = new Map<string, string[]>();
  readonly #numbers: ReadonlyMap<string, number>;

  constructor(tables: readonly Table[]) {
    for (const table of tables) {
      for (const note of table.notes) enter(this.#tablesOf, note, sheetName(table));
    }
    this.#numbers = new Map([...this.#tablesOf.keys()].map((note, place) => [note, place + 1]));
  }

  get size(): number {
    return this.#numbers.size;
  }

  numbersOf({ notes }: Table): readonly number[] {
    return [...new Set(notes)].map((note) => this.#numbers.get(note)!);
  }

  sheet(): WorkbookSheet {
    return {
      name: names.notes,
      lines: [
        { text: 'Notes', role: 'title' },
        line('This worksheet has one table: what each note says, and the tables that name it.'),
      ],
      table: plainTable(
        'Notes',
        ['Note', 'Text of the note', 'Tables'],
        [...this.#tablesOf].map(([note, tables], place) => [
          `[note ${place + 1}]`,
          whole(note),
          [...new Set(tables)].join(', '),
        ]),
      ),
    };
  }
}
