import type { CodedResponses } from '../coding/index.js';
import type { IssueCode, IssueLog } from '../issues/index.js';
import type { Reconciliation } from '../tables/index.js';

/** Rows with one of these issues hold a response that could not be read. */
const rejecting: readonly IssueCode[] = ['row-length', 'unreadable-row', 'missing-id'];

/** Responses that were read so far, those that could not be used among them. */
export function countRead(responses: CodedResponses, issues: IssueLog): number {
  return responses.size + countOf(issues, [...rejecting, 'test-row']);
}

function countOf(issues: IssueLog, codes: readonly IssueCode[]): number {
  return issues
    .counts()
    .filter(({ code }) => codes.includes(code))
    .reduce((sum, { count }) => sum + count, 0);
}

/** What became of every response that was read: the numbers add up. */
export function reconcile(responses: CodedResponses, issues: IssueLog): Reconciliation {
  const fates = { analysed: 0, duplicate: 0, filtered: 0 };
  for (let number = 0; number < responses.size; number++) fates[responses.fateOf(number)] += 1;
  const rejected = countOf(issues, rejecting);
  const tests = countOf(issues, ['test-row']);
  return {
    read: countRead(responses, issues),
    analysed: fates.analysed,
    duplicates: fates.duplicate,
    tests,
    rejected,
    filteredOut: fates.filtered,
  };
}
