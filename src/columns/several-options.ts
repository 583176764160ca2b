import { optionKey } from '../responses/index.js';
import { byCodeUnits } from '../collections/index.js';

/** What platforms put between several choices in one cell; a comma only with a space behind it. */
export const separators = [';', '|', '\n', ','] as const;

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
  separator: Separator,
  least: number,
): Cut | undefined {
  const at = separator === ',' && !isCodes(values) ? /,(?=\s)/ : separator;
  const cells = [...values]
    .filter(([text]) => text.length <= 2000)
    .map(([text, count]) => ({ count, pieces: piecesOf(text.split(at)) }));
  if (!cells.some(({ pieces }) => pieces.length > 1)) return undefined;
  const all = sum(cells.map(({ count }) => count));
  const trailing = sum([...values].map(([text, count]) => (text.endsWith(separator) ? count : 0)));
  const isTrailing = separator === ';' && trailing >= 0.8 * all;
  const doubts = joinInseparable(cells, separator);
  const options = countOptions(cells);
  const isOption = (piece: string): boolean => (options.get(optionKey(piece))?.count ?? 0) >= least;
  const withSeveral = sum(
    cells.map(({ count, pieces }) => (pieces.filter(isOption).length > 1 ? count : 0)),
  );
  if (!isTrailing && withSeveral < Math.max(2, 0.02 * all)) return undefined;
  if (!isTrailing && !standFree(cells, isOption)) return undefined;
  return {
    options,
    chosen: sum([...options.values()].map(({ count }) => count)),
    isTrailing,
    doubts,
  };
}

/** "4,5,6": the numbers of options, with nothing between but commas. */
function isCodes(values: ReadonlyMap<string, number>): boolean {
  return [...values.keys()].every((text) => /^\d{1,3}(?:,\d{1,3})*$/.test(text));
}

interface CutCell {
  readonly count: number;
  /** As they are written, with the spaces around them: what is joined again must be what the cell holds. */
  pieces: readonly string[];
}

function piecesOf(pieces: readonly string[]): readonly string[] {
  return pieces.filter((piece) => piece.trim() !== '');
}

/** Joins neighbours that always come together, in place. @returns what was joined with little to go by */
function joinInseparable(cells: readonly CutCell[], separator: Separator): readonly string[] {
  const doubts = new Set<string>();
  for (let round = 0; round < mostRounds; round++) {
    const options = countOptions(cells);
    const pairs = new Map<string, { first: string; second: string; count: number }>();
    for (const { pieces, count } of cells) {
      for (let i = 1; i < pieces.length; i++) {
        const [first, second] = [optionKey(pieces[i - 1]!), optionKey(pieces[i]!)];
        const key = `${first}\n${second}`;
        const pair = pairs.get(key) ?? { first, second, count: 0 };
        pair.count += count;
        pairs.set(key, pair);
      }
    }
    const joined = new Map<string, string>();
    for (const { first, second, count } of pairs.values()) {
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

function joinIn(
  pieces: readonly string[],
  joined: ReadonlyMap<string, string>,
  separator: Separator,
): readonly string[] {
  const out: string[] = [];
  let previous = '';
  for (const piece of pieces) {
    const key = optionKey(piece);
    if (out.length > 0 && joined.get(previous) === key)
      out.push(`${out.pop()!}${separator}${piece}`);
    else out.push(piece);
    previous = key;
  }
  return out;
}

function countOptions(
  cells: readonly CutCell[],
): Map<string, { readonly text: string; readonly count: number }> {
  const spellings = new Map<string, Map<string, number>>();
  for (const { pieces, count } of cells) {
    for (const piece of pieces) {
      const key = optionKey(piece);
      const forms = spellings.get(key) ?? new Map<string, number>();
      const form = piece.trim().replace(/[ \t]{2,}/g, ' ');
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
function standFree(cells: readonly CutCell[], isOption: (piece: string) => boolean): boolean {
  const company = new Map<string, Set<string>>();
  const counts = new Map<string, number>();
  for (const { pieces, count } of cells) {
    const keys = pieces.filter(isOption).map(optionKey);
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
