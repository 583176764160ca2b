import { capitalised } from './answers-by-question.js';
import { absent, count, countColumn, text, textColumn } from './cells.js';
import { everyRow } from './chart-rows.js';
import type { Findings } from './findings.js';
import type { Counts, CountsByRow } from './population.js';
import { intervalNote, shareCells, shareColumns, shareFigure } from './share-cells.js';
import { draft } from './table.js';
import type { Cell, Column, Draft } from './table.js';
import { nameOf, severalNote } from './who-responded.js';

const columns: readonly Column[] = [
  countColumn('recommendation', 'Recommendation', 'name'),
  countColumn('paragraph', 'Paragraph', 'name'),
  textColumn('substance', 'Substance'),
];

/** Table 10: how much of the evidence speaks to each recommendation, and whose. */
export function recommendations({ themes, breakdowns }: Findings): readonly Draft[] {
  if (!themes) return [];
  const marks = themes.list.flatMap((theme, mark) => (theme.recommendation ? [mark] : []));
  if (marks.length === 0) return [];
  const lead = (mark: number): readonly Cell[] => {
    const { recommendation, label } = themes.list[mark]!;
    const paragraph = recommendation?.paragraph;
    return [
      count(recommendation!.number),
      paragraph === undefined ? absent('unavailable') : count(paragraph),
      text(label),
    ];
  };
  /** The rows name themes by their labels, of which one may stand for several themes: those are not told apart. */
  const raised = (where: Pick<Counts, 'group'>): CountsByRow => ({
    by: 'substance',
    rows: Object.fromEntries(
      marks.flatMap((mark) => {
        const { label, id } = themes.list[mark]!;
        const isOnly = marks.every(
          (other) => other === mark || themes.list[other]!.label !== label,
        );
        return isOnly ? [[label, { kind: 'theme', item: { value: id }, ...where }] as const] : [];
      }),
    ),
  });
  const counts = themes.tally.counts();
  const notes = [
    'A respondent speaks to a recommendation, for or against, when any answer raises a theme of its substance.',
    intervalNote,
  ];
  const main = breakdowns[0];
  const group = main && { field: main.field.id, column: main.field.id };
  return [
    draft({
      id: 'recommendations',
      title: 'How many respondents speak to each recommendation',
      base: 'Respondents with a substantive answer to any question',
      columns: [...columns, ...shareColumns(raised({}), { kind: 'answered' })],
      rows: marks.map((mark) => [
        ...lead(mark),
        ...shareCells(counts.marked(undefined, mark), counts.base(undefined)),
      ]),
      notes,
      chart: {
        kind: 'bars',
        rows: everyRow,
        label: 'substance',
        value: 'percent',
        ends: ['low', 'high'],
      },
      publication: { figures: [shareFigure] },
    }),
    ...(main
      ? [
          draft({
            id: `recommendations-by-${main.field.id}`,
            title: `Who speaks to each recommendation, by ${nameOf(main.field)}`,
            base: `Respondents of each ${nameOf(main.field)} with a substantive answer to any question`,
            columns: [
              ...columns,
              textColumn(main.field.id, capitalised(nameOf(main.field))),
              ...shareColumns(raised({ group: group! }), { kind: 'answered', group: group! }),
            ],
            rows: marks.flatMap((mark) =>
              main.groups.map((group) => {
                const own = themes.tally.counts({ field: main.place, name: group });
                return [
                  ...lead(mark),
                  text(group),
                  ...shareCells(own.marked(undefined, mark), own.base(undefined)),
                ];
              }),
            ),
            notes: [...notes, ...(main.isMultiple ? [severalNote] : [])],
            crosstab: {
              rows: ['recommendation', 'substance'],
              columns: main.field.id,
              cells: ['respondents', 'percent'],
            },
            chart: {
              kind: 'heat-map',
              rows: everyRow,
              row: 'substance',
              column: main.field.id,
              value: 'percent',
            },
            publication: { figures: [shareFigure] },
          }),
        ]
      : []),
  ];
}
