import { optionKey } from '../questionnaire/index.js';
import { byCodeUnits } from '../collections/index.js';

/**
 * What platforms put between several choices in one cell, and where to cut. Qualtrics writes no space behind
 * a comma, so that "Water, sewage and lakes,Roads" holds two choices; others write one. "1,500" is a figure.
 */
export const separators = [
  { mark: ';', cut: ';' },
  { mark: '|', cut: '|' },
  { mark: '\n', cut: '\n' },
  { mark: ',', cut: /(?<!\d),(?=\S)|,(?=[^\s\d])/ },
  { mark: ',', cut: /,(?=\s)/ },
] as const;

export type Separator = (typeof separators)[number];

/** Cells cut into options. */
export interface Cut {
  /** By their key: how each option is written, and how often it was chosen. */
  readonly options: ReadonlyMap<string, { readonly text: string; readonly count: number }>;
  /** How many options were chosen, all cells together. */
  readonly chosen: number;
  /** The separator stands behind the last option too. */
  readonly isTrailing: boolean;
  readonly doubts: readonly string[];
}

/** Pieces that stand together this often are one option with a separator in it. */
const together = 0.9;
const mostRounds = 8;

/**
 * Cuts cells at a separator into what the column as a whole shows to be options. An option may hold
 * the separator itself ("Scotland, Wales or Northern Ireland"): pieces that never stand apart are one.
 *
 * @param values cells with how often each occurs
 * @param least how often an option must be chosen
 * @returns undefined when the separator does not cut this column into options
 */
export function cutAtOptions(
  values: ReadonlyMap<string, number>,
  { mark: separator, cut }: Separator,
  least: number,
): Cut | undefined {
  const at = separator === ',' && isCodes(values) ? separator : cut;
  const cells = [...values]
    .filter(([text]) => text.length <= 2000)
    .map(([text, count]) => ({ count, pieces: piecesOf(text.split(at)) }));
  if (!cells.some(({ pieces }) => pieces.length > 1)) return undefined;
  const all = sum(cells.map(({ count }) => count));
  const trailing = sum([...values].map(([text, count]) => (text.endsWith(separator) ? count : 0)));
  const isTrailing = separator === ';' && trailing >= 0.8 * all;
  const holdSeveral = (counts: ReadonlyMap<string, number>): boolean =>
    isTrailing || chosenTogether(cells, counts, least) >= Math.max(2, 0.02 * all);
  // Joining makes no option more frequent: a column of prose is known before its pieces are joined.
  if (!holdSeveral(countPieces(cells))) return undefined;
  const doubts = joinInseparable(cells, separator);
  const counts = countPieces(cells);
  if (!holdSeveral(counts)) return undefined;
  if (!isTrailing && !standFree(cells, (key) => counts.get(key)! >= least)) return undefined;
  return { options: spell(cells), chosen: sum([...counts.values()]), isTrailing, doubts };
}

/** "4,5,6": the numbers of options, with nothing between but commas. */
function isCodes(values: ReadonlyMap<string, number>): boolean {
  return [...values.keys()].every((text) => /^\d{1,3}(?:,\d{1,3})*$/.test(text));
}

interface Piece {
  readonly key: string;
  /** With the spaces around it: what is joined again must be what the cell holds. */
  readonly written: string;
}

interface CutCell {
  readonly count: number;
  pieces: readonly Piece[];
}

function piecesOf(pieces: readonly string[]): readonly Piece[] {
  return pieces.filter((piece) => piece.trim() !== '').map(pieceOf);
}

function pieceOf(written: string): Piece {
  return { key: optionKey(written), written };
}

function countPieces(cells: readonly CutCell[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { pieces, count } of cells)
    for (const { key } of pieces) counts.set(key, (counts.get(key) ?? 0) + count);
  return counts;
}

/** How many cells hold several pieces that are chosen often enough to be options. */
function chosenTogether(
  cells: readonly CutCell[],
  counts: ReadonlyMap<string, number>,
  least: number,
): number {
  const isOption = ({ key }: Piece): boolean => counts.get(key)! >= least;
  return sum(cells.map(({ count, pieces }) => (pieces.filter(isOption).length > 1 ? count : 0)));
}

/** Joins neighbours that always come together, in place. @returns what was joined with little to go by */
function joinInseparable(cells: readonly CutCell[], separator: string): readonly string[] {
  const doubts = new Set<string>();
  for (let round = 0; round < mostRounds; round++) {
    const options = spell(cells);
    const joined = new Map<string, string>();
    for (const { first, second, count } of countNeighbours(cells)) {
      const a = options.get(first)!;
      const b = options.get(second)!;
      if (count < 2 || count < together * a.count || count < together * b.count) continue;
      // Two options may be chosen by the same few by chance; a small letter goes on with what was said.
      const goesOn = /^\p{Ll}/u.test(b.text);
      if (count < 5 && !goesOn) continue;
      joined.set(first, second);
      if (count < 10 && !goesOn)
        doubts.add(`"${a.text}${separator} ${b.text}" was taken for one option`);
    }
    if (joined.size === 0) break;
    for (const cell of cells) cell.pieces = joinIn(cell.pieces, joined, separator);
  }
  return [...doubts].sort();
}

interface Neighbours {
  readonly first: string;
  readonly second: string;
  count: number;
}

function countNeighbours(cells: readonly CutCell[]): Iterable<Readonly<Neighbours>> {
  const pairs = new Map<string, Neighbours>();
  for (const { pieces, count } of cells) {
    for (let i = 1; i < pieces.length; i++) {
      const [first, second] = [pieces[i - 1]!.key, pieces[i]!.key];
      const key = `${first}\n${second}`;
      const pair = pairs.get(key) ?? { first, second, count: 0 };
      pair.count += count;
      pairs.set(key, pair);
    }
  }
  return pairs.values();
}

function joinIn(
  pieces: readonly Piece[],
  joined: ReadonlyMap<string, string>,
  separator: string,
): readonly Piece[] {
  const out: Piece[] = [];
  let previous = '';
  for (const piece of pieces) {
    if (out.length > 0 && joined.get(previous) === piece.key)
      out.push(pieceOf(`${out.pop()!.written}${separator}${piece.written}`));
    else out.push(piece);
    previous = piece.key;
  }
  return out;
}

/** By key how an option is written most often, and how often it was chosen. */
function spell(
  cells: readonly CutCell[],
): Map<string, { readonly text: string; readonly count: number }> {
  const spellings = new Map<string, Map<string, number>>();
  for (const { pieces, count } of cells) {
    for (const { key, written } of pieces) {
      const forms = spellings.get(key) ?? new Map<string, number>();
      const form = written.trim().replace(/[ \t]{2,}/g, ' ');
      forms.set(form, (forms.get(form) ?? 0) + count);
      spellings.set(key, forms);
    }
  }
  return new Map(
    [...spellings].map(([key, forms]) => {
      const ranked = [...forms].sort(([a, n], [b, m]) => m - n || byCodeUnits(a, b));
      return [key, { text: ranked[0]![0], count: sum(ranked.map(([, count]) => count)) }];
    }),
  );
}

/** Most of what is chosen is also chosen alone, or in different company: it is not one text with a comma. */
function standFree(cells: readonly CutCell[], isOption: (key: string) => boolean): boolean {
  const company = new Map<string, Set<string>>();
  const counts = new Map<string, number>();
  for (const { pieces, count } of cells) {
    const keys = pieces.map(({ key }) => key).filter(isOption);
    const whole = [...keys].sort().join('\n');
    for (const key of keys) {
      company.set(key, (company.get(key) ?? new Set()).add(whole));
      counts.set(key, (counts.get(key) ?? 0) + count);
    }
  }
  const all = sum([...counts.values()]);
  const free = sum([...counts].map(([key, count]) => (company.get(key)!.size > 1 ? count : 0)));
  return all > 0 && free >= 0.6 * all;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
