/**
 * Something wrong with the input, located so that a person can mend it.
 *
 * An issue never holds what a respondent wrote about themselves: `message` may name a column, an
 * option or a response id, never a name, an e-mail address or the text of an answer.
 */
export interface Issue {
  readonly code: IssueCode;
  readonly severity: Severity;
  /** The file as the user named it. */
  readonly file: string;
  /** Row of the file as a spreadsheet numbers it: the header is row 1. Absent for a whole file. */
  readonly row?: number;
  /** The column's header. */
  readonly column?: string;
  /** The id of the profile field or question: the same whatever the layout of the file. */
  readonly field?: string;
  readonly message: string;
  readonly hint: string;
}

/** `error`: a row or column could not be used; `warning`: it was used, look at it; `note`: for the record. */
export type Severity = 'error' | 'warning' | 'note';

/** Every kind of issue: what it means in the table of problems, and how grave it is. */
export const issueKinds = {
  'row-length': { severity: 'error', title: 'Row has a different number of cells from the header' },
  'short-row': { severity: 'warning', title: 'Row ends early: the rest was read as blank' },
  'unreadable-row': { severity: 'error', title: 'Row cannot be read' },
  'stray-quote': {
    severity: 'warning',
    title: 'Quotation mark out of place: it was read as text',
  },
  'rows-in-cell': { severity: 'warning', title: 'Lines of one cell look like rows' },
  'no-responses': { severity: 'error', title: 'File holds no response' },
  'unused-sheet': { severity: 'warning', title: 'File has no sheets to choose from' },
  'broken-characters': {
    severity: 'warning',
    title: 'Characters were lost before the file reached us',
  },
  'test-row': { severity: 'note', title: 'Row is a test or preview, not a response' },
  'total-row': { severity: 'warning', title: 'Row sums up the others: it was left out' },
  'blank-id': { severity: 'warning', title: 'Response has no id of its own' },
  'missing-id': { severity: 'error', title: 'Row has no response id' },
  'duplicate-response': { severity: 'warning', title: 'Response id occurs more than once' },
  'shared-number': {
    severity: 'warning',
    title: 'Ids are numbers that other files have too: those of each file are counted',
  },
  'unmatched-column': { severity: 'warning', title: 'Column matches no question' },
  'near-match': { severity: 'warning', title: 'Column matches a question only nearly' },
  'column-conflict': { severity: 'error', title: 'Two columns match one question' },
  'missing-column': { severity: 'note', title: 'Question has no column' },
  'missing-field': { severity: 'warning', title: 'Field of the breakdowns has no column' },
  'missing-consent': { severity: 'warning', title: 'Question of consent has no column' },
  'undeclared-detail': {
    severity: 'warning',
    title: 'Field holds personal details and is not declared to',
  },
  'unknown-question': { severity: 'error', title: 'Row answers a question that was not asked' },
  'unknown-option': { severity: 'warning', title: 'Value is not one of the options' },
  'ambiguous-option': {
    severity: 'warning',
    title: 'Options in one cell can be split in several ways',
  },
  'missing-required': { severity: 'warning', title: 'Required field is blank' },
  'conflicting-value': { severity: 'warning', title: 'Rows of one response disagree' },
  'bad-date': { severity: 'warning', title: 'Time of submission cannot be read' },
  'late-submission': { severity: 'note', title: 'Submitted after the call closed' },
  'early-submission': { severity: 'warning', title: 'Submitted before the call opened' },
} as const satisfies Record<string, { severity: Severity; title: string }>;

/** The stable codes of issues. */
export type IssueCode = keyof typeof issueKinds;

/** What the maker of an issue says; the severity follows from the code. */
export type IssueReport = Omit<Issue, 'severity'>;

/** Makes an issue of the code's own severity. */
export function issue(report: IssueReport): Issue {
  return { ...report, severity: issueKinds[report.code].severity };
}
