import type { ColumnClass } from '../columns/index.js';
import { readHeader } from '../questionnaire/index.js';
import { fold, isStopWord } from '../text/index.js';

interface Candidate {
  readonly header: string;
  readonly judged: ColumnClass;
  readonly place: number;
}

/** The least share of the words that matter which two wordings of one question have in common. */
const alike = 0.6;
/** How far the best must lead. */
const lead = 0.1;

/**
 * Finds the column of another file that plainly asks the same: of the same kind, and with the same
 * words that matter, the same trait of the respondent, or behind the same question.
 *
 * @param owner the column that this one belongs to, where it has one
 * @returns the place of the candidate, or undefined when there is none, or more than one
 */
export function isSameQuestion(
  column: Candidate,
  candidates: readonly Candidate[],
  owner: number | undefined,
): number | undefined {
  const ranked = candidates
    .filter((candidate) => mayBeSame(column, candidate))
    .map((candidate) => ({ place: candidate.place, score: similarity(column, candidate, owner) }))
    .sort((a, b) => b.score - a.score);
  const [best, second] = ranked;
  return best && best.score >= alike && best.score - (second?.score ?? 0) >= lead
    ? best.place
    : undefined;
}

function mayBeSame(a: Candidate, b: Candidate): boolean {
  const [first, second] = [readHeader(a.header).label, readHeader(b.header).label];
  const isNumberedApart = first !== undefined && second !== undefined && first !== second;
  return !isNumberedApart && broadKind(a.judged) === broadKind(b.judged);
}

/** Kinds between which wordings are compared; what is left out is never joined. */
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

function similarity(a: Candidate, b: Candidate, owner: number | undefined): number {
  if (['response-id', 'submitted', 'personal'].includes(a.judged.kind)) return 1;
  if (['bookkeeping', 'empty', 'attachment'].includes(a.judged.kind)) return 0;
  if (owner !== undefined && b.judged.belongsTo === owner && a.judged.kind === b.judged.kind)
    return 1;
  const sharesTrait = a.judged.notion !== undefined && a.judged.notion === b.judged.notion;
  return overlap(wordsThatMatter(a.header), wordsThatMatter(b.header)) + (sharesTrait ? 0.25 : 0);
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
