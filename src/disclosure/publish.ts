import { absent, columnPlace, count } from '../tables/index.js';
import type { Cell, Column, Row, Table } from '../tables/index.js';
import { countRows, groupBeside } from './cells.js';
import type { CountCell } from './cells.js';
import { describePolicy, rounded } from './policy.js';
import type { Policy } from './policy.js';
import { inAllGroups } from './populations.js';
import { figureFiller } from './publish-figures.js';
import { rowFilter } from './publish-rows.js';
import type { Visibility } from './visibility.js';
import { enter } from '../collections/index.js';

/** The same whether there was something or not. */
const nothingShown = 'No row can be shown: there is none, or those there are must be withheld.';

/**
 * The tables made again from the counts that may be seen, and from nothing else: whatever follows from a
 * withheld count is withheld, rows are left out and ranked by what is shown, and a column of which
 * nobody says whom it counts is dropped.
 */
export function publishTables(tables: readonly Table[], visibility: Visibility): readonly Table[] {
  const published = new Map<string, Table>();
  for (const table of tables) {
    if (table.publication?.excerpt === undefined) {
      const made = publishTable(table, visibility);
      if (made) published.set(table.id, made);
    }
  }
  for (const table of tables) {
    const { excerpt } = table.publication ?? {};
    const whole = excerpt && published.get(excerpt.of);
    if (excerpt && whole) {
      const { columns, notes } = whole;
      published.set(table.id, {
        ...table,
        columns,
        rows: excerpt.rows([...whole.rows]),
        notes,
        whenEmpty: nothingShown,
      });
    }
  }
  return numbered(tables.flatMap(({ id }) => published.get(id) ?? []));
}

/** Numbers the tables of a chapter anew: a gap would tell of a table that is not published. */
function numbered(tables: readonly Table[]): readonly Table[] {
  const chapterOf = ({ number }: Table): string => number.split('.')[0]!;
  const parts = new Map<string, Table[]>();
  for (const table of tables) enter(parts, chapterOf(table), table);
  return tables.map((table) => {
    const chapter = chapterOf(table);
    const own = parts.get(chapter)!;
    return own.length === 1
      ? { ...table, number: chapter }
      : { ...table, number: `${chapter}.${own.indexOf(table) + 1}` };
  });
}

function publishTable(table: Table, visibility: Visibility): Table | undefined {
  const { publication, columns } = table;
  if (publication === undefined) return undefined;
  const { policy } = visibility;
  const isKept = rowFilter(table, visibility);
  const fillFigures = figureFiller(table, visibility);
  const rows: Row[] = [];
  for (const [row, cells] of countRows(table)) {
    if (!isKept(row, cells)) continue;
    const shown = [...row];
    for (const cell of cells) shown[cell.column] = shownCount(cell, cells, visibility);
    fillFigures(shown);
    rows.push(shown);
  }
  const left = leaveOut(rows, table);
  const isAnalysedShown = visibility.isShown({ kind: 'responded' });
  const complete = publication.complete?.(left) ?? left;
  const columnPlaces = columns.flatMap((column, place) =>
    isPublished(column, table, policy) ? [place] : [],
  );
  return {
    ...table,
    base:
      publication.base?.((value) => (isAnalysedShown ? rounded(value, policy) : '[c]')) ??
      table.base,
    columns: columnPlaces.map((place) => columns[place]!),
    rows: complete.map((row) => columnPlaces.map((place) => row[place]!)),
    whenEmpty: nothingShown,
    notes: [...ownNotes(table, policy), describePolicy(policy), ...leftOutNote(table)],
  };
}

/** The cell as it may be seen; of a row that shows everybody known. */
function shownCount(cell: CountCell, cells: readonly CountCell[], visibility: Visibility): Cell {
  const { policy, isShown } = visibility;
  const { population, outside, value } = cell;
  if (!isShown(population) || (outside && !isShown(inAllGroups(population))))
    return absent('confidential');
  const own = outside ? groupBeside(cells, cell)!.value! : 0;
  // Those outside a group are what is shown of all less what is shown of it: nothing new is told.
  return count(rounded(own + value!, policy) - rounded(own, policy));
}

/** Rows that show nobody, be it that there is nobody or that too few are there, are left out alike. */
function leaveOut(rows: readonly Row[], { columns, publication }: Table): readonly Row[] {
  const rule = publication!.leavesOut;
  if (!rule) return rows;
  const placeOf = (id: string): number => columnPlace(columns, id);
  const column = placeOf(rule.column);
  const by = rule.by.map(placeOf);
  const keyOf = (row: Row): string => JSON.stringify(by.map((place) => row[place]));
  const showing = new Set(
    rows.flatMap((row) => {
      const cell = row[column]!;
      return cell.kind === 'count' && cell.value > 0 ? [keyOf(row)] : [];
    }),
  );
  return rows.filter((row) => showing.has(keyOf(row)));
}

function ownNotes({ notes, publication }: Table, { roundTo }: Policy): readonly string[] {
  const own = publication!.notes ?? notes;
  return roundTo > 1 ? own.filter((note) => note !== publication!.ofExactCounts?.note) : own;
}

function leftOutNote({ publication }: Table): readonly string[] {
  return publication?.leavesOut
    ? [
        'Rows that would show nobody are left out, whether nobody is there or the number is withheld.',
      ]
    : [];
}

/** Texts, names, counts that say whom they count, and figures that say what they follow from. */
function isPublished(
  { id, kind, counts }: Column,
  { publication }: Table,
  { roundTo }: Policy,
): boolean {
  const { figures, withholds = [], ofExactCounts } = publication!;
  if (withholds.includes(id)) return false;
  if (roundTo > 1 && ofExactCounts?.columns.includes(id) === true) return false;
  const isFigure = figures.some(({ to }) => to.includes(id));
  return kind === 'text' || counts !== undefined || isFigure;
}
