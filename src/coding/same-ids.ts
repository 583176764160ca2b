import type { IssueReport } from '../issues/index.js';
import type { CodedResponses } from './coded-responses.js';
import type { SpareCopy } from './copies.js';
import { enter } from '../collections/index.js';

/** What is said of a copy that does not count, and why the other does. */
export function duplicateIssue(
  { number, counted, why }: SpareCopy,
  responses: CodedResponses,
): IssueReport {
  const { file, row } = responses.placeOf(number);
  const kept = responses.placeOf(counted);
  const place = kept.file === file ? `row ${kept.row}` : `${kept.file}, row ${kept.row}`;
  const share = 'If two people share the id, give each one of their own.';
  const hints = {
    earlier: `The latest copy counts. ${share}`,
    alike: `It says the same as the copy that counts (${place}).`,
    'same-time': `Both have the same time; the one that counts (${place}) says something else. ${share}`,
    untimed: `Neither has a time of submission, so which is the latest is not known; the one that counts (${place}) says something else. ${share}`,
  };
  return {
    code: 'duplicate-response',
    file,
    row,
    message: `Response ${responses.idOf(number)} was sent again: this copy is not counted.`,
    hint: hints[why],
  };
}

/** Tells, for each file, how many of the numbers that its rows have for ids stand in other files too. */
export function reportSharedNumbers(
  responses: CodedResponses,
  report: (report: IssueReport) => void,
): void {
  const byNumber = new Map<string, number[]>();
  for (let response = 0; response < responses.size; response++) {
    const { file } = responses.placeOf(response);
    const id = responses.idOf(response);
    if (!id.startsWith(`${file}#`) || responses.submittedOf(response) !== undefined) continue;
    enter(byNumber, id.slice(file.length + 1), response);
  }
  const counts = new Map<string, { shared: number; alike: number }>();
  for (const same of byNumber.values()) {
    for (const response of same) {
      const { file } = responses.placeOf(response);
      const others = same.filter((other) => responses.placeOf(other).file !== file);
      if (others.length === 0) continue;
      const count = counts.get(file) ?? { shared: 0, alike: 0 };
      count.shared += 1;
      if (others.some((other) => responses.areAlike(response, other))) count.alike += 1;
      counts.set(file, count);
    }
  }
  for (const [file, { shared, alike }] of counts)
    report({
      code: 'shared-number',
      file,
      message: `${shared === 1 ? 'One id is a number' : `${shared} ids are numbers`} that other files have too, and no time of submission tells whether they are the same people: those of each file are counted. In ${alike} of them the answers are the same.`,
      hint: 'If each file numbers its own responses, nothing need be done; if a file holds copies of another, leave it out.',
    });
}
