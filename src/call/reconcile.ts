import type { CodedResponses } from '../coding/index.js';
import type { IssueCode, IssueLog } from '../issues/index.js';
import type { Reconciliation } from '../tables/index.js';

/** Rows with one of these issues hold a response that could not be read. */
const rejecting: readonly IssueCode[] = ['row-length', 'unreadable-row', 'missing-id'];

/** What became of every response that was read: the numbers add up. */
export function reconcile(responses: CodedResponses, issues: IssueLog): Reconciliation {
  const fates = { analysed: 0, duplicate: 0, filtered: 0 };
  for (let number = 0; number < responses.size; number++) fates[responses.fateOf(number)] += 1;
  const countOf = (codes: readonly IssueCode[]): number =>
    issues
      .counts()
      .filter(({ code }) => codes.includes(code))
      .reduce((sum, { count }) => sum + count, 0);
  const rejected = countOf(rejecting);
  const tests = countOf(['test-row']);
  return {
    read: responses.size + rejected + tests,
    analysed: fates.analysed,
    duplicates: fates.duplicate,
    tests,
    rejected,
    filteredOut: fates.filtered,
  };
}
