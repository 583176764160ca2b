import type { MarkCounts } from '../tallies/index.js';
import { capitalised } from './answers-by-question.js';
import {
  count,
  countColumn,
  percent,
  percentColumn,
  percentIn,
  text,
  textColumn,
} from './cells.js';
import type { Findings } from './findings.js';
import { allQuestions } from './population.js';
import type { Counts } from './population.js';
import { draft } from './table.js';
import type { Cell, Column, Draft } from './table.js';
import { nameOf, severalNote } from './who-responded.js';

/** What the signs of evidence are called in tables; the order is that of `evidenceSigns`. */
export const evidenceTitles: Readonly<Record<string, string>> = {
  source: 'Cites a source',
  figures: 'Gives figures',
  period: 'Names a period',
  place: 'Names a place',
  group: 'Names a group of people',
  intervention: 'Names an intervention',
  'three-or-more': 'Shows three or more of these',
};

/** The sign that stands for at least three of the others. */
export const severalSigns = evidenceTitles['three-or-more']!;

/** @param where the question and group of a row */
function columns(where: Pick<Counts, 'question' | 'group'>): readonly Column[] {
  return [
    textColumn('sign', 'Sign of evidence'),
    countColumn('respondents', 'Respondents', { kind: 'sign', item: { column: 'sign' }, ...where }),
    countColumn('base', 'Base', { kind: 'answered', ...where }),
    percentColumn('percent', 'Per cent of base'),
  ];
}

const figures = [percentIn('respondents', 'base')];
const question = { column: 'question' };

const notes = [
  'Signs are found by words and forms (links, DOIs, author and year, numbers, percentages, sums of money, dates, names of places): they say that something is given, not that it is right.',
  'The length of answers is in the tables of answers by question.',
];

/** Table 9: how strong the evidence is, by what the call asked respondents to give. */
export function strengthOfEvidence(findings: Findings): readonly Draft[] {
  const { evidence, questions } = findings;
  const rows = (
    counts: MarkCounts,
    question: number | undefined,
    lead: readonly Cell[],
  ): readonly (readonly Cell[])[] =>
    evidence.signs.map((sign, mark) => {
      const respondents = counts.marked(question, mark);
      const base = counts.base(question);
      return [
        ...lead,
        text(evidenceTitles[sign] ?? sign),
        count(respondents),
        count(base),
        percent(respondents, base),
      ];
    });
  const byQuestion = draft({
    id: 'evidence-by-question',
    title: 'Strength of evidence: signs of it by question',
    base: 'Respondents with a substantive answer to the question',
    columns: [textColumn('question', 'Question'), ...columns({ question })],
    rows: [
      ...rows(evidence.tally.counts(), undefined, [text(allQuestions)]),
      ...questions.flatMap(({ id, place }) => rows(evidence.tally.counts(), place, [text(id)])),
    ],
    notes,
    crosstab: { rows: ['question'], columns: 'sign', cells: ['respondents', 'percent'] },
    publication: { figures },
  });
  const main = findings.breakdowns[0];
  if (!main) return [byQuestion];
  const name = nameOf(main.field);
  const group = { field: main.field.id, column: main.field.id };
  const groupColumn = textColumn(main.field.id, capitalised(name));
  const multiple = main.isMultiple ? [severalNote] : [];
  const countsOf = (group: string): MarkCounts =>
    evidence.tally.counts({ field: main.place, name: group });
  return [
    byQuestion,
    draft({
      id: `evidence-by-${main.field.id}`,
      title: `Strength of evidence: signs of it by ${name}, all questions together`,
      base: `Respondents of each ${name} with a substantive answer to any question`,
      columns: [groupColumn, ...columns({ group })],
      rows: main.groups.flatMap((name) => rows(countsOf(name), undefined, [text(name)])),
      notes: [...notes, ...multiple],
      crosstab: { rows: [main.field.id], columns: 'sign', cells: ['respondents', 'percent'] },
      publication: { figures },
    }),
    draft({
      id: `evidence-by-question-and-${main.field.id}`,
      title: `Strength of evidence: signs of it by question and ${name}`,
      base: `Respondents of each ${name} with a substantive answer to the question`,
      columns: [textColumn('question', 'Question'), groupColumn, ...columns({ question, group })],
      rows: questions.flatMap(({ id, place }) =>
        main.groups
          .filter((name) => countsOf(name).base(place) > 0)
          .flatMap((name) => rows(countsOf(name), place, [text(id), text(name)])),
      ),
      notes: [...notes, ...multiple, 'Groups of which nobody answered the question are left out.'],
      placement: 'file',
      publication: {
        figures,
        leavesOut: { column: 'base', by: ['question', main.field.id] },
      },
    }),
  ];
}
