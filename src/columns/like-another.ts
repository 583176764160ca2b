import { OptionSplitter } from '../responses/index.js';
import type { ColumnClass } from './column-class.js';
import type { ColumnFacts } from './classify-column.js';
import { mayHaveSeveral } from './header-asks.js';

/**
 * Of columns with the same header, one that nobody answered is what the others are: columns of one header
 * are told apart by their order, in which none may be missing.
 */
export function likeNamesake(
  columns: readonly ColumnFacts[],
  classes: readonly ColumnClass[],
): readonly ColumnClass[] {
  const keys = columns.map(({ head: { header, detail } }) => JSON.stringify([header, detail]));
  const asked = new Map<string, ColumnClass>();
  classes.forEach((judged, place) => {
    if (isAsked.has(judged.kind) && !asked.has(keys[place]!)) asked.set(keys[place]!, judged);
  });
  return classes.map((judged, place) => {
    const namesake = judged.kind === 'empty' ? asked.get(keys[place]!) : undefined;
    return namesake === undefined
      ? judged
      : {
          ...namesake,
          certainty: 'likely',
          reason: 'no cell is filled, but in another column with this header',
        };
  });
}

const isAsked: ReadonlySet<ColumnClass['kind']> = new Set([
  'open',
  'closed',
  'profile',
  'profile-text',
]);

/**
 * A question that a few were asked is told by its neighbours: when next to all its values are options
 * of another column, it has those options.
 */
export function likeAnother(
  columns: readonly ColumnFacts[],
  classes: readonly ColumnClass[],
): readonly ColumnClass[] {
  const known = listedOptions(classes);
  return classes.map((judged, place) => {
    const { profile } = columns[place]!;
    const isDoubtful =
      judged.kind === 'open' || (judged.kind === 'closed' && judged.certainty !== 'sure');
    if (!isDoubtful || profile.filled < 3 || profile.filled > fewAsked) return judged;
    const values = [...profile.values];
    for (const other of known) {
      const found = values.filter(([value]) => other.options.split(value).unknown.length === 0);
      const share = sum(found) / sum(values);
      if (share < 0.8 || found.length < 2) continue;
      const choice = { ...other.choice, covered: share, others: values.length - found.length };
      const reason = `its values are options of column ${other.place + 1}`;
      return { ...judged, kind: 'closed', certainty: 'likely', reason, choice };
    }
    return mayHaveSeveral(columns[place]!.head.header)
      ? (severalLikeAnother(values, judged, known) ?? judged)
      : judged;
  });
}

/**
 * Where the header says that a cell may hold several, most of what was chosen is enough: more may be written beside.
 */
function severalLikeAnother(
  values: readonly (readonly [string, number])[],
  judged: ColumnClass,
  known: readonly ListedOptions[],
): ColumnClass | undefined {
  const ranked = known
    .filter(({ choice }) => choice.kind === 'some-of')
    .map(({ place, choice, options }) => {
      const cells = values.map(([value, times]) => ({ times, ...options.split(value) }));
      const count = (kind: 'options' | 'unknown'): number =>
        cells.reduce((total, { times, ...cell }) => total + times * cell[kind].length, 0);
      const covered = count('options') / Math.max(1, count('options') + count('unknown'));
      const others = cells.filter(({ unknown }) => unknown.length > 0).length;
      return { place, choice: { ...choice, covered, others } };
    })
    .sort((a, b) => b.choice.covered - a.choice.covered || a.place - b.place);
  const [best] = ranked;
  return best === undefined || best.choice.covered < 0.6 || values.length < 2
    ? undefined
    : {
        ...judged,
        kind: 'closed',
        certainty: 'likely',
        reason: `most of its values are options of column ${best.place + 1}`,
        choice: best.choice,
      };
}

interface ListedOptions {
  readonly place: number;
  readonly choice: NonNullable<ColumnClass['choice']>;
  readonly options: OptionSplitter;
}

/**
 * The choices that are sure, each list of options once: that of the first column that has it. A form of
 * thousands of columns has few lists, and every doubtful column is held against each.
 */
function listedOptions(classes: readonly ColumnClass[]): readonly ListedOptions[] {
  const seen = new Set<string>();
  return classes.flatMap(({ kind, certainty, choice }, place) => {
    if (kind !== 'closed' || certainty !== 'sure' || (choice?.options.length ?? 0) < 3) return [];
    const key = JSON.stringify([...choice!.options].sort());
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ place, choice: choice!, options: new OptionSplitter(choice!.options) }];
  });
}

/** More answers than this speak for themselves. */
const fewAsked = 30;

function sum(values: readonly (readonly [string, number])[]): number {
  return values.reduce((total, [, count]) => total + count, 0);
}
