import { xmlText } from '../../xml/index.js';
import { absences, chapterOf, whenEmpty } from '../../tables/index.js';
import type { Cell, Column, Table } from '../../tables/index.js';
import { decimalsOf } from '../format-cell.js';
import type { ReportText } from '../report-text.js';
import { charactersOf, columnWidth } from './widths.js';
import { mostDecimals, mostRows } from './workbook.js';
import type {
  Line,
  SheetColumn,
  SheetTable,
  SheetValue,
  Workbook,
  WorkbookSheet,
} from './workbook.js';

/**
 * The report as an accessible spreadsheet: a cover, contents with links, the notes, and each table on a sheet
 * of its own. After Government Analysis Function, "Releasing statistics in spreadsheets".
 */
export function reportWorkbook(text: ReportText, tables: readonly Table[]): Workbook {
  const notes = new Notes(tables);
  const sheets = tables.flatMap((table) => tableSheets(table, notes.numbersOf(table)));
  return {
    title: text.title,
    sheets: [
      cover(text, notes.size > 0),
      contents(sheets, notes.size > 0),
      ...(notes.size > 0 ? [notes.sheet()] : []),
      ...sheets.map(({ sheet }) => sheet),
    ],
  };
}

const names = { cover: 'Cover', contents: 'Contents', notes: 'Notes' } as const;
const coverWidth = 88;

function line(text: string): Line {
  return { text, role: 'text' };
}

function heading(text: string): Line {
  return { text, role: 'heading' };
}

function cover(text: ReportText, hasNotes: boolean): WorkbookSheet {
  return {
    name: names.cover,
    table: undefined,
    width: coverWidth,
    lines: [
      { text: text.title, role: 'title' },
      ...(text.subtitle === '' ? [] : [line(text.subtitle)]),
      heading(text.warning),
      ...text.preamble.map(line),
      heading('What is in this workbook'),
      {
        text: 'Contents: every table, with a link to its worksheet',
        role: 'text',
        linksTo: names.contents,
      },
      ...(hasNotes
        ? [
            {
              text: 'Notes: what the tables’ notes say',
              role: 'text',
              linksTo: names.notes,
            } as const,
          ]
        : []),
      heading('Shorthand'),
      line('No cell of a table is empty. Where there is no value, shorthand says why:'),
      ...Object.entries(shorthand).map(([sign, meaning]) => line(`${sign} ${meaning}`)),
      line('[note 1], [note 2] and so on lead to the worksheet of notes.'),
      heading('How this was made'),
      ...text.method.map(line),
    ],
  };
}

const shorthand: Readonly<Record<(typeof absences)[keyof typeof absences], string>> = {
  '[c]': 'withheld to protect respondents (confidential)',
  '[x]': 'not available',
  '[z]': 'not applicable',
  '[u]': 'of low reliability',
};

interface MadeSheet {
  readonly sheet: WorkbookSheet;
  readonly table: Table;
  readonly title: string;
}

function contents(made: readonly MadeSheet[], hasNotes: boolean): WorkbookSheet {
  const others: SheetValue[][] = [
    [link(names.cover), 'About this workbook', 'What it is, its shorthand and how it was made'],
    ...(hasNotes ? [[link(names.notes), 'About this workbook', 'Notes of the tables']] : []),
  ];
  const rows = [
    ...others,
    ...made.map(({ sheet, table, title }): SheetValue[] => [
      link(sheet.name),
      chapterOf(table) || 'Tables',
      title,
    ]),
  ];
  return {
    name: names.contents,
    lines: [
      { text: 'Contents', role: 'title' },
      line('This worksheet has one table. Each name in column A is a link to that worksheet.'),
    ],
    table: plainTable('Contents', ['Worksheet', 'Chapter', 'What it holds'], rows),
  };
}

function link(sheet: string): SheetValue {
  return { text: sheet, linksTo: sheet };
}

/** The notes of all tables, each once, numbered in the order in which the tables name them. */
class Notes {
  readonly #tablesOf = new Map<string, string[]>();
  readonly #numbers: ReadonlyMap<string, number>;

  constructor(tables: readonly Table[]) {
    for (const table of tables) {
      for (const note of table.notes) {
        const named = this.#tablesOf.get(note);
        if (named) named.push(sheetName(table));
        else this.#tablesOf.set(note, [sheetName(table)]);
      }
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

function plainTable(
  name: string,
  titles: readonly string[],
  rows: readonly (readonly SheetValue[])[],
): SheetTable {
  return {
    name,
    columns: titles.map((title, place) => ({
      title,
      decimals: undefined,
      width: columnWidth(
        title,
        rows.map((row) => charactersOf(shownText(row[place]!))),
        coverWidth,
      ),
    })),
    length: rows.length,
    rows: () => rows,
    isForm: false,
  };
}

function shownText(value: SheetValue): string {
  return typeof value === 'object' ? value.text : String(value);
}

function sheetName({ number }: Table): string {
  return `Table_${number.replaceAll('.', '_')}`;
}

/** A sheet for the table; several when it has more rows than a sheet. */
function tableSheets(table: Table, notes: readonly number[]): readonly MadeSheet[] {
  const columns = sheetColumns(table);
  const name = sheetName(table);
  const mostInSheet = mostRows - 10;
  const parts = Math.max(1, Math.ceil(table.rows.length / mostInSheet));
  return Array.from({ length: parts }, (_, part) => {
    const from = part * mostInSheet;
    const to = Math.min(table.rows.length, from + mostInSheet);
    const ending = parts === 1 ? '' : `, part ${part + 1} of ${parts}`;
    const partName = parts === 1 ? name : `${name}_part_${part + 1}`;
    const title = `${table.title}${ending}`;
    return {
      table,
      title,
      sheet: {
        name: partName,
        lines: above(table, title, notes),
        table:
          to === from
            ? undefined
            : {
                name: partName,
                columns,
                length: to - from,
                rows: () => sheetRows(table, from, to),
                isForm: false,
              },
      },
    };
  });
}

function above(table: Table, title: string, notes: readonly number[]): readonly Line[] {
  const marks = notes.map((number) => ` [note ${number}]`).join('');
  return [
    { text: `Table ${table.number}: ${title}${marks}`, role: 'title' },
    line(
      table.rows.length === 0
        ? `This worksheet has no table. ${whenEmpty(table)}`
        : `This worksheet has one table. Base: ${table.base}.`,
    ),
    ...(notes.length > 0
      ? [{ text: 'Notes are on the worksheet Notes.', role: 'text', linksTo: names.notes } as const]
      : []),
    { text: 'Back to the contents', role: 'text', linksTo: names.contents },
  ];
}

/** Widths are measured on so many rows. */
const measured = 2000;

function sheetColumns({ columns, rows }: Table): readonly SheetColumn[] {
  const sample = rows.slice(0, measured);
  const used = new Map<string, number>();
  return columns.map((column, place) => ({
    title: unique(whole(column.title), used),
    decimals: column.kind === 'text' ? undefined : Math.min(decimalsOf(column), mostDecimals),
    width: columnWidth(
      column.title,
      sample.map((row) => widthOf(row[place]!, column)),
    ),
  }));
}

/** A header that stands twice gets a number, since a table's columns need names of their own; Excel ignores case. */
function unique(title: string, used: Map<string, number>): string {
  // As it looks once it is written: what XML cannot hold is one sign, whatever it was.
  const key = xmlText(title.replace(/\s+/g, ' ')).trim().toLowerCase();
  const times = (used.get(key) ?? 0) + 1;
  used.set(key, times);
  return times === 1 ? title : unique(`${title} (${times})`, used);
}

function widthOf(cell: Cell, column: Column): number {
  switch (cell.kind) {
    case 'text':
      return charactersOf(cell.value);
    case 'absent':
      return absences[cell.reason].length;
    default:
      return digitsOf(cell.value) + decimalsOf(column);
  }
}

/** The digits before the point, the commas between them, the point, and the room that is kept behind the number. */
function digitsOf(value: number): number {
  const { length } = String(Math.trunc(value));
  return length + Math.floor((length - 1) / 3) / 2 + 1.5;
}

function* sheetRows({ rows }: Table, from: number, to: number): Generator<readonly SheetValue[]> {
  for (let row = from; row < to; row++) yield rows[row]!.map(valueOf);
}

/** More digits than any table shows, and few enough that machines agree on them. */
const digits = 1e6;

function valueOf(cell: Cell): SheetValue {
  switch (cell.kind) {
    case 'text':
      return whole(cell.value);
    case 'absent':
      return absences[cell.reason];
    case 'count':
      return cell.value;
    default:
      // A spreadsheet has no infinity.
      return Number.isFinite(cell.value)
        ? Math.round(cell.value * digits) / digits + 0
        : absences['not-applicable'];
  }
}

/** A text that is there: nothing to say is not applicable. */
function whole(text: string): string {
  return text.trim() === '' ? absences['not-applicable'] : text;
}
