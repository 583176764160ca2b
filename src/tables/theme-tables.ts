import type { Theme } from '../themes/index.js';
import type { MarkTally } from '../tallies/index.js';
import { capitalised } from './answers-by-question.js';
import {
  absent,
  count,
  countColumn,
  keyColumn,
  percent,
  percentColumn,
  percentIn,
  text,
  textColumn,
  statistic,
  statisticColumn,
} from './cells.js';
import { adjustAgain, compareGroups } from './compare-groups.js';
import type { Breakdown, Findings, PlacedQuestion } from './findings.js';
import type { Counts, CountsByRow } from './population.js';
import { keywordsWithoutTheme } from './keyword-tables.js';
import { readPath, writePath } from './theme-path.js';
import { intervalNote, shareCells, shareColumns, shareFigure } from './share-cells.js';
import { draft } from './table.js';
import type { Cell, Column, Draft, Publication } from './table.js';
import { tellingThemes } from './telling-themes.js';
import type { CountedTheme } from './telling-themes.js';
import { isCollapsed } from './texts-once.js';
import { nameOf, severalNote } from './who-responded.js';

interface Themes {
  readonly list: readonly Theme[];
  readonly tally: MarkTally;
}

const noTheme = 'No theme matched';
const emptyAnswer = 'Non-answer or referral';
const blank = 'Blank';

const themeColumns: readonly Column[] = [
  textColumn('theme', 'Theme'),
  textColumn('within', 'Within'),
  keyColumn('theme-id', 'Theme id'),
];

type Where = Pick<Counts, 'question' | 'group'>;

/** Rows without a theme's id are residuals; of these, only those inside the base are published. */
function raisedBy(where: Where): CountsByRow {
  return {
    by: 'theme',
    rows: { [noTheme]: { kind: 'no-theme', ...where } },
    otherwise: { kind: 'theme', item: { column: 'theme-id' }, ...where },
  };
}

function shares(where: Where): readonly Column[] {
  return shareColumns(raisedBy(where), { kind: 'answered', ...where });
}

/** In the tables of one question residuals outside the base have rows, which analysts trace. */
function sharesWithResiduals(where: Where): readonly Column[] {
  const raised = raisedBy(where);
  const outside: CountsByRow['rows'] = {
    [emptyAnswer]: { kind: 'empty', ...where },
    [blank]: { kind: 'blank', ...where },
  };
  const traces = { ...raised, rows: { ...raised.rows, ...outside } };
  return shares(where).map((column) =>
    column.id === 'respondents' ? { ...column, traces } : column,
  );
}

const inQuestion: Where = { question: { column: 'question' } };

/** A line for each theme of a table: those that too few raised are left out. */
function eachTheme(by: readonly string[]): Publication {
  return {
    figures: [shareFigure],
    leavesOut: { column: 'respondents', by: [...by, 'theme', 'theme-id'] },
  };
}

const narrowNote =
  'A theme counts when its own rule or that of a theme within it is fulfilled. An answer may raise several themes, so the figures add up to more than the base.';
const noneRaised = 'Nobody raised any of the themes.';
const zeroNote = 'Themes that nobody raised are left out.';

/** Table 6: themes over all questions, the leading ones of each question, and all of them. */
export function themesByQuestion(findings: Findings): readonly Draft[] {
  const { themes, questions } = findings;
  if (!themes) return [];
  const overall = raisedIn(themes, undefined);
  const rows = questions.flatMap((question) =>
    [...raisedIn(themes, question.place), ...residualsOf(findings, themes, question)].map(
      (cells) => [text(question.id), ...cells],
    ),
  );
  const lead = textColumn('question', 'Question');
  const base = 'Respondents with a substantive answer to the question';
  return [
    draft({
      id: 'themes',
      title: 'Themes, all questions together',
      base: 'Respondents with a substantive answer to any question',
      columns: [...themeColumns, ...shares({})],
      rows: [...overall, unmatchedCells(themes, undefined)],
      notes: [narrowNote, zeroNote, drawnNote(drawn), intervalNote],
      publication: eachTheme([]),
      chart: {
        kind: 'bars',
        rows: telling(drawn, themeColumns.length),
        label: 'theme',
        value: 'percent',
        ends: ['low', 'high'],
      },
    }),
    draft({
      id: 'leading-themes-by-question',
      title: 'Leading themes by question',
      base,
      columns: [lead, ...themeColumns, ...sharesWithResiduals(inQuestion)],
      rows: leadingOfEach(rows),
      notes: [leadingNote, narrowNote, residualNote, intervalNote],
      publication: {
        figures: [],
        excerpt: { of: 'themes-by-question', rows: leadingOfEach },
      },
    }),
    draft({
      id: 'themes-by-question',
      title: 'Themes by question',
      base,
      columns: [lead, ...themeColumns, ...sharesWithResiduals(inQuestion)],
      rows,
      notes: [narrowNote, zeroNote, residualNote, intervalNote],
      placement: 'file',
      publication: eachTheme(['question']),
    }),
    ...keywordsWithoutTheme(findings),
  ];
}

/** How many themes the pictures show: those raised by most. */
const drawn = 25;
const drawnByGroup = 20;

function drawnNote(most: number): string {
  return `The chart shows the ${most} themes raised by most; a heading whose themes say more than itself is not drawn.`;
}

/** The rows of the themes that a picture of all groups or of each shows, those raised by most first. */
function telling(most: number, respondents: number) {
  const [label, within, id] = [0, 1, 2];
  return (rows: readonly (readonly Cell[])[]): readonly number[] => {
    const themes = new Map<string, CountedTheme & { readonly rows: number[] }>();
    for (const [row, cells] of rows.entries()) {
      const name = textOf(cells[id]!);
      if (name === '') continue;
      const cell = cells[respondents]!;
      const known = themes.get(name);
      themes.set(name, {
        label: textOf(cells[label]!),
        within: readPath(textOf(cells[within]!)),
        respondents: (known?.respondents ?? 0) + numberOf(cell),
        rows: [...(known?.rows ?? []), row],
      });
    }
    return tellingThemes([...themes.values()], most).flatMap((theme) => theme.rows);
  };
}

/** How many themes of a question a page shows. */
const leading = 10;

/** Of rows by question: the themes that sentences and charts would name, and then the residuals. */
function leadingOfEach(rows: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] {
  const [question, label, within, id, respondents] = [0, 1, 2, 3, 4];
  const byQuestion = new Map<string, (readonly Cell[])[]>();
  for (const row of rows) {
    const key = JSON.stringify(row[question]);
    const own = byQuestion.get(key);
    if (own === undefined) byQuestion.set(key, [row]);
    else own.push(row);
  }
  return [...byQuestion.values()].flatMap((own) => {
    const themes = own
      .filter((row) => row[id]!.kind === 'text')
      .map((row) => ({
        row,
        label: textOf(row[label]!),
        within: readPath(textOf(row[within]!)),
        respondents: numberOf(row[respondents]!),
      }));
    const residuals = own.filter((row) => row[id]!.kind !== 'text');
    return [...tellingThemes(themes, leading).map(({ row }) => row), ...residuals];
  });
}

const leadingNote = `Up to ${leading} themes of each question, those raised by most. A heading whose themes say more than itself is left out, and so is what lies within a theme that is shown; the table of all themes by question has them.`;
const residualNote =
  'Answers in which no theme was found, non-answers and referrals, and blanks are kept apart. The last two are outside the base, so they have no share of it.';

/** The themes that anybody raised, in the order of the code frame. */
function raisedIn(
  { list, tally }: Themes,
  question: number | undefined,
): readonly (readonly Cell[])[] {
  const counts = tally.counts();
  return list.flatMap((theme, mark) => {
    const respondents = counts.marked(question, mark);
    if (respondents === 0) return [];
    return [[...themeCells(list, theme), ...shareCells(respondents, counts.base(question))]];
  });
}

function unmatchedCells({ tally }: Themes, question: number | undefined): readonly Cell[] {
  const counts = tally.counts();
  return [
    ...residualCells(noTheme),
    ...shareCells(counts.unmarked(question), counts.base(question)),
  ];
}

function residualsOf(
  findings: Findings,
  themes: Themes,
  { place }: PlacedQuestion,
): readonly (readonly Cell[])[] {
  const { answers, status } = findings;
  const { substantive, nonAnswers, referrals } = answers.question(place);
  const copies = substantive - themes.tally.counts().base(place);
  const empty = nonAnswers + referrals;
  return [
    unmatchedCells(themes, place),
    ...(isCollapsed(findings)
      ? [[...residualCells('Copy of a text that is counted'), ...outsideBase(copies)]]
      : []),
    [...residualCells(emptyAnswer), ...outsideBase(empty)],
    [...residualCells(blank), ...outsideBase(status.analysed - substantive - empty)],
  ];
}

/** Tables 7 and 8: themes by the groups of a profile field. */
export function themesByGroup(
  { themes, questions }: Findings,
  breakdown: Breakdown,
): readonly Draft[] {
  return themes ? [overall(themes, breakdown), inEachQuestion(themes, breakdown, questions)] : [];
}

function overall(
  themes: Themes,
  { field, place, groups, comparable, isMultiple }: Breakdown,
): Draft {
  const name = nameOf(field);
  const raised = themes.list.flatMap((_, mark) =>
    themes.tally.counts().marked(undefined, mark) > 0 ? [mark] : [],
  );
  const compared = compareGroups(themes.tally, place, raised, groups, new Set(comparable));
  const group = { field: field.id, column: field.id };
  const testNote = `Each ${name} is held against all other respondents by Fisher's exact test, two-sided; p-values are adjusted over all tests of the table after Benjamini and Hochberg (1995). "more" and "less": adjusted p of 0.05 or below, which groups of a few respondents rarely reach.`;
  return draft({
    id: `themes-by-${field.id}`,
    title: `Themes by ${name}, all questions together`,
    base: `Respondents of each ${name} with a substantive answer to any question`,
    columns: [
      ...themeColumns,
      textColumn(field.id, capitalised(name)),
      ...shares({ group }),
      countColumn('others', 'Other respondents', {
        kind: 'theme',
        item: { column: 'theme-id' },
        group,
        outside: true,
      }),
      countColumn('others-base', 'Base of others', { kind: 'answered', group, outside: true }),
      percentColumn('others-percent', 'Per cent of others'),
      statisticColumn('difference', 'Difference in percentage points', 1),
      statisticColumn('p', 'Adjusted p', 4),
      textColumn('stands-out', 'Stands out'),
    ],
    rows: compared.map(({ mark, group, respondents, base, others }) => [
      ...themeCells(themes.list, themes.list[mark]!),
      text(group),
      ...shareCells(respondents, base),
      ...(others
        ? [
            count(others.respondents),
            count(others.base),
            percent(others.respondents, others.base),
            statistic(others.difference),
            statistic(others.adjustedP),
            text(others.verdict),
          ]
        : Array.from({ length: 6 }, () => absent('not-applicable'))),
    ]),
    whenEmpty: noneRaised,
    notes: [
      narrowNote,
      drawnNote(drawnByGroup),
      ...(isMultiple ? [severalNote] : []),
      testNote,
      '"Not stated" and "Not one of the options" are no groups and are not tested.',
      intervalNote,
    ],
    crosstab: { rows: ['theme', 'within'], columns: field.id, cells: ['respondents', 'percent'] },
    chart: {
      kind: 'heat-map',
      rows: telling(drawnByGroup, themeColumns.length + 1),
      row: 'theme',
      column: field.id,
      value: 'percent',
    },
    publication: {
      figures: [
        shareFigure,
        percentIn('others', 'others-base', 'others-percent'),
        {
          from: ['respondents', 'base', 'others', 'others-base'],
          to: ['difference', 'p', 'stands-out'],
          make: (_, was) => was, // The last step makes them again.
        },
      ],
      leavesOut: { column: 'respondents', by: ['theme', 'theme-id'] },
      ofExactCounts: { columns: ['p', 'stands-out'], note: testNote },
      complete: (rows) => adjustAgain(rows, themeColumns.length + 1),
    },
  });
}

function inEachQuestion(
  { list, tally }: Themes,
  { field, place, groups, isMultiple }: Breakdown,
  questions: readonly PlacedQuestion[],
): Draft {
  const name = nameOf(field);
  const themeLeads = list.map((theme) => themeCells(list, theme));
  const ofGroups = groups.map((group) => ({
    group: text(group),
    counts: tally.counts({ field: place, name: group }),
  }));
  return draft({
    id: `themes-by-question-and-${field.id}`,
    title: `Themes by question and ${name}`,
    base: `Respondents of each ${name} with a substantive answer to the question`,
    columns: [
      textColumn('question', 'Question'),
      ...themeColumns,
      textColumn(field.id, capitalised(name)),
      ...shares({ ...inQuestion, group: { field: field.id, column: field.id } }),
    ],
    rows: questions.flatMap(({ id, place: question }) => {
      const lead = text(id);
      return themeLeads.flatMap((theme, mark) =>
        ofGroups.flatMap(({ group, counts }) => {
          const respondents = counts.marked(question, mark);
          if (respondents === 0) return [];
          return [[lead, ...theme, group, ...shareCells(respondents, counts.base(question))]];
        }),
      );
    }),
    whenEmpty: noneRaised,
    notes: [
      narrowNote,
      'Combinations of question, theme and group in which there is nobody are left out.',
      ...(isMultiple ? [severalNote] : []),
    ],
    placement: 'file',
    publication: eachTheme(['question', field.id]),
  });
}

function numberOf(cell: Cell): number {
  return cell.kind === 'count' ? cell.value : 0;
}

function textOf(cell: Cell): string {
  return cell.kind === 'text' ? cell.value : '';
}

function themeCells(list: readonly Theme[], { id, label, within }: Theme): readonly Cell[] {
  return [text(label), text(writePath(within.map((place) => list[place]!.label))), text(id)];
}

function residualCells(label: string): readonly Cell[] {
  return [text(label), absent('not-applicable'), absent('not-applicable')];
}

function outsideBase(respondents: number): readonly Cell[] {
  const none = absent('not-applicable');
  return [count(respondents), none, none, none, none];
}
