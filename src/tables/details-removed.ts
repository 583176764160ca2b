import type { RemovedKind } from '../tallies/index.js';
import { analystColumn, count, percent, percentColumn, text, textColumn } from './cells.js';
import type { Findings } from './findings.js';
import type { CountsByRow } from './population.js';
import type { Row } from './rows.js';
import { draft } from './table.js';
import type { Draft } from './table.js';

/** Every kind, so that one which never occurs is seen to have been looked for. */
const titles: Readonly<Record<RemovedKind, string>> = {
  name: 'Names',
  email: 'E-mail addresses',
  phone: 'Phone numbers',
  postcode: 'Postcodes',
  'nhs-number': 'NHS numbers',
  'ni-number': 'National Insurance numbers',
  address: 'Street addresses',
  'date-of-birth': 'Dates of birth',
  'url-with-name': 'Web addresses with a name',
  'social-handle': 'Social media accounts',
};

const allKinds = 'All kinds';

const removed: CountsByRow = {
  by: 'kind',
  rows: {
    [allKinds]: { kind: 'detail' },
    ...Object.fromEntries(
      Object.values(titles).map((title) => [title, { kind: 'detail', item: { column: 'mark' } }]),
    ),
  },
};

/**
 * Personal details that were taken out of the answers. It is for the analysts only: a respondent may give any
 * number of details, so that no group of respondents is a sum of these counts, and what others of them
 * give away could not be proved.
 */
export function detailsRemoved({ redactions }: Findings): Draft {
  const kinds = Object.entries(titles) as [RemovedKind, string][];
  const all = redactions.answers;
  const row = (title: string, mark: string, kind?: RemovedKind): Row => [
    text(title),
    text(mark),
    count(redactions.details(kind)),
    count(redactions.answersWith(kind)),
    percent(redactions.answersWith(kind), all),
  ];
  return draft({
    id: 'details-removed',
    title: 'Personal details removed from answers',
    base: `Answers of the responses analysed that are not blank (n = ${all})`,
    columns: [
      textColumn('kind', 'Kind of detail'),
      textColumn('mark', 'Shown instead'),
      analystColumn('details', 'Details removed', removed),
      analystColumn('answers', 'Answers that held any', removed),
      percentColumn('percent', 'Per cent of answers'),
    ],
    rows: [
      row(allKinds, 'any of these', undefined),
      ...kinds.map(([kind, title]) => row(title, `[${kind}]`, kind)),
    ],
    notes: [
      'An answer may hold details of several kinds: the answers of all kinds may be fewer than their sum.',
      'A first and a last name side by side are one detail. A mark that a respondent typed, such as "[name]", is not counted.',
      'Fields of the profile and options that respondents wrote themselves lose such details too; those are not counted here.',
    ],
  });
}
