import type { Theme } from '../themes/index.js';
import type { MarkTally } from '../tallies/index.js';
import { capitalised } from './answers-by-question.js';
import {
  absent,
  count,
  countColumn,
  percent,
  percentColumn,
  text,
  textColumn,
  statistic,
  statisticColumn,
} from './cells.js';
import { compareGroups } from './compare-groups.js';
import type { Breakdown, Findings, PlacedQuestion } from './findings.js';
import { intervalNote, shareCells, shareColumns } from './share-cells.js';
import { draft } from './table.js';
import type { Cell, Column, Draft } from './table.js';
import { nameOf, severalNote } from './who-responded.js';

interface Themes {
  readonly list: readonly Theme[];
  readonly tally: MarkTally;
}

export const allQuestions = 'All questions';
const noTheme = 'No theme matched';

const themeColumns: readonly Column[] = [
  textColumn('theme', 'Theme'),
  textColumn('within', 'Within'),
  textColumn('theme-id', 'Theme id'),
];

const narrowNote =
  'A theme counts when its own rule or that of a theme within it is fulfilled. An answer may raise several themes, so the figures add up to more than the base.';
const zeroNote = 'Themes that nobody raised are left out.';

/** Table 6: themes over all questions, the leading ones of each question, and all of them. */
export function themesByQuestion(findings: Findings): readonly Draft[] {
  const { themes, questions } = findings;
  if (!themes) return [];
  const overall = raisedIn(themes, undefined);
  const each = questions.map((question) => ({
    question,
    raised: raisedIn(themes, question.place),
    residuals: residualsOf(findings, themes, question),
  }));
  const lead = textColumn('question', 'Question');
  const base = 'Respondents with a substantive answer to the question';
  return [
    draft({
      id: 'themes',
      title: 'Themes, all questions together',
      base: 'Respondents with a substantive answer to any question',
      columns: [...themeColumns, ...shareColumns],
      rows: [...overall.map(({ cells }) => cells), unmatchedCells(themes, undefined)],
      notes: [narrowNote, zeroNote, intervalNote],
      chart: {
        kind: 'bars',
        rows: overall
          .map(({ respondents }, row) => ({ respondents, row }))
          .sort((a, b) => b.respondents - a.respondents)
          .slice(0, drawn)
          .map(({ row }) => row),
        label: 'theme',
        value: 'percent',
        ends: ['low', 'high'],
      },
    }),
    draft({
      id: 'leading-themes-by-question',
      title: `The ${leading} themes raised by most, by question`,
      base,
      columns: [lead, ...themeColumns, ...shareColumns],
      rows: each.flatMap(({ question, raised, residuals }) => {
        const top = [...raised].sort((a, b) => b.respondents - a.respondents).slice(0, leading);
        return [...top.map(({ cells }) => cells), ...residuals].map((cells) => [
          text(question.id),
          ...cells,
        ]);
      }),
      notes: [narrowNote, residualNote, intervalNote],
    }),
    draft({
      id: 'themes-by-question',
      title: 'Themes by question',
      base,
      columns: [lead, ...themeColumns, ...shareColumns],
      rows: each.flatMap(({ question, raised, residuals }) =>
        [...raised.map(({ cells }) => cells), ...residuals].map((cells) => [
          text(question.id),
          ...cells,
        ]),
      ),
      notes: [narrowNote, zeroNote, residualNote, intervalNote],
      placement: 'file',
    }),
  ];
}

/** How many themes the picture of all themes shows: those raised by most. */
const drawn = 25;

/** How many themes of a question a page shows. */
const leading = 10;

const residualNote =
  'Answers in which no theme was found, non-answers and referrals, and blanks are kept apart. The last two are outside the base, so they have no share of it.';

/** The themes that anybody raised, in the order of the code frame. */
function raisedIn(
  { list, tally }: Themes,
  question: number | undefined,
): readonly { readonly respondents: number; readonly cells: readonly Cell[] }[] {
  const counts = tally.counts();
  return list.flatMap((theme, mark) => {
    const respondents = counts.marked(question, mark);
    if (respondents === 0) return [];
    return [
      {
        respondents,
        cells: [...themeCells(list, theme), ...shareCells(respondents, counts.base(question))],
      },
    ];
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
  { answers, status }: Findings,
  themes: Themes,
  { place }: PlacedQuestion,
): readonly (readonly Cell[])[] {
  const { substantive, nonAnswers, referrals } = answers.question(place);
  const empty = nonAnswers + referrals;
  return [
    unmatchedCells(themes, place),
    [...residualCells('Non-answer or referral'), ...outsideBase(empty)],
    [...residualCells('Blank'), ...outsideBase(status.analysed - substantive - empty)],
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
  const tests = compared.filter(({ others }) => others?.adjustedP !== undefined).length;
  return draft({
    id: `themes-by-${field.id}`,
    title: `Themes by ${name}, all questions together`,
    base: `Respondents of each ${name} with a substantive answer to any question`,
    columns: [
      ...themeColumns,
      textColumn(field.id, capitalised(name)),
      ...shareColumns,
      countColumn('others', 'Other respondents'),
      countColumn('others-base', 'Base of others'),
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
    notes: [
      narrowNote,
      ...(isMultiple ? [severalNote] : []),
      `Each ${name} is held against all other respondents by Fisher's exact test, two-sided; p-values are adjusted over the ${tests} tests of the table after Benjamini and Hochberg (1995). "more" and "less": adjusted p of 0.05 or below, which groups of a few respondents rarely reach.`,
      '"Not stated" and "Not one of the options" are no groups and are not tested.',
      intervalNote,
    ],
    crosstab: { rows: ['theme', 'within'], columns: field.id, cells: ['respondents', 'percent'] },
    chart: {
      kind: 'heat-map',
      rows: compared.flatMap(({ mark }, row) =>
        themes.list[mark]!.within.length === 0 ? [row] : [],
      ),
      row: 'theme',
      column: field.id,
      value: 'percent',
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
      ...shareColumns,
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
    notes: [
      narrowNote,
      'Combinations of question, theme and group in which there is nobody are left out.',
      ...(isMultiple ? [severalNote] : []),
    ],
    placement: 'file',
  });
}

function themeCells(list: readonly Theme[], { id, label, within }: Theme): readonly Cell[] {
  const path = within.map((place) => list[place]!.label).join(' › ');
  return [text(label), path === '' ? absent('not-applicable') : text(path), text(id)];
}

function residualCells(label: string): readonly Cell[] {
  return [text(label), absent('not-applicable'), absent('not-applicable')];
}

function outsideBase(respondents: number): readonly Cell[] {
  const none = absent('not-applicable');
  return [count(respondents), none, none, none, none];
}
