import {
  count,
  countColumn,
  percent,
  percentColumn,
  percentOf,
  text,
  textColumn,
} from './cells.js';
import { confidentialityOptions, publicationLabels } from '../questionnaire/index.js';
import type { Questionnaire } from '../questionnaire/index.js';
import type { Counts, Population } from './population.js';
import type { Findings } from './findings.js';
import { draft } from './table.js';
import type { Cell, Draft } from './table.js';

/** The times of submission, as the groups of a field; no profile field has such an id. */
export const timeField = ' time of submission';

export function submissionTimes({ closes }: Questionnaire): readonly string[] {
  return closes === undefined ? ['in time', 'not known'] : ['in time', 'late', 'not known'];
}

/** The group of a response by its time of submission. */
export function submittedAs({
  submitted,
  isLate,
}: {
  readonly submitted: string | undefined;
  readonly isLate: boolean;
}): string {
  return submitted === undefined ? 'not known' : isLate ? 'late' : 'in time';
}

/** Whom each row counts. Times of submission divide the responses as a profile field does. */
const stages: Readonly<Record<string, Counts>> = {
  Read: { kind: 'response' },
  Analysed: { kind: 'responded' },
  'Left out: earlier or repeated submission of the same response': {
    kind: 'response',
    item: { value: 'repeated' },
  },
  'Left out: test or preview of the survey': { kind: 'response', item: { value: 'test' } },
  'Left out: filtered out on request': { kind: 'response', item: { value: 'filtered' } },
  'Left out: rejected because it cannot be read': { kind: 'response', item: { value: 'rejected' } },
  'With a time of submission': submitted('in time'),
  'Submitted in time': submitted('in time'),
  'Submitted late': submitted('late'),
  'Time of submission not known': submitted('not known'),
  'With a substantive answer to at least one question': { kind: 'answered' },
};

const requested = confidentialityOptions[0];

/** Those who asked for confidentiality are a group of the field that says so, where there is but one. */
function confidential({ profile }: Questionnaire): Readonly<Record<string, Counts>> {
  const fields = profile.filter(({ kind }) => kind === 'confidentiality' || kind === 'publication');
  const [field] = fields;
  if (field === undefined || fields.length > 1) return {};
  const value = field.kind === 'publication' ? publicationLabels.confidential : requested;
  return { [requested]: { kind: 'responded', group: { field: field.id, value } } };
}

function submitted(value: string): Counts {
  return { kind: 'responded', group: { field: timeField, value } };
}

/** The last column says of whom a row's percentage is. */
function denominator(row: readonly Cell[]): Population {
  const of = row.at(-1)!;
  return { kind: of.kind === 'text' && of.value === ofResponsesRead ? 'response' : 'responded' };
}

const ofResponsesRead = 'responses read';

/** Table 1: what was read, and where each response went. */
export function responsesReceived({
  questionnaire,
  reconciliation,
  status,
}: Findings): readonly Draft[] {
  const { read, analysed, duplicates, tests, rejected, filteredOut } = reconciliation;
  const ofRead = (label: string, value: number): Cell[] => [
    text(label),
    count(value),
    percent(value, read),
    text(ofResponsesRead),
  ];
  const ofAnalysed = (label: string, value: number): Cell[] => [
    text(label),
    count(value),
    percent(value, analysed),
    text('responses analysed'),
  ];
  return [
    draft({
      id: 'responses-received',
      title: 'Responses received, and how they reconcile',
      base: `${read} responses read, ${analysed} analysed`,
      columns: [
        textColumn('stage', 'Responses'),
        countColumn('responses', 'Number', {
          by: 'stage',
          rows: { ...stages, ...confidential(questionnaire) },
        }),
        percentColumn('percent', 'Per cent'),
        textColumn('of', 'Of'),
      ],
      rows: [
        ofRead('Read', read),
        ofRead('Analysed', analysed),
        ofRead('Left out: earlier or repeated submission of the same response', duplicates),
        ...(tests === 0 ? [] : [ofRead('Left out: test or preview of the survey', tests)]),
        ofRead('Left out: filtered out on request', filteredOut),
        ofRead('Left out: rejected because it cannot be read', rejected),
        ...(questionnaire.closes === undefined
          ? [ofAnalysed('With a time of submission', status.inTime)]
          : [
              ofAnalysed('Submitted in time', status.inTime),
              ofAnalysed('Submitted late', status.late),
            ]),
        ofAnalysed('Time of submission not known', status.undated),
        ofAnalysed(requested, status.requested),
        ...(status.confidential === status.requested
          ? []
          : [
              ofAnalysed(
                'Treated as confidential: consent left blank, not understood or not in the file',
                status.confidential - status.requested,
              ),
            ]),
        ofAnalysed('With a substantive answer to at least one question', status.answering),
      ],
      elsewhere: 'rejected.csv and problems.csv name the rows that were left out.',
      notes: [
        'Responses read = analysed + all those left out.',
        'Late and confidential responses are counted in all tables.',
      ],
      publication: {
        base: () => 'Responses read or analysed, as the last column says',
        figures: [percentOf('responses', denominator)],
      },
    }),
  ];
}
