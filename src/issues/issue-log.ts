import { issue } from './issue.js';
import type { Issue, IssueCode, IssueReport } from './issue.js';
import { byCodeUnits } from '../collections/index.js';

/** How often a kind of issue came up, and where. */
export interface IssueCount {
  readonly code: IssueCode;
  /** The id of the profile field or question, or '' when it concerns whole rows or files. */
  readonly field: string;
  readonly count: number;
}

/**
 * Collects issues while the input is read. All are counted; of each kind so many are listed one by
 * one that a person could look at them, and no more, so that a broken file of millions of rows does
 * not fill the memory.
 */
export class IssueLog {
  readonly #listed: Issue[] = [];
  readonly #listedByCode = new Map<IssueCode, number>();
  readonly #counts = new Map<string, IssueCount>();
  readonly #mostListed: number;

  /** @param mostListed how many issues of one kind are listed */
  constructor(mostListed = 10_000) {
    this.#mostListed = mostListed;
  }

  readonly report = (report: IssueReport): void => {
    const key = `${report.code} ${report.field ?? ''}`;
    const count = (this.#counts.get(key)?.count ?? 0) + 1;
    this.#counts.set(key, { code: report.code, field: report.field ?? '', count });
    const listed = this.#listedByCode.get(report.code) ?? 0;
    if (listed >= this.#mostListed) return;
    this.#listedByCode.set(report.code, listed + 1);
    this.#listed.push(issue(report));
  };

  /** Ordered by file, row and code, so that the order of reading does not show. */
  list(): readonly Issue[] {
    return [...this.#listed].sort(
      (a, b) =>
        byCodeUnits(a.file, b.file) ||
        (a.row ?? 0) - (b.row ?? 0) ||
        byCodeUnits(a.code, b.code) ||
        byCodeUnits(a.field ?? '', b.field ?? '') ||
        byCodeUnits(a.column ?? '', b.column ?? ''),
    );
  }

  counts(): readonly IssueCount[] {
    return [...this.#counts.values()];
  }
}
