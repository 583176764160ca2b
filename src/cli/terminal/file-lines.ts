import { issueKinds } from '../../issues/index.js';
import type { Issue, Severity } from '../../issues/index.js';
import { colours } from './colours.js';
import { visible } from './visible.js';
import { counted } from '../../wording/index.js';

/** How large a file is: "12 rows, 1 column". */
export function sizeOf(rows: number, columns: number): string {
  return `${counted(rows, 'row')}, ${counted(columns, 'column')}`;
}

/** So many problems of one kind are told; what else there is of it is like them. */
const mostOfKind = 5;
const byWeight: readonly Severity[] = ['error', 'warning', 'note'];

/** What is wrong with a file, the gravest first: a line for each problem, and how many more there are of many of a kind. */
export function problemLines(issues: readonly Issue[]): readonly string[] {
  const { yellow } = colours();
  const kinds = [...new Set(issues.map(({ code }) => code))];
  return byWeight
    .flatMap((weight) => kinds.filter((code) => issueKinds[code].severity === weight))
    .flatMap((kind) => linesOf(issues.filter(({ code }) => code === kind)))
    .map((line) => yellow(visible(line)));
}

/** @param issues those of one kind, one or more */
function linesOf(issues: readonly Issue[]): readonly string[] {
  const lines = issues
    .slice(0, mostOfKind)
    .map(
      ({ severity, row, message, hint }) =>
        `${severity}${row === undefined ? '' : `, row ${row}`}: ${message} ${hint}`,
    );
  const more = issues.length - lines.length;
  const { severity, code } = issues[0]!;
  return more === 0
    ? lines
    : [
        ...lines,
        `${severity}, ${more} more of this kind: ${issueKinds[code].title}. --json lists all.`,
      ];
}
