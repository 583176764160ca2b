import type { Counts, CountsByRow } from './population.js';
import type { Cell, Column, Table } from './table.js';

/**
 * Addresses of cells: `TABLE!KEY,KEY` or `TABLE!KEY,KEY/COLUMN`. The keys of a row are the texts that say whom its
 * counts count (question, theme, group …), in the order of the columns, made plain: "criminal-justice". Without a
 * column, the first column of counts is meant.
 */
type Addressed = Pick<Table, 'columns' | 'rows'>;

/** By row, its keys as an address has them; unique within the table. Undefined: the table counts nobody known. */
export function rowKeys(table: Addressed): readonly string[] | undefined {
  const { columns, rows } = table;
  // Most columns of a table count the same people, or people told apart by the same texts.
  const counted = [
    ...new Map(tracedColumns(table).map(({ counts }) => [JSON.stringify(counts), counts])).values(),
  ];
  if (counted.length === 0) return undefined;
  const places = new Map(columns.map(({ id }, place) => [id, place]));
  const naming = counted.map((counts) => namingColumns(counts, places));
  const isNaming = new Uint8Array(columns.length);
  const keyOfText = remembering(keyOf);
  const used = new Set<string>();
  return rows.map((cells) => {
    isNaming.fill(0);
    for (const namingIn of naming) for (const place of namingIn(cells)) isNaming[place] = 1;
    let plain = '';
    cells.forEach((cell, place) => {
      if (isNaming[place] === 0 || cell.kind !== 'text') return;
      plain += (plain === '' ? '' : ',') + keyOfText(cell.value);
    });
    if (plain === '') plain = 'all';
    let key = plain;
    for (let copy = 2; used.has(key); copy++) key = `${plain}-${copy}`;
    used.add(key);
    return key;
  });
}

/** The same function, which works out each of a few texts once. */
function remembering(make: (text: string) => string): (text: string) => string {
  const made = new Map<string, string>();
  return (text) => {
    let known = made.get(text);
    if (known === undefined) made.set(text, (known = make(text)));
    return known;
  };
}

/** The columns whose cells can be followed back to respondents. */
export function tracedColumns({
  columns,
}: Pick<Table, 'columns'>): readonly (Column & { readonly counts: Counts | CountsByRow })[] {
  return columns.flatMap((column) => {
    const { counts } = column;
    return counts === undefined || counts === 'name' ? [] : [{ ...column, counts }];
  });
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
