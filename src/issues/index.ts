export { documentError } from './document-error.js';
export type { DocumentProblem } from './document-error.js';
export { listedProblems } from './listed-problems.js';
export { issueKinds } from './issue.js';
export type { Issue, IssueCode, IssueReport, Severity } from './issue.js';
export { IssueLog } from './issue-log.js';
export type { IssueCount } from './issue-log.js';
export { WinnowError } from './winnow-error.js';
export type { ErrorCode } from './winnow-error.js';
