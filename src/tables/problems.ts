import { issueKinds } from '../issues/index.js';
import type { IssueCount, Severity } from '../issues/index.js';
import { absent, count, countColumn, text, textColumn } from './cells.js';
import { detailsRemoved } from './details-removed.js';
import type { Findings } from './findings.js';
import { draft } from './table.js';
import type { Draft } from './table.js';
import { byCodeUnits } from '../collections/index.js';

const order: readonly Severity[] = ['error', 'warning', 'note'];

/** Table 12: what is wrong with the data, and which personal details were in it. */
export function problemsInTheData(findings: Findings): readonly Draft[] {
  // They are counted where respondents were asked for text.
  const isAsked = findings.questions.length > 0;
  return [problems(findings), ...(isAsked ? [detailsRemoved(findings)] : [])];
}

/** The gravest first. */
function problems({ issues }: Findings): Draft {
  const rank = ({ code }: IssueCount): number => order.indexOf(issueKinds[code].severity);
  const sorted = [...issues].sort(
    (a, b) =>
      rank(a) - rank(b) ||
      byCodeUnits(a.code, b.code) ||
      b.count - a.count ||
      byCodeUnits(a.field, b.field),
  );
  return draft({
    id: 'problems',
    title: 'Problems in the data',
    base: 'All rows read',
    columns: [
      textColumn('severity', 'Severity'),
      textColumn('problem', 'Problem'),
      textColumn('field', 'Field or question'),
      countColumn('times', 'Times'),
    ],
    rows: sorted.map((issue) => [
      text(issueKinds[issue.code].severity),
      text(issueKinds[issue.code].title),
      issue.field === '' ? absent('not-applicable') : text(issue.field),
      count(issue.count),
    ]),
    whenEmpty: 'No problem was found in the data.',
    elsewhere: 'problems.csv lists each problem with its file and row.',
    notes: [
      'error: the row or column was not used; warning: it was, look at it; note: for the record.',
      'Each problem is listed with its file, row and remedy in problems.csv.',
    ],
  });
}
