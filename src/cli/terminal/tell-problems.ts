import type { CodedCall } from '../../call/code-call.js';
import { issueKinds } from '../../issues/index.js';
import type { IssueCode, IssueCount } from '../../issues/index.js';
import { listQuestions } from '../../questionnaire/index.js';
import type { Questionnaire } from '../../questionnaire/index.js';
import { remark } from './telling.js';

const ofColumns: readonly IssueCode[] = ['column-conflict', 'unmatched-column'];
const notOfRows: readonly IssueCode[] = [...ofColumns, 'no-responses'];
/** So many ids are named. */
const mostNamed = 5;

/**
 * Tells in a line on stderr what was lost of the files. A command that shows one table has nowhere to say it, and a table
 * that counts nobody looks like an answer.
 *
 * @param files how many were read
 */
export function tellProblems(
  { issues, filter }: Pick<CodedCall, 'issues' | 'filter'>,
  questionnaire: Questionnaire,
  files: number,
): void {
  const counts = issues.counts();
  const columns = sumOf(counts.filter(({ code }) => ofColumns.includes(code)));
  const rows = sumOf(
    counts.filter(({ code }) => issueKinds[code].severity === 'error' && !notOfRows.includes(code)),
  );
  const empty = sumOf(counts.filter(({ code }) => code === 'no-responses'));
  const quotes = sumOf(counts.filter(({ code }) => code === 'stray-quote'));
  const missing = listQuestions(questionnaire).flatMap(({ id }, place) =>
    filter.hasQuestion[place] === true && isMissing(id, counts, files) ? [id] : [],
  );
  const lost = [
    ...(rows === 0 ? [] : [`${rows} ${rows === 1 ? 'row' : 'rows'} could not be read`]),
    ...(columns === 0
      ? []
      : [`${columns} ${columns === 1 ? 'column was' : 'columns were'} not used`]),
    ...(empty === 0 ? [] : [`${empty} ${empty === 1 ? 'file holds' : 'files hold'} no response`]),
    ...(quotes === 0
      ? []
      : [`${quotes} quotation ${quotes === 1 ? 'mark is' : 'marks are'} out of place`]),
    ...(missing.length === 0 ? [] : [withoutColumn(missing)]),
  ];
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
  const more = ids.length > mostNamed ? ` and ${ids.length - mostNamed} more` : '';
  return `questions ${ids.slice(0, mostNamed).join(', ')}${more} have no column`;
}

function sumOf(counts: readonly IssueCount[]): number {
  return counts.reduce((sum, { count }) => sum + count, 0);
}
