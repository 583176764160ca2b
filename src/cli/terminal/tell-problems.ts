import type { CodedCall } from '../../call/code-call.js';
import type { IssueCode, IssueCount } from '../../issues/index.js';
import { listQuestions } from '../../questionnaire/index.js';
import type { Questionnaire } from '../../questionnaire/index.js';
import { remark } from './telling.js';
import { lostRows } from './lost-rows.js';
import { counted, firstOf } from '../../wording/index.js';

/** Kinds of what is lost, how one is told and how several are; an error of any other kind is a row. */
const told: readonly (readonly [codes: readonly IssueCode[], one: string, several: string])[] = [
  [['column-conflict', 'unmatched-column'], 'column was not used', 'columns were not used'],
  [['no-responses'], 'file holds no response', 'files hold no response'],
  [['stray-quote'], 'quotation mark is out of place', 'quotation marks are out of place'],
  [['rows-in-cell'], 'cell has lines that look like rows', 'cells have lines that look like rows'],
];
/** So many ids are named. */
const mostNamed = 5;

/** What is told of, and how many responses the filter let pass. */
type Told = Pick<CodedCall, 'issues' | 'filter'> & { readonly passed: number };

/** Of a call that was coded. */
export function toldOf({ issues, filter, reconciliation }: CodedCall): Told {
  return { issues, filter, passed: reconciliation.analysed };
}

/**
 * Tells in a line on stderr what was lost of the files, and that nobody passes a filter. A command that shows one table
 * has nowhere to say it, and a table that counts nobody looks like an answer.
 *
 * @param files how many were read
 */
export function tellProblems(
  { issues, filter, passed }: Told,
  questionnaire: Questionnaire,
  files: number,
): void {
  const counts = issues.counts();
  const missing = listQuestions(questionnaire).flatMap(({ id }, place) =>
    filter.hasQuestion[place] === true && isMissing(id, counts, files) ? [id] : [],
  );
  const lost = [
    ...some(lostRows(counts), 'row could not be read', 'rows could not be read'),
    ...told.flatMap(([codes, one, several]) =>
      some(
        sumOf(counts, (code) => codes.includes(code)),
        one,
        several,
      ),
    ),
    ...(missing.length === 0 ? [] : [withoutColumn(missing)]),
  ];
  if (passed === 0 && !filter.isAll)
    remark(`winnow: no response passes the filters (${filter.description}).`);
  if (lost.length > 0) remark(`winnow: ${lost.join(', ')}: \`winnow check\` tells more.`);
}

/** Files may ask different questions of one call: only what none of them has is missing. */
function isMissing(id: string, counts: readonly IssueCount[], files: number): boolean {
  return counts.some(
    ({ code, field, count }) => code === 'missing-column' && field === id && count >= files,
  );
}

function withoutColumn(ids: readonly string[]): string {
  if (ids.length === 1) return `question ${ids[0]!} has no column`;
  return `questions ${firstOf(ids, mostNamed)} have no column`;
}

function sumOf(counts: readonly IssueCount[], isMeant: (code: IssueCode) => boolean): number {
  return counts.reduce((sum, { code, count }) => (isMeant(code) ? sum + count : sum), 0);
}

function some(count: number, one: string, several: string): readonly string[] {
  return count === 0 ? [] : [counted(count, one, several)];
}
