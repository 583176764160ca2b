import { columnPlace, columnPlaces } from './column-places.js';
import type { Counts, CountsByRow } from './population.js';
import type { Cell, Column, Table } from './table.js';
import { nameIn } from './whom-cells-count.js';
import { remembering } from '../collections/index.js';

/** Rows are told apart by few texts, which come again and again. */
const mostNames = 10_000;

/**
 * Addresses of cells: `TABLE!KEY,KEY` or `TABLE!KEY,KEY/COLUMN`. The keys of a row are the texts that say whom its
 * counts count (question, theme, group …), in the order of the columns, made plain: "criminal-justice". Without a
 * column, the first column of counts is meant.
 */
type Addressed = Pick<Table, 'columns' | 'rows'>;

/**
 * By row, its keys as an address has them; unique within the table. Where a table counts nobody known, all its texts.
 */
export function rowKeys(table: Addressed): readonly string[] {
  const keyOfRow = rowKeyMaker(table);
  return table.rows.map(keyOfRow);
}

/** The same for who goes through the rows anyway: call it once for each row, in their order. */
export function rowKeyMaker(table: Pick<Table, 'columns'>): (row: readonly Cell[]) => string {
  const { columns } = table;
  // Most columns of a table count the same people, or people told apart by the same texts.
  const counted = [
    ...new Map(tracedColumns(table).map(({ counts }) => [JSON.stringify(counts), counts])).values(),
  ];
  const places = columnPlaces(columns);
  const everyColumn = columns.map((_, place) => place);
  const naming =
    counted.length === 0
      ? [() => everyColumn]
      : counted.map((counts) => namingColumns(counts, places));
  const isNaming = new Uint8Array(columns.length);
  const keyOfText = remembering(keyOf, mostNames);
  const used = new Set<string>();
  return (cells) => {
    isNaming.fill(0);
    for (const namingIn of naming) for (const place of namingIn(cells)) isNaming[place] = 1;
    let plain = '';
    for (let place = 0; place < cells.length; place++) {
      if (isNaming[place] === 0) continue;
      const name = nameIn(cells[place]!, columns[place]!);
      if (name !== undefined) plain += (plain === '' ? '' : ',') + keyOfText(name);
    }
    if (plain === '') plain = 'all';
    let key = plain;
    for (let copy = 2; used.has(key); copy++) key = `${plain}-${copy}`;
    used.add(key);
    return key;
  };
}

/**
 * The places of rows whose first cells read so, as people see a table: "3" is recommendation 3, "4,1" the first keyword
 * of question 4.
 */
export function rowsBeginning({ columns, rows }: Addressed, key: string): readonly number[] {
  const parts = key.split(',').map(keyOf);
  if (parts.length > columns.length) return [];
  const found: number[] = [];
  let place = 0;
  for (const cells of rows) {
    if (parts.every((part, column) => part === keyOf(beginningOf(cells[column]!))))
      found.push(place);
    place += 1;
  }
  return found;
}

/** The key of a row as somebody may write it who reads it off a table. */
export function plainKey(key: string): string {
  return key.split(',').map(keyOf).join(',');
}

function beginningOf(cell: Cell): string {
  return cell.kind === 'text' || cell.kind === 'count' ? String(cell.value) : '';
}

/** The columns whose cells can be followed back to respondents, with whom they count. */
export function tracedColumns({
  columns,
}: Pick<Table, 'columns'>): readonly (Column & { readonly counts: Counts | CountsByRow })[] {
  return columns.flatMap((column) => {
    const counts = column.traces ?? column.counts;
    return counts === undefined || counts === 'name' ? [] : [{ ...column, counts }];
  });
}

/**
 * The id of the column of counts through which a cell leads to respondents: its own, or that of the count which a
 * share or another figure follows from. Undefined for texts, and for numbers that are only names.
 */
export function countBehind(
  table: Pick<Table, 'columns' | 'rows' | 'publication'>,
  row: number,
  column: number,
): string | undefined {
  const { columns, publication } = table;
  const { id, kind, counts } = columns[column]!;
  const traced = tracedColumns(table).map((each) => each.id);
  const figure = publication?.figures.find(({ to }) => to.includes(id));
  if (traced.includes(id)) return id;
  if (figure) return traced.find((each) => each === figure.from[0]);
  if (kind === 'text' || counts === 'name') return undefined;
  const cells = table.rows.at(row)!;
  const cell = cells[column]!;
  const isNumerator = (other: string): boolean => {
    const count = cells[columnPlace(columns, other)]!;
    return cell.kind === 'percent' && count.kind === 'count' && count.value === cell.numerator;
  };
  return traced.find(isNumerator) ?? traced[0];
}

/** Tells, row by row, the places of the columns whose texts a count hangs on. */
function namingColumns(
  counts: Counts | CountsByRow,
  places: ReadonlyMap<string, number>,
): (cells: readonly Cell[]) => readonly number[] {
  const placesOf = ({ item, question, group }: Counts): readonly number[] =>
    [item, question, group].flatMap((coordinate) =>
      coordinate && 'column' in coordinate ? (places.get(coordinate.column) ?? []) : [],
    );
  if (!('by' in counts)) {
    const same = placesOf(counts);
    return () => same;
  }
  const { by, rows, otherwise = none } = counts;
  const byPlace = places.get(by);
  const item =
    otherwise.item && 'column' in otherwise.item ? places.get(otherwise.item.column) : undefined;
  const withBy = (own: Counts): readonly number[] => [
    ...(places.has(by) ? [byPlace!] : []),
    ...placesOf(own),
  ];
  const ofRow = new Map(Object.entries(rows).map(([label, own]) => [label, withBy(own)]));
  const [ofItem, ofOthers] = [placesOf(otherwise), withBy(otherwise)];
  return (cells) =>
    textAt(cells, item) === undefined
      ? (ofRow.get(textAt(cells, byPlace) ?? '') ?? ofOthers)
      : ofItem;
}

const none: Counts = { kind: 'responded' };

/** A text as part of an address: small letters and digits, with "-" for what stands between. */
function keyOf(text: string): string {
  const key = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[^\p{L}\p{N}.]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return key === '' ? '-' : key;
}

function textAt(cells: readonly Cell[], place: number | undefined): string | undefined {
  const cell = place === undefined ? undefined : cells[place];
  return cell?.kind === 'text' ? cell.value : undefined;
}
