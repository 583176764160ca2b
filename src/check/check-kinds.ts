import type { IssueCode } from '../issues/index.js';

/** What is looked at before a run, in the order of the answer. */
export const checkKinds = {
  size: 'Files have a size that can be handled, and responses',
  layout: 'Every row can be read',
  columns: 'Columns and questions fit',
  required: 'Required answers are there',
  options: 'Choices are options that were offered',
  ids: 'Every response has an id',
  duplicates: 'No response stands twice, and its rows agree',
  dates: 'Times of submission can be read and lie within the call',
} as const;

export type CheckId = keyof typeof checkKinds;

/** The check that each kind of issue belongs to, and what to do about it. */
export const remedies: Readonly<
  Record<IssueCode, { readonly check: CheckId; readonly do: string }>
> = {
  'row-length': {
    check: 'layout',
    do: 'Quote cells that hold separators or line breaks, and export again.',
  },
  'short-row': {
    check: 'layout',
    do: 'Check that the rows were not cut off when they were exported.',
  },
  'stray-quote': {
    check: 'layout',
    do: 'Look at the row: close the quotation mark, or double it if it belongs to the text.',
  },
  'rows-in-cell': {
    check: 'layout',
    do: 'Look whether the cell is one answer or several rows; double the quotation mark that joins them.',
  },
  'no-responses': { check: 'size', do: 'Export the responses again, with their rows.' },
  'unused-sheet': { check: 'layout', do: 'Leave out --sheet, or give the workbook.' },
  'unreadable-row': { check: 'layout', do: 'Mend the row, or export the responses again.' },
  'broken-characters': {
    check: 'layout',
    do: 'Export again as UTF-8, straight from the platform.',
  },
  'total-row': {
    check: 'layout',
    do: 'Nothing, if the row is a total; delete it from the export.',
  },
  'test-row': { check: 'layout', do: 'Nothing: test and preview rows are not counted.' },
  'unmatched-column': {
    check: 'columns',
    do: 'Name the header under "also" of its question, or under "ignored".',
  },
  'near-match': { check: 'columns', do: 'Give the exact header under "also" of its question.' },
  'column-conflict': {
    check: 'columns',
    do: 'Remove one of the columns, or name each under "also" of its own question.',
  },
  'missing-column': { check: 'columns', do: 'Export the column too, if the question was asked.' },
  'missing-field': {
    check: 'columns',
    do: 'Give the header under "also" of the field, or export the column.',
  },
  'missing-consent': {
    check: 'columns',
    do: 'Export the column with the answers about publication.',
  },
  'undeclared-detail': {
    check: 'columns',
    do: 'Write "kind: personal" and which detail it is in the questionnaire.',
  },
  'unknown-question': {
    check: 'columns',
    do: 'Correct the question ids of the rows, or add the questions.',
  },
  'missing-required': {
    check: 'required',
    do: 'Fill the cells, or say in the questionnaire that the field is not required.',
  },
  'unknown-option': {
    check: 'options',
    do: 'Correct the cells, or add the option to the questionnaire.',
  },
  'ambiguous-option': {
    check: 'options',
    do: 'Export several choices with a separator that no option contains.',
  },
  'blank-id': { check: 'ids', do: 'Give the response an id if it may be a copy of another.' },
  'missing-id': { check: 'ids', do: 'Give the row the id of its response.' },
  'shared-number': {
    check: 'ids',
    do: 'Leave out a file that holds copies of another; if each numbers its own responses, nothing.',
  },
  'duplicate-response': {
    check: 'duplicates',
    do: 'Remove the older copies, or give each person an id of their own.',
  },
  'conflicting-value': { check: 'duplicates', do: 'Make the rows of the response agree.' },
  'bad-date': { check: 'dates', do: 'Write times as YYYY-MM-DD HH:MM.' },
  'early-submission': { check: 'dates', do: 'Check the time, or "opened" in the questionnaire.' },
  'late-submission': {
    check: 'dates',
    do: 'Nothing, unless late responses are not to count: then use --until.',
  },
};
