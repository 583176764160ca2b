import type { ClosedQuestion } from '../questionnaire/index.js';
import { notAnOption, readHeader } from '../questionnaire/index.js';
import type { ChoiceCounts } from '../tallies/index.js';
import { groupColumn, inGroup, nameOf } from './where-columns.js';
import {
  count,
  countColumn,
  numberOf,
  percent,
  percentColumn,
  percentIn,
  text,
  textColumn,
  textOf,
} from './cells.js';
import { everyRow } from './chart-rows.js';
import type { Breakdown, Findings, PlacedChoice } from './findings.js';
import { allGroups } from './population.js';
import type { Where } from './population.js';
import type { Row, Rows } from './rows.js';
import { draft } from './table.js';
import type { Cell, Column, Draft } from './table.js';

/** Who chose an option, of those who answered the question. */
function answeredColumns(of: Where): readonly Column[] {
  return [
    countColumn('respondents', 'Respondents', { kind: 'chose', item: { column: 'option' }, ...of }),
    countColumn('base', 'Base', { kind: 'chose', ...of }),
    percentColumn('percent', 'Per cent of base'),
  ];
}

const severalNote =
  'Respondents could choose several options, so the percentages can add up to more than 100 %.';
const writtenNote = `"${notAnOption}": respondents answered in words of their own.`;

/** What can be chosen in a closed question, in the order of its table. */
export function choosable({ options }: ClosedQuestion): readonly string[] {
  return [...options, notAnOption];
}

/** A table for each closed question, in all and by the main breakdown; the rows of a grid share one. */
export function choices(findings: Findings): readonly Draft[] {
  const { closed } = findings;
  return closed.flatMap((question) => {
    if (question.grid === undefined) return [oneQuestion(findings, question)];
    const rows = closed.filter(({ grid }) => grid?.id === question.grid!.id);
    return rows[0] === question ? [gridTable(findings, rows)] : [];
  });
}

function oneQuestion(findings: Findings, question: PlacedChoice): Draft {
  const { breakdowns, choices: tally } = findings;
  const main = breakdowns[0];
  const total = tally.counts();
  const shown = shownOptions(question, total);
  return draft({
    id: `choices-${question.id}`,
    title: titleOf(question.id, question.wording),
    base: `Respondents who answered the question: ${total.base(question.place)}${main ? `, and those of each ${nameOf(main.field)}` : ''}`,
    columns: [
      textColumn('option', 'Option'),
      ...(main ? [groupColumn(main, 'group')] : []),
      ...answeredColumns({
        question: { value: question.id },
        ...(main && inGroup(main, 'group')),
      }),
    ],
    rows: shown.flatMap(([option, place]) =>
      groupsOf(main).map((group) => {
        const counts =
          group === undefined ? total : tally.counts({ field: main!.place, name: group });
        return [
          text(option),
          ...(main ? [text(group ?? allGroups)] : []),
          ...shareOf(counts, question.place, place),
        ];
      }),
    ),
    brief: { rows: ofEverybody, what: 'all respondents together' },
    notes: notesOf(question, shown),
    crosstab: main && { rows: ['option'], columns: 'group', cells: ['respondents', 'percent'] },
    chart: {
      kind: 'bars',
      rows: main ? ofEverybody : everyRow,
      label: 'option',
      value: 'percent',
    },
    publication: {
      base: () =>
        `Respondents who answered the question${main ? `, and those of each ${nameOf(main.field)}` : ''}`,
      notes: notesOf(question, []),
      figures: [percentIn('respondents', 'base')],
      complete: (rows) => withoutUnshownWords(rows, 0, main ? 2 : 1),
    },
  });
}

/**
 * Answers in respondents' own words stand in a published table only where so many gave one that their number is
 * shown: elsewhere they have rows only where there are such.
 */
function withoutUnshownWords(
  rows: readonly Row[],
  option: number,
  respondents: number,
): readonly Row[] {
  const isOwn = (row: Row): boolean => textOf(row[option]!) === notAnOption;
  const isShown = rows.some((row) => isOwn(row) && numberOf(row[respondents]!) > 0);
  return isShown ? rows : rows.filter((row) => !isOwn(row));
}

function gridTable({ choices: tally }: Findings, rows: readonly PlacedChoice[]): Draft {
  const { id, wording } = rows[0]!.grid!;
  const total = tally.counts();
  const written = rows.some(({ place, options }) => total.chose(place, options.length) > 0);
  const options = written ? choosable(rows[0]!) : rows[0]!.options;
  return draft({
    id: `choices-${id}`,
    title: titleOf(id, wording),
    base: 'Respondents who answered the row',
    columns: [
      textColumn('row-id', 'Id'),
      textColumn('row', 'Row'),
      textColumn('option', 'Option'),
      ...answeredColumns({ question: { column: 'row-id' } }),
    ],
    rows: rows.flatMap((row) =>
      options.map((option, place) => [
        text(row.id),
        text(row.wording),
        text(option),
        ...shareOf(total, row.place, place),
      ]),
    ),
    notes: written ? [writtenNote] : [],
    crosstab: { rows: ['row-id', 'row'], columns: 'option', cells: ['respondents', 'percent'] },
    chart: { kind: 'heat-map', rows: everyRow, row: 'row', column: 'option', value: 'percent' },
    publication: {
      notes: [],
      figures: [percentIn('respondents', 'base')],
      complete: (made) => withoutUnshownWords(made, 2, 3),
    },
  });
}

/** A wording with its numbering needs no id before it. */
function titleOf(id: string, wording: string): string {
  return readHeader(wording).label === id ? wording : `Question ${id}: ${wording}`;
}

/** Draws all respondents together: the groups stand beside them in the table. */
function ofEverybody(rows: Rows): readonly number[] {
  const group = 1;
  return [...rows].flatMap((cells, row) => (textOf(cells[group]!) === allGroups ? [row] : []));
}

/** Everybody first. */
function groupsOf(main: Breakdown | undefined): readonly (string | undefined)[] {
  return [undefined, ...(main?.groups ?? [])];
}

/** All options, chosen or not; what is none of them only when there is such. */
function shownOptions(
  question: PlacedChoice,
  total: ChoiceCounts,
): readonly (readonly [option: string, place: number])[] {
  return choosable(question)
    .map((option, place) => [option, place] as const)
    .filter(
      ([, place]) => place < question.options.length || total.chose(question.place, place) > 0,
    );
}

function shareOf(counts: ChoiceCounts, question: number, option: number): readonly Cell[] {
  const respondents = counts.chose(question, option);
  const base = counts.base(question);
  return [count(respondents), count(base), percent(respondents, base)];
}

function notesOf(
  { kind }: PlacedChoice,
  shown: readonly (readonly [option: string, place: number])[],
): readonly string[] {
  return [
    ...(kind === 'some-of' ? [severalNote] : []),
    ...(kind === 'scale' ? ['The options stand in the order of the scale.'] : []),
    ...(shown.some(([option]) => option === notAnOption) ? [writtenNote] : []),
  ];
}
