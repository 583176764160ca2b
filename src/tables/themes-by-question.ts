import { numberOf, text, textOf } from './cells.js';
import { firstOfEach } from './chart-rows.js';
import { drawn, drawnNote, drawnThemes } from './drawn-themes.js';
import type { Findings, PlacedQuestion } from './findings.js';
import { keywordsWithoutTheme } from './keywords-without-theme.js';
import { alikeIn } from './rows.js';
import type { Row, Rows } from './rows.js';
import { intervalNote, shareCells } from './share-cells.js';
import { draft } from './table.js';
import type { Cell, Draft } from './table.js';
import { tellingThemes } from './telling-themes.js';
import { isCollapsed } from './texts-once.js';
import {
  blank,
  eachTheme,
  emptyAnswer,
  noTheme,
  outsideBase,
  residualCells,
  shares,
  sharesWithResiduals,
  themeCells,
  themeColumns,
  zeroNote,
} from './theme-columns.js';
import type { Themes } from './theme-columns.js';
import { themeNotes } from './theme-notes.js';
import { readPath } from './theme-path.js';
import { inQuestion, questionColumn } from './where-columns.js';

/** Table 6: themes over all questions, the leading ones of each question, and all of them. */
export function themesByQuestion(findings: Findings): readonly Draft[] {
  const { themes, questions } = findings;
  if (!themes) return [];
  const rows = questions.flatMap((question) =>
    [...raisedIn(themes, question.place), ...residualsOf(findings, themes, question)].map(
      (cells) => [text(question.id), ...cells],
    ),
  );
  return [
    overall(themes),
    leadingThemes(themes, rows),
    everyTheme(themes, rows),
    ...keywordsWithoutTheme(findings),
  ];
}

function overall(themes: Themes): Draft {
  const rowsDrawn = drawnThemes(drawn, themeColumns.length);
  return draft({
    id: 'themes',
    title: 'Themes, all questions together',
    base: 'Respondents with a substantive answer to any question',
    columns: [...themeColumns, ...shares({})],
    rows: [...raisedIn(themes, undefined), unmatchedCells(themes, undefined)],
    notes: [...themeNotes(themes), zeroNote, intervalNote],
    publication: eachTheme([]),
    brief: {
      rows: (own) => [...rowsDrawn(own), ...residualRows(own)],
      what: `the ${drawn} themes raised by most, as in the chart`,
    },
    chart: {
      kind: 'bars',
      rows: rowsDrawn,
      label: 'theme',
      value: 'percent',
      ends: ['low', 'high'],
      note: drawnNote(drawn),
    },
  });
}

const inEachQuestion = {
  base: 'Respondents with a substantive answer to the question',
  columns: [questionColumn, ...themeColumns, ...sharesWithResiduals(inQuestion)],
};

function leadingThemes(themes: Themes, rows: readonly Row[]): Draft {
  return draft({
    id: 'leading-themes-by-question',
    title: 'Leading themes by question',
    ...inEachQuestion,
    rows: leadingOfEach(rows),
    brief: {
      rows: firstOfEach(briefThemes),
      what: `the first ${briefThemes} of each question`,
    },
    notes: [leadingNote, ...themeNotes(themes), residualNote, intervalNote],
    publication: {
      figures: [],
      excerpt: { of: 'themes-by-question', rows: leadingOfEach },
    },
  });
}

function everyTheme(themes: Themes, rows: readonly Row[]): Draft {
  return draft({
    id: 'themes-by-question',
    title: 'Themes by question',
    ...inEachQuestion,
    rows,
    notes: [...themeNotes(themes), zeroNote, residualNote, intervalNote],
    placement: 'file',
    publication: eachTheme(['question']),
  });
}

/** How many themes of a question a page shows. */
const leading = 10;

/** Of rows by question: the themes that sentences and charts would name, and then the residuals. */
function leadingOfEach(rows: readonly Row[]): readonly Row[] {
  const [question, label, within, id, respondents] = [0, 1, 2, 3, 4];
  return alikeIn(rows, question, question + 1).flatMap((own) => {
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

/** A document shows so many. */
const briefThemes = 3;

const leadingNote = `Up to ${leading} themes of each question, those raised by most. A heading whose themes say more than itself is left out, and so is what lies within a theme that is shown; the table of all themes by question has them.`;
const residualNote =
  'Answers in which no theme was found, non-answers and referrals, and blanks are kept apart. The last two are outside the base, so they have no share of it.';

/** The themes that anybody raised, in the order of the code frame. */
function raisedIn({ list, tally }: Themes, question: number | undefined): readonly Row[] {
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
): readonly Row[] {
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

/** Where the rows stand that are of no theme. */
function residualRows(rows: Rows): readonly number[] {
  const id = 2;
  return [...rows].flatMap((cells, row) => (cells[id]!.kind === 'text' ? [] : [row]));
}
