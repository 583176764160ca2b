import { capitalised } from './answers-by-question.js';
import { absent, count, countColumn, text, textColumn } from './cells.js';
import type { Findings } from './findings.js';
import { intervalNote, shareCells, shareColumns } from './share-cells.js';
import { draft } from './table.js';
import type { Cell, Column, Draft } from './table.js';
import { nameOf, severalNote } from './who-responded.js';

const columns: readonly Column[] = [
  countColumn('recommendation', 'Recommendation'),
  countColumn('paragraph', 'Paragraph'),
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
  const counts = themes.tally.counts();
  const notes = [
    'A respondent speaks to a recommendation, for or against, when any answer raises a theme of its substance.',
    intervalNote,
  ];
  const main = breakdowns[0];
  return [
    draft({
      id: 'recommendations',
      title: 'How many respondents speak to each recommendation',
      base: 'Respondents with a substantive answer to any question',
      columns: [...columns, ...shareColumns],
      rows: marks.map((mark) => [
        ...lead(mark),
        ...shareCells(counts.marked(undefined, mark), counts.base(undefined)),
      ]),
      notes,
      chart: {
        kind: 'bars',
        rows: marks.map((_, row) => row),
        label: 'substance',
        value: 'percent',
        ends: ['low', 'high'],
      },
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
              ...shareColumns,
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
              rows: Array.from({ length: marks.length * main.groups.length }, (_, row) => row),
              row: 'substance',
              column: main.field.id,
              value: 'percent',
            },
          }),
        ]
      : []),
  ];
}
