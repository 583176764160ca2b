import { absent, count, countColumn, text, textColumn } from './cells.js';
import { everyRow } from './chart-rows.js';
import type { Breakdown, Findings } from './findings.js';
import type { CountsByRow, Where } from './population.js';
import { intervalNote, shareCells, shareColumns, shareFigure } from './share-cells.js';
import { draft } from './table.js';
import type { Cell, Column, Draft } from './table.js';
import { notesOnMeaning } from './theme-notes.js';
import type { Themes } from './theme-columns.js';
import { groupColumn, inGroup, nameOf, severalNotes } from './where-columns.js';

/** Table 10: how much of the evidence speaks to each recommendation, and whose. */
export function recommendations({ themes, breakdowns }: Findings): readonly Draft[] {
  if (!themes) return [];
  const marks = themes.list.flatMap((theme, mark) => (theme.recommendation ? [mark] : []));
  if (marks.length === 0) return [];
  return [
    inAll(themes, marks),
    ...breakdowns.slice(0, 1).map((main) => byGroup(themes, marks, main)),
  ];
}

function inAll(themes: Themes, marks: readonly number[]): Draft {
  const counts = themes.tally.counts();
  return draft({
    id: 'recommendations',
    title: 'How many respondents speak to each recommendation',
    base: 'Respondents with a substantive answer to any question',
    columns: [...columns, ...shareColumns(raised(themes, marks, {}), { kind: 'answered' })],
    rows: marks.map((mark) => [
      ...leadOf(themes, mark),
      ...shareCells(counts.marked(undefined, mark), counts.base(undefined)),
    ]),
    notes: [...notes, ...notesOnMeaning(themes)],
    chart: {
      kind: 'bars',
      rows: everyRow,
      label: 'substance',
      value: 'percent',
      ends: ['low', 'high'],
    },
    publication: { figures: [shareFigure] },
  });
}

function byGroup(themes: Themes, marks: readonly number[], breakdown: Breakdown): Draft {
  const { field, place, groups } = breakdown;
  const group = inGroup(breakdown);
  return draft({
    id: `recommendations-by-${field.id}`,
    title: `Who speaks to each recommendation, by ${nameOf(field)}`,
    base: `Respondents of each ${nameOf(field)} with a substantive answer to any question`,
    columns: [
      ...columns,
      groupColumn(breakdown),
      ...shareColumns(raised(themes, marks, group), { kind: 'answered', ...group }),
    ],
    rows: marks.flatMap((mark) =>
      groups.map((name) => {
        const own = themes.tally.counts({ field: place, name });
        return [
          ...leadOf(themes, mark),
          text(name),
          ...shareCells(own.marked(undefined, mark), own.base(undefined)),
        ];
      }),
    ),
    notes: [...notes, ...severalNotes(breakdown)],
    crosstab: {
      rows: ['recommendation', 'substance'],
      columns: field.id,
      cells: ['respondents', 'percent'],
    },
    chart: {
      kind: 'heat-map',
      rows: everyRow,
      row: 'substance',
      column: field.id,
      value: 'percent',
    },
    publication: { figures: [shareFigure] },
  });
}

const columns: readonly Column[] = [
  countColumn('recommendation', 'Recommendation', 'name'),
  countColumn('paragraph', 'Paragraph', 'name'),
  textColumn('substance', 'Substance'),
];

const notes = [
  'A respondent speaks to a recommendation, for or against, when any answer raises a theme of its substance.',
  intervalNote,
];

function leadOf({ list }: Themes, mark: number): readonly Cell[] {
  const { recommendation, label } = list[mark]!;
  const paragraph = recommendation?.paragraph;
  return [
    count(recommendation!.number),
    paragraph === undefined ? absent('unavailable') : count(paragraph),
    text(label),
  ];
}

/** The rows name themes by their labels, of which one may stand for several themes: those are not told apart. */
function raised({ list }: Themes, marks: readonly number[], where: Where): CountsByRow {
  const labels = marks.map((mark) => list[mark]!.label);
  const isOnly = (label: string): boolean => labels.indexOf(label) === labels.lastIndexOf(label);
  return {
    by: 'substance',
    rows: Object.fromEntries(
      marks
        .map((mark) => list[mark]!)
        .filter(({ label }) => isOnly(label))
        .map(({ id, label }) => [label, { kind: 'theme', item: { value: id }, ...where } as const]),
    ),
  };
}
