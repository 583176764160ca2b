import {
  count,
  countColumn,
  percent,
  percentColumn,
  percentOf,
  text,
  textColumn,
} from './cells.js';
import {
  confidentialityOptions,
  listQuestions,
  publicationLabels,
} from '../questionnaire/index.js';
import type { Questionnaire } from '../questionnaire/index.js';
import type { Counts, Population } from './population.js';
import type { Findings } from './findings.js';
import type { Row } from './rows.js';
import { draft } from './table.js';
import type { Draft } from './table.js';
import { counted } from '../wording/index.js';

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

/** What the rows say; of the paragraphs of a report, too, some are made from them. */
export const stageTitles = {
  read: 'Read',
  analysed: 'Analysed',
  repeated: 'Left out: earlier or repeated submission of the same response',
  test: 'Left out: test or preview of the survey',
  filtered: 'Left out: filtered out on request',
  rejected: 'Left out: rejected because it cannot be read',
  dated: 'With a time of submission',
  inTime: 'Submitted in time',
  late: 'Submitted late',
  undated: 'Time of submission not known',
  answering: 'With a substantive answer to at least one question',
} as const;

/** Whom each row counts. Times of submission divide the responses as a profile field does. */
const stages: Readonly<Record<string, Counts>> = {
  [stageTitles.read]: { kind: 'response' },
  [stageTitles.analysed]: { kind: 'responded' },
  [stageTitles.repeated]: { kind: 'response', item: { value: 'repeated' } },
  [stageTitles.test]: { kind: 'response', item: { value: 'test' } },
  [stageTitles.filtered]: { kind: 'response', item: { value: 'filtered' } },
  [stageTitles.rejected]: { kind: 'response', item: { value: 'rejected' } },
  [stageTitles.dated]: submitted('in time'),
  [stageTitles.inTime]: submitted('in time'),
  [stageTitles.late]: submitted('late'),
  [stageTitles.undated]: submitted('not known'),
  [stageTitles.answering]: { kind: 'answered' },
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
function denominator(row: Row): Population {
  const of = row.at(-1)!;
  return { kind: of.kind === 'text' && of.value === ofResponsesRead ? 'response' : 'responded' };
}

const ofResponsesRead = 'responses read';

/** Table 1: what was read, and where each response went. */
export function responsesReceived(findings: Findings): readonly Draft[] {
  const { questionnaire, reconciliation } = findings;
  return [
    draft({
      id: 'responses-received',
      title: 'Responses received, and how they reconcile',
      base: `${counted(reconciliation.read, 'response')} read, ${reconciliation.analysed} analysed`,
      columns: [
        textColumn('stage', 'Responses'),
        countColumn('responses', 'Number', {
          by: 'stage',
          rows: { ...stages, ...confidential(questionnaire) },
        }),
        percentColumn('percent', 'Per cent'),
        textColumn('of', 'Of'),
      ],
      rows: [...rowsOfRead(findings), ...rowsOfAnalysed(findings)],
      elsewhere: 'rejected.csv and problems.csv name the rows that were left out.',
      notes: [
        'Responses read = analysed + all those left out.',
        'Of several submissions of one response, in one file or in several, the latest counts. Where no time tells which that is, what they say decides, and not the order of rows or files.',
        'Late and confidential responses are counted in all tables.',
      ],
      publication: {
        base: () => 'Responses read or analysed, as the last column says',
        figures: [percentOf('responses', denominator)],
      },
    }),
  ];
}

/** Makes rows of what is a part of so many. */
function partsOf(all: number, called: string): (label: string, value: number) => Row {
  return (label, value) => [text(label), count(value), percent(value, all), text(called)];
}

function rowsOfRead({ reconciliation }: Findings): readonly Row[] {
  const { read, analysed, duplicates, tests, rejected, filteredOut } = reconciliation;
  const row = partsOf(read, ofResponsesRead);
  return [
    row(stageTitles.read, read),
    row(stageTitles.analysed, analysed),
    row(stageTitles.repeated, duplicates),
    ...(tests === 0 ? [] : [row(stageTitles.test, tests)]),
    row(stageTitles.filtered, filteredOut),
    row(stageTitles.rejected, rejected),
  ];
}

function rowsOfAnalysed({ questionnaire, reconciliation, status }: Findings): readonly Row[] {
  const row = partsOf(reconciliation.analysed, 'responses analysed');
  const { inTime, late, undated, requested: asked, confidential: all, answering } = status;
  return [
    ...(questionnaire.closes === undefined
      ? [row(stageTitles.dated, inTime)]
      : [row(stageTitles.inTime, inTime), row(stageTitles.late, late)]),
    row(stageTitles.undated, undated),
    row(requested, asked),
    ...(all === asked
      ? []
      : [
          row(
            'Treated as confidential: consent left blank, not understood or not in the file',
            all - asked,
          ),
        ]),
    // Where no question asks for words, "0" would say that nobody had anything to say.
    ...(listQuestions(questionnaire).length === 0 ? [] : [row(stageTitles.answering, answering)]),
  ];
}
