import { columnPlace } from '../../tables/index.js';
import type { Cell, Table } from '../../tables/index.js';
import type { Analysis } from '../../analyse.js';
import { describePolicy } from '../../disclosure/index.js';
import type { PublicationRecord } from '../../disclosure/index.js';
import { issueKinds } from '../../issues/index.js';
import type { IssueCount, Severity } from '../../issues/index.js';
import { listQuestions } from '../../questionnaire/index.js';
import type { Questionnaire } from '../../questionnaire/index.js';
import { formatCell } from '../../report/index.js';
import { colours } from './colours.js';
import { filled } from './display-width.js';
import { renderGrid } from './render-grid.js';
import { visible } from './visible.js';
import { byCodeUnits } from '../../collections/index.js';
import { counted } from '../../wording/index.js';

const topThemes = 8;

/** What came of an analysis, on one screen. */
export function renderSummary(
  { tables, issues, filter, publication }: Analysis,
  questionnaire: Questionnaire,
  assumptions: readonly string[] = [],
): string {
  const { bold, dim, yellow } = colours();
  const find = (id: string): Table | undefined => tables.find((table) => table.id === id);
  const received = find('responses-received')!;
  const parts = [
    bold(visible(questionnaire.title)),
    ...assumptions.map((words) => yellow(filled(visible(words)))),
    ...(filter.isAll ? [] : [dim(`Only ${visible(filter.description)}`)]),
    renderGrid(
      ['Responses', { number: 'Number' }],
      received.rows.map((row) =>
        [0, 1].map((place) => formatCell(row[place]!, received.columns[place]!)),
      ),
    ),
    ...(publication ? [] : answersLine(find('answers-by-question'), questionnaire)),
    ...themesPart(find('themes')),
    ...(publication ? publicationLines(publication) : [problemsLine(issues.counts())]),
  ];
  return `${parts.join('\n')}\n`;
}

function answersLine(table: Table | undefined, questionnaire: Questionnaire): readonly string[] {
  if (!table) return [];
  const sum = (id: string): number => {
    const place = columnPlace(table.columns, id);
    return [...table.rows].reduce((total, row) => total + numberIn(row[place]!), 0);
  };
  const hasParts = listQuestions(questionnaire).some(({ partOf }) => partOf !== undefined);
  const severalQuestions = hasParts ? 'questions and parts' : 'questions';
  return [
    `${counted(sum('answered'), 'substantive answer')} to ${counted(table.rows.length, 'question', severalQuestions)}, ${counted(sum('words'), 'word')}.`,
  ];
}

/** The first of the themes that the chart of all questions together draws. */
function themesPart(table: Table | undefined): readonly string[] {
  if (!table) return [];
  const places = ['theme', 'respondents', 'percent'].map((id) => columnPlace(table.columns, id));
  const drawn = table.chart?.rows(table.rows) ?? [];
  const rows = drawn.slice(0, topThemes).map((row) => table.rows.at(row)!);
  if (rows.length === 0) return [];
  return [
    renderGrid(
      ['Themes raised by most', { number: 'Respondents' }, { number: 'Per cent' }],
      rows.map((row) => places.map((place) => formatCell(row[place]!, table.columns[place]!))),
    ),
  ];
}

/** What is withheld, and what the audit found; how many problems the data has may be a small number. */
function publicationLines({ policy, analysed, audit }: PublicationRecord): readonly string[] {
  return [
    `Made for publication. ${describePolicy(policy)}`,
    `Withheld: ${audit.withheld.percentOfCounts} % of all counts, with ${audit.withheld.percentOfRespondents} % of their sum: ${audit.withheld.forTheirOwnSake} for their own sake, ${audit.withheld.forOthers} for others.`,
    ...(analysed === undefined && audit.withheld.percentOfCounts === 100
      ? [
          'Nothing is shown: too few responded, or beside a report given with --against too little or too much changed. Publish when more have responded.',
        ]
      : []),
    audit.proofs === 0
      ? 'Audit: nothing is shown from which a protected count would follow.'
      : `Audit: ${audit.protected} counts are protected, by ${audit.proofs} proofs; ${fewestInWords(audit.fewestValues)} Keep these figures: they are in no file.`,
  ];
}

const weights: readonly Severity[] = ['error', 'warning', 'note'];

/** How many problems there are, and of what kind the gravest, the most frequent first. */
function problemsLine(counts: readonly IssueCount[]): string {
  const all = counts.reduce((sum, { count }) => sum + count, 0);
  if (all === 0) return 'No problems in the data.';
  const { yellow } = colours();
  const weightOf = ({ code }: IssueCount): number => weights.indexOf(issueKinds[code].severity);
  const first = [...counts]
    .sort(
      (a, b) =>
        weightOf(a) - weightOf(b) || b.count - a.count || byCodeUnits(inShort(a), inShort(b)),
    )
    .slice(0, 4);
  const more = counts.length > first.length ? ', …' : '';
  return yellow(
    filled(
      `Problems in the data: ${all}: ${first.map((kind) => `${inShort(kind)} ${kind.count}`).join(', ')}${more}`,
    ),
  );
}

function inShort({ code, field }: IssueCount): string {
  return field === '' ? code : `${code} (${field})`;
}

function numberIn(cell: Cell): number {
  return cell.kind === 'text' || cell.kind === 'absent' ? 0 : cell.value;
}

/** Of one who is alone in a withheld group the count may be known, the size of the group may not. */
function fewestInWords(fewest: number): string {
  return fewest > 1
    ? `an outsider must hold at least ${fewest} values of each possible.`
    : 'an outsider must hold several values of each possible, except where one respondent is alone in a withheld group: what is counted within it may be known to be 1, but not the size of the group.';
}
