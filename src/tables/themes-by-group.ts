import {
  absent,
  count,
  countColumn,
  percent,
  percentColumn,
  percentIn,
  statistic,
  statisticColumn,
  text,
  textColumn,
} from './cells.js';
import { adjustAgain, compareGroups } from './compare-groups.js';
import type { GroupComparison } from './compare-groups.js';
import { drawnByGroup, drawnNote, drawnThemes } from './drawn-themes.js';
import type { Breakdown, Findings, PlacedQuestion } from './findings.js';
import type { Where } from './population.js';
import { MadeRows } from './rows.js';
import type { Rows } from './rows.js';
import { intervalNote, shareCells, shareFigure } from './share-cells.js';
import { draft } from './table.js';
import type { Cell, Column, Draft, Figure } from './table.js';
import { eachTheme, noneRaised, shares, themeCells, themeColumns } from './theme-columns.js';
import { themeNotes } from './theme-notes.js';
import type { Themes } from './theme-columns.js';
import {
  groupColumn,
  inGroup,
  inQuestion,
  nameOf,
  questionColumn,
  severalNotes,
} from './where-columns.js';

/** Tables 7 and 8: themes by the groups of a profile field. */
export function themesByGroup(
  { themes, questions }: Findings,
  breakdown: Breakdown,
): readonly Draft[] {
  return themes ? [overall(themes, breakdown), inEachQuestion(themes, breakdown, questions)] : [];
}

function overall(themes: Themes, breakdown: Breakdown): Draft {
  const { field, place, groups, comparable } = breakdown;
  const name = nameOf(field);
  const raised = themes.list.flatMap((_, mark) =>
    themes.tally.counts().marked(undefined, mark) > 0 ? [mark] : [],
  );
  const compared = compareGroups(themes.tally, place, raised, groups, new Set(comparable));
  const testNote = `Each ${name} is held against all other respondents by Fisher's exact test, two-sided; p-values are adjusted over all tests of the table after Benjamini and Hochberg (1995). "more" and "less": adjusted p of 0.05 or below, which groups of a few respondents rarely reach.`;
  const drawnRows = drawnThemes(drawnByGroup, firstCount);
  return draft({
    id: `themes-by-${field.id}`,
    title: `Themes by ${name}, all questions together`,
    base: `Respondents of each ${name} with a substantive answer to any question`,
    columns: [
      ...themeColumns,
      groupColumn(breakdown),
      ...shares(inGroup(breakdown)),
      ...comparisonColumns(inGroup(breakdown)),
    ],
    rows: compared.map((comparison) => [
      ...themeCells(themes.list, themes.list[comparison.mark]!),
      text(comparison.group),
      ...shareCells(comparison.respondents, comparison.base),
      ...comparisonCells(comparison),
    ]),
    whenEmpty: noneRaised,
    brief: {
      rows: drawnRows,
      what: `the ${drawnByGroup} themes raised by most, as in the chart`,
    },
    notes: [
      ...themeNotes(themes),
      ...severalNotes(breakdown),
      testNote,
      '"Not stated" and "Not one of the options" are no groups and are not tested.',
      intervalNote,
    ],
    crosstab: { rows: ['theme', 'within'], columns: field.id, cells: ['respondents', 'percent'] },
    chart: {
      kind: 'heat-map',
      rows: drawnRows,
      row: 'theme',
      column: field.id,
      value: 'percent',
      note: drawnNote(drawnByGroup),
    },
    publication: {
      figures: [shareFigure, ...comparisonFigures],
      leavesOut: { column: 'respondents', by: ['theme', 'theme-id'] },
      ofExactCounts: { columns: ['p', 'stands-out'], note: testNote },
      complete: (rows) => adjustAgain(rows, firstCount),
    },
  });
}

/** Where the counts of a row begin, behind its theme and group. */
const firstCount = themeColumns.length + 1;

/** What the group is held against: all other respondents. */
function comparisonColumns(where: Where): readonly Column[] {
  return [
    countColumn('others', 'Other respondents', {
      kind: 'theme',
      item: { column: 'theme-id' },
      ...where,
      outside: true,
    }),
    countColumn('others-base', 'Base of others', { kind: 'answered', ...where, outside: true }),
    percentColumn('others-percent', 'Per cent of others'),
    statisticColumn('difference', 'Difference in percentage points', 1),
    statisticColumn('p', 'Adjusted p', 4),
    textColumn('stands-out', 'Stands out'),
  ];
}

function comparisonCells({ others }: GroupComparison): readonly Cell[] {
  if (others === undefined) return Array.from({ length: 6 }, () => absent('not-applicable'));
  return [
    count(others.respondents),
    count(others.base),
    percent(others.respondents, others.base),
    statistic(others.difference),
    statistic(others.adjustedP),
    text(others.verdict),
  ];
}

const comparisonFigures: readonly Figure[] = [
  percentIn('others', 'others-base', 'others-percent'),
  {
    from: ['respondents', 'base', 'others', 'others-base'],
    to: ['difference', 'p', 'stands-out'],
    make: (_, was) => was, // The last step makes them again.
  },
];

function inEachQuestion(
  themes: Themes,
  breakdown: Breakdown,
  questions: readonly PlacedQuestion[],
): Draft {
  const { field } = breakdown;
  const name = nameOf(field);
  return draft({
    id: `themes-by-question-and-${field.id}`,
    title: `Themes by question and ${name}`,
    base: `Respondents of each ${name} with a substantive answer to the question`,
    columns: [
      questionColumn,
      ...themeColumns,
      groupColumn(breakdown),
      ...shares({ ...inQuestion, ...inGroup(breakdown) }),
    ],
    rows: raisedRows(themes, breakdown, questions),
    whenEmpty: noneRaised,
    notes: [
      ...themeNotes(themes),
      'Combinations of question, theme and group in which there is nobody are left out.',
      ...severalNotes(breakdown),
    ],
    placement: 'file',
    publication: eachTheme(['question', field.id]),
  });
}

/** A row for each theme that anybody of a group raised in a question; of a large call there are a hundred thousand. */
function raisedRows(
  { list, tally }: Themes,
  { place, groups }: Breakdown,
  questions: readonly PlacedQuestion[],
): Rows {
  const asked = questions.map(({ id, place: question }) => ({ lead: text(id), question }));
  const raised = list.map((theme) => themeCells(list, theme));
  const ofGroups = groups.map((group) => ({
    name: text(group),
    counts: tally.counts({ field: place, name: group }),
  }));
  // Question, theme and group of each row, as one number.
  const found: number[] = [];
  asked.forEach(({ question }, first) => {
    raised.forEach((_, mark) => {
      ofGroups.forEach(({ counts }, group) => {
        if (counts.marked(question, mark) > 0)
          found.push((first * raised.length + mark) * ofGroups.length + group);
      });
    });
  });
  return new MadeRows(found.length, (row) => {
    const { name, counts } = ofGroups[found[row]! % ofGroups.length]!;
    const both = Math.floor(found[row]! / ofGroups.length);
    const mark = both % raised.length;
    const { lead, question } = asked[Math.floor(both / raised.length)]!;
    const shared = shareCells(counts.marked(question, mark), counts.base(question));
    return [lead].concat(raised[mark]!, name, shared);
  });
}
