import type { ColumnKind } from '../../columns/index.js';
import { listLanguages } from '../../columns/index.js';
import type { JudgedColumn, Survey } from '../../inspect.js';
import { colours } from './colours.js';
import { renderGrid } from './render-grid.js';
import { displayWidth, endWithin, startWithin } from './display-width.js';
import { visible } from './visible.js';
import { problemLines, sizeOf } from './file-lines.js';
import { counted } from '../../wording/index.js';

const titles: Readonly<Record<ColumnKind, string>> = {
  'response-id': 'identifier',
  submitted: 'time of submission',
  personal: 'personal: read only to be removed',
  publication: 'publication setting',
  confidentiality: 'confidentiality request',
  contact: 'consent to be contacted',
  profile: 'profile field',
  'profile-text': 'profile field in own words',
  closed: 'closed question',
  open: 'open question',
  'other-text': 'own words to a choice',
  asked: 'the question answered',
  answer: 'the answer',
  attachment: 'attachment',
  bookkeeping: 'bookkeeping: left out',
  empty: 'empty: left out',
};

/** What each column of a file seems to be, how sure that is, and why. */
export function renderSurvey(survey: Survey): string {
  const { file, format, platform, rows, columns, issues } = survey;
  const { bold } = colours();
  const grid = renderGrid(
    [
      { number: 'Column' },
      'Header',
      { number: 'Filled' },
      { number: 'Distinct' },
      'What it is',
      'How sure',
      'Because',
    ],
    columns.map((column) => [
      String(column.number),
      middleOut(column.header),
      String(column.filled),
      String(column.distinct),
      whatItIs(column),
      column.certainty,
      column.reason,
    ]),
  );
  const unsure = columns.filter(({ certainty }) => certainty === 'unsure').length;
  return [
    bold(visible(file)),
    `${visible(format)}, ${sizeOf(rows, columns.length)}.`,
    ...(platform ? [visible(`${platform.name} export: ${platform.why}`)] : []),
    grid,
    unsure === 0
      ? 'No column is unsure. For a questionnaire of them: winnow init.'
      : `${unsure} of ${columns.length} columns ${unsure === 1 ? 'is' : 'are'} unsure. To settle what each is: winnow init, and edit what it prints.`,
    ...problemLines(issues),
    '',
  ].join('\n');
}

/** Rows of a grid differ at the end of their headers. */
function middleOut(header: string): string {
  return displayWidth(header) > 60 ? `${startWithin(header, 38)}…${endWithin(header, 21)}` : header;
}

function whatItIs({ kind, options, belongsTo, languages }: JudgedColumn): string {
  const several = options === undefined ? '' : `, ${counted(options.length, 'option')}`;
  const owner = belongsTo === undefined ? '' : ` (with column ${belongsTo})`;
  return `${titles[kind]}${several}${owner}${inLanguages(languages ?? [])}`;
}

/** Nothing where all is in English. */
function inLanguages(languages: NonNullable<JudgedColumn['languages']>): string {
  return languages.every(({ language }) => language === 'en')
    ? ''
    : `, in ${listLanguages(languages)}`;
}
