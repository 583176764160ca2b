import type { ColumnClass } from '../columns/index.js';
import { readHeader } from '../questionnaire/index.js';
import { fold, isStopWord } from '../text/index.js';
import { enter } from '../collections/index.js';

/** What of a column is compared with others. */
interface Comparable {
  readonly place: number;
  readonly judged: ColumnClass;
  /** The numbering before its wording. */
  readonly label: string | undefined;
  /** Columns of one broad kind may ask the same. */
  readonly broadKind: string;
  readonly words: ReadonlySet<string>;
}

/** The least share of the words that matter which two wordings of one question have in common. */
const alike = 0.6;
/** How far the best must lead. */
const lead = 0.1;
/** What the same trait of the respondent adds. */
const forTrait = 0.25;
/** A word that more columns have tells none of them apart: it alone makes no two worth comparing. */
const mostWithWord = 1000;

/** The columns of files before, among which one that asks the same is looked for. */
export class AskedBefore {
  readonly #columns = new Map<number, Comparable>();
  readonly #byKind = new Map<string, number[]>();
  readonly #byWord = new Map<string, number[]>();
  readonly #byOwner = new Map<number, number[]>();

  /** @param place of the column; one that was added before is compared by its new header from now on */
  add(header: string, judged: ColumnClass, place: number): void {
    const column = comparable(header, judged, place);
    const isNew = !this.#columns.has(place);
    this.#columns.set(place, column);
    for (const word of column.words) enter(this.#byWord, `${column.broadKind} ${word}`, place);
    if (!isNew) return;
    if (areAllOne.has(judged.kind)) enter(this.#byKind, column.broadKind, place);
    if (judged.belongsTo !== undefined) enter(this.#byOwner, judged.belongsTo, place);
  }

  /**
   * Finds the column that plainly asks the same: of the same kind, and with the same words that matter,
   * the same trait of the respondent, or behind the same question.
   *
   * @param owner the column that this one belongs to, where it has one
   * @param isFree whether the column at a place may be the same
   * @returns its place, or undefined when there is none, or more than one
   */
  find(
    header: string,
    judged: ColumnClass,
    owner: number | undefined,
    isFree: (place: number) => boolean,
  ): number | undefined {
    const column = comparable(header, judged, -1);
    const ranked = [...this.#worthComparing(column, owner)]
      .filter(isFree)
      .map((place) => this.#columns.get(place)!)
      .filter((other) => mayBeSame(column, other))
      .map((other) => ({ place: other.place, score: similarity(column, other, owner) }))
      .sort((a, b) => b.score - a.score || a.place - b.place);
    const [best, second] = ranked;
    return best && best.score >= alike && best.score - (second?.score ?? 0) >= lead
      ? best.place
      : undefined;
  }

  /** Those that share a word, an owner, or a kind of which there is only one. */
  #worthComparing({ broadKind, words }: Comparable, owner: number | undefined): Set<number> {
    const places = new Set(this.#byKind.get(broadKind));
    for (const word of words) {
      const having = this.#byWord.get(`${broadKind} ${word}`) ?? [];
      if (having.length <= mostWithWord) for (const place of having) places.add(place);
    }
    if (owner !== undefined) for (const place of this.#byOwner.get(owner) ?? []) places.add(place);
    return places;
  }
}

function comparable(header: string, judged: ColumnClass, place: number): Comparable {
  return {
    place,
    judged,
    label: readHeader(header).label,
    broadKind: broadKind(judged),
    words: wordsThatMatter(header),
  };
}

function mayBeSame(a: Comparable, b: Comparable): boolean {
  const isNumberedApart = a.label !== undefined && b.label !== undefined && a.label !== b.label;
  return !isNumberedApart && a.broadKind === b.broadKind;
}

/** Kinds between which wordings are compared. */
function broadKind({ kind, detail, grid }: ColumnClass): string {
  switch (kind) {
    case 'closed':
      return grid === undefined ? 'closed' : 'grid';
    case 'open':
    case 'other-text':
      return 'text';
    case 'personal':
      return `personal ${detail ?? ''}`;
    default:
      return kind;
  }
}

/** A file has one of each. */
const areAllOne: ReadonlySet<ColumnClass['kind']> = new Set([
  'response-id',
  'submitted',
  'personal',
]);
/** What is left out is never joined. */
const neverJoined: ReadonlySet<ColumnClass['kind']> = new Set([
  'bookkeeping',
  'empty',
  'attachment',
]);

function similarity(a: Comparable, b: Comparable, owner: number | undefined): number {
  if (areAllOne.has(a.judged.kind)) return 1;
  if (neverJoined.has(a.judged.kind)) return 0;
  if (owner !== undefined && b.judged.belongsTo === owner && a.judged.kind === b.judged.kind)
    return 1;
  const sharesTrait = a.judged.notion !== undefined && a.judged.notion === b.judged.notion;
  return overlap(a.words, b.words) + (sharesTrait ? forTrait : 0);
}

/** No function words; but a single capital ("thing A") and figures tell questions apart. */
function wordsThatMatter(header: string): ReadonlySet<string> {
  const words = header.match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(
    words
      .filter(
        (word, place) => (place > 0 && /^(?:\p{Lu}|\d+)$/u.test(word)) || !isStopWord(fold(word)),
      )
      .map(fold),
  );
}

/** The share of the shorter list that is in the other too. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / Math.max(1, Math.min(a.size, b.size));
}
