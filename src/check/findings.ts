import { issueKinds } from '../issues/index.js';
import type { IssueReport, Severity } from '../issues/index.js';
import { redactPatterns } from '../responses/index.js';
import { remedies } from './check-kinds.js';
import type { CheckId } from './check-kinds.js';
import { byCodeUnits } from '../collections/index.js';

/**
 * One kind of problem in one column of one file. It says where, never what stands there: a cell of a
 * file that nobody has checked yet may hold anything.
 */
export interface CheckFinding {
  readonly severity: Severity;
  readonly what: string;
  readonly file: string;
  /** The column's header, redacted: without a header row it is somebody's answer. */
  readonly column?: string;
  /** The id of the profile field or question. */
  readonly field?: string;
  /** How often. */
  readonly count: number;
  /** The first rows, as a spreadsheet numbers them; empty when it concerns the whole file. */
  readonly rows: readonly number[];
  readonly whatToDo: string;
}

const mostRows = 5;

/** Gathers problems by check, file and column, in memory that does not grow with the rows. */
export class FindingLog {
  readonly #byCheck = new Map<CheckId, Map<string, CheckFinding>>();

  readonly report = (report: IssueReport): void => {
    const { check, do: whatToDo } = remedies[report.code];
    const { severity, title: what } = issueKinds[report.code];
    this.#add(check, { severity, what, whatToDo, ...placeOf(report) }, report.row);
  };

  /** A problem of a whole file that is no issue of reading. */
  add(check: CheckId, file: string, what: string, whatToDo: string): void {
    this.#add(check, { severity: 'error', what, file, whatToDo }, undefined);
  }

  /** Ordered by file, what it is and column, whatever the order of rows. */
  of(check: CheckId): readonly CheckFinding[] {
    return [...(this.#byCheck.get(check) ?? [])]
      .sort(([a], [b]) => byCodeUnits(a, b))
      .map(([, finding]) => finding);
  }

  #add(check: CheckId, about: Omit<CheckFinding, 'count' | 'rows'>, row: number | undefined): void {
    const ofCheck = this.#byCheck.get(check) ?? new Map<string, CheckFinding>();
    this.#byCheck.set(check, ofCheck);
    const key = JSON.stringify([about.file, about.what, about.column ?? '', about.field ?? '']);
    const before = ofCheck.get(key);
    ofCheck.set(key, {
      ...about,
      count: (before?.count ?? 0) + 1,
      rows: firstRows(before?.rows ?? [], row),
    });
  }
}

function placeOf({
  file,
  column,
  field,
}: IssueReport): Pick<CheckFinding, 'file' | 'column' | 'field'> {
  return {
    file,
    ...(column === undefined ? {} : { column: redactPatterns(column) }),
    ...(field === undefined ? {} : { field }),
  };
}

function firstRows(before: readonly number[], row: number | undefined): readonly number[] {
  if (row === undefined || before.includes(row)) return before;
  const last = before.at(-1);
  if (before.length === mostRows && last !== undefined && row > last) return before;
  return [...before, row].sort((a, b) => a - b).slice(0, mostRows);
}
