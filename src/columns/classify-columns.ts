import type { ColumnClass } from './column-class.js';
import { classifyColumn } from './classify-column.js';
import type { ColumnFacts } from './classify-column.js';
import { findGrids } from './grids.js';
import { numberIn } from './numbering.js';
import { isFollowUp, isOtherText } from './header-asks.js';
import { likeAnother, likeNamesake } from './like-another.js';
import { withoutNames } from './names-in-options.js';
import { headerWords } from '../notions/index.js';
import { shortened } from '../wording/index.js';

/** In a reason, in characters. */
const longestHeader = 50;

/** Judges every column of a file: each by itself, then in the company of the others. */
export function classifyColumns(columns: readonly ColumnFacts[]): readonly ColumnClass[] {
  const alone = likeNamesake(columns, withoutNames(columns, columns.map(classifyColumn)));
  return attach(columns, findGrids(columns, likeAnother(columns, one(columns, alone))));
}

/** Of several columns that could be the identifier or the time of submission, one is. */
function one(
  columns: readonly ColumnFacts[],
  classes: readonly ColumnClass[],
): readonly ColumnClass[] {
  const id = best(
    classes,
    'response-id',
    // Where values repeat, another that does not is the better identifier.
    (place) => rankOfId(columns[place]!) - (classes[place]!.certainty === 'likely' ? 1.5 : 0),
  );
  const time = best(classes, 'submitted', (place) => rankOfTime(columns[place]!));
  const onlyTime = time === undefined ? findOnlyTime(columns, classes) : undefined;
  return classes.map((judged, place) => {
    if (place === onlyTime)
      return {
        ...judged,
        kind: 'submitted',
        certainty: 'unsure',
        reason: 'no other times are nearer to a submission',
      };
    if (judged.kind === 'response-id' && place !== id)
      return { ...judged, kind: 'bookkeeping', reason: 'another column is the identifier' };
    if (judged.kind === 'submitted' && place !== time)
      return { ...judged, kind: 'bookkeeping', reason: 'another column is the time of submission' };
    return judged;
  });
}

function best(
  classes: readonly ColumnClass[],
  kind: ColumnClass['kind'],
  rank: (place: number) => number,
): number | undefined {
  return classes
    .flatMap((judged, place) => (judged.kind === kind ? [place] : []))
    .sort((a, b) => rank(b) - rank(a) || a - b)[0];
}

/** What was not the time of submission by its header is it all the same where there is no other. */
function findOnlyTime(
  columns: readonly ColumnFacts[],
  classes: readonly ColumnClass[],
): number | undefined {
  const places = classes.flatMap(({ kind, notion }, place) => {
    const words = headerWords(columns[place]!.head.header);
    const isTime = kind === 'bookkeeping' && notion === 'time';
    return isTime && words.split(' ').length <= 4 && !anotherTime.test(words) ? [place] : [];
  });
  return places.length === 1 ? places[0] : undefined;
}

/** Of what begins, goes on or concerns the respondent. */
const anotherTime =
  /start|beg[ai]n|open|birth|updat|modif|publi|edit|last|due|deadline|expir|moderat/;

function rankOfId({ head, profile, rows }: ColumnFacts): number {
  const words = headerWords(head.header);
  const named = /respon(?:se|dent)|submission/.test(words)
    ? 2
    : /\bid\b|reference/.test(words)
      ? 1
      : 0;
  return (head.role === 'response-id' ? 10 : 0) + named + profile.filled / Math.max(1, rows);
}

function rankOfTime({ head, profile, rows }: ColumnFacts): number {
  const words = headerWords(head.header);
  const named = /submi|complet/.test(words) ? 3 : /end|recorded|received/.test(words) ? 2 : 1;
  return (head.role === 'submitted' ? 10 : 0) + named + profile.filled / Math.max(1, rows);
}

/** "Other, please specify" and "Please explain your answer" belong to what was asked before them. */
function attach(
  columns: readonly ColumnFacts[],
  classes: readonly ColumnClass[],
): readonly ColumnClass[] {
  /** The last choice, and the last question of any kind. */
  let choice: number | undefined;
  let question: number | undefined;
  return classes.map((judged, place) => {
    const { head } = columns[place]!;
    const says =
      head.role === 'other-text' || [head.detail ?? head.header, head.code ?? ''].some(isOtherText);
    const owner = choice ?? question;
    if (says && owner !== undefined && ownWords.has(judged.kind)) {
      const header = columns[owner]!.head.header.replace(/\s+/g, ' ');
      const reason = `it goes with "${shortened(header, longestHeader)}" before it`;
      return { kind: 'other-text', certainty: 'sure', reason, belongsTo: owner };
    }
    if (
      judged.kind === 'open' &&
      choice !== undefined &&
      followsUp(columns[choice]!, columns[place]!) &&
      classes[choice]!.kind === 'closed'
    ) {
      const belongsTo = choice;
      choice = undefined;
      question = place;
      return { ...judged, belongsTo };
    }
    if (judged.kind === 'closed' || judged.kind === 'profile') choice = place;
    else if (judged.kind === 'open') choice = undefined;
    if (judged.kind === 'closed' || judged.kind === 'open') question = place;
    return judged.kind === 'other-text'
      ? {
          ...judged,
          kind: 'open',
          certainty: 'unsure',
          reason: `${judged.reason}; no question stands before it`,
        }
      : judged;
  });
}

/** What a column of own words can look like by itself. */
const ownWords: ReadonlySet<ColumnClass['kind']> = new Set([
  'open',
  'other-text',
  'profile-text',
  'closed',
  'profile',
  'empty',
]);

/** "3a. Please explain" follows 3, "8. Please explain" does not follow 2. */
function followsUp(before: ColumnFacts, column: ColumnFacts): boolean {
  const { header, detail } = column.head;
  // "6. Do you agree?" and below it "Please give reasons": one question, a column for each part.
  if (detail !== undefined && header === before.head.header) return isFollowUp(detail);
  if (!isFollowUp(header)) return false;
  const [first, second] = [before, column].map(({ head }) => numberIn(head.header));
  if (first === undefined || second === undefined) return true;
  const base = first.replace(/[a-h]$/, '');
  return second.startsWith(base) && !/^\d/.test(second.slice(base.length));
}
