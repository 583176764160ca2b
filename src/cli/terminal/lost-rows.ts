import { issueKinds } from '../../issues/index.js';
import type { IssueCode, IssueCount } from '../../issues/index.js';
import { remark } from './telling.js';
import { counted } from '../../wording/index.js';

/** What is lost with these is no row. */
const ofFiles: readonly IssueCode[] = ['column-conflict', 'no-responses'];

/** How many rows of the files nothing could be made of. */
export function lostRows(counts: readonly IssueCount[]): number {
  return counts
    .filter(({ code }) => issueKinds[code].severity === 'error' && !ofFiles.includes(code))
    .reduce((sum, { count }) => sum + count, 0);
}

/**
 * Tells on stderr, behind everything else, that rows were lost: a command that did what it could exits as if all were
 * well.
 *
 * @param isPublic whether the figures are for anybody: then a small number is not said
 * @param rejected the file that holds them, if one was written
 */
export function tellLostRows(
  counts: readonly IssueCount[],
  isPublic: boolean,
  rejected?: string,
): void {
  const lost = lostRows(counts);
  if (lost === 0) return;
  const what = isPublic ? 'rows' : counted(lost, 'row');
  const are = !isPublic && lost === 1 ? 'is' : 'are';
  const where = rejected === undefined ? '`winnow check` tells which' : `see ${rejected}`;
  remark(`winnow: ${what} could not be read and ${are} in no figure: ${where}.`);
}
