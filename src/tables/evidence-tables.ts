import type { MarkCounts } from '../tallies/index.js';
import { capitalised } from './answers-by-question.js';
import { count, countColumn, percent, percentColumn, text, textColumn } from './cells.js';
import type { Findings } from './findings.js';
import { draft } from './table.js';
import type { Cell, Column, Draft } from './table.js';
import { allQuestions } from './theme-tables.js';
import { nameOf, severalNote } from './who-responded.js';

/** What the signs of evidence are called in tables; the order is that of `evidenceSigns`. */
const titles: Readonly<Record<string, string>> = {
  source: 'Cites a source',
  figures: 'Gives figures',
  period: 'Names a period',
  place: 'Names a place',
  group: 'Names a group of people',
  intervention: 'Names an intervention',
  'three-or-more': 'Shows three or more of these',
};

const columns: readonly Column[] = [
  textColumn('sign', 'Sign of evidence'),
  countColumn('respondents', 'Respondents'),
  countColumn('base', 'Base'),
  percentColumn('percent', 'Per cent of base'),
];

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
        text(titles[sign] ?? sign),
        count(respondents),
        count(base),
        percent(respondents, base),
      ];
    });
  const byQuestion = draft({
    id: 'evidence-by-question',
    title: 'Strength of evidence: signs of it by question',
    base: 'Respondents with a substantive answer to the question',
    columns: [textColumn('question', 'Question'), ...columns],
    rows: [
      ...rows(evidence.tally.counts(), undefined, [text(allQuestions)]),
      ...questions.flatMap(({ id, place }) => rows(evidence.tally.counts(), place, [text(id)])),
    ],
    notes,
    crosstab: { rows: ['question'], columns: 'sign', cells: ['respondents', 'percent'] },
  });
  const main = findings.breakdowns[0];
  if (!main) return [byQuestion];
  const name = nameOf(main.field);
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
      columns: [groupColumn, ...columns],
      rows: main.groups.flatMap((group) => rows(countsOf(group), undefined, [text(group)])),
      notes: [...notes, ...multiple],
      crosstab: { rows: [main.field.id], columns: 'sign', cells: ['respondents', 'percent'] },
    }),
    draft({
      id: `evidence-by-question-and-${main.field.id}`,
      title: `Strength of evidence: signs of it by question and ${name}`,
      base: `Respondents of each ${name} with a substantive answer to the question`,
      columns: [textColumn('question', 'Question'), groupColumn, ...columns],
      rows: questions.flatMap(({ id, place: question }) =>
        main.groups
          .filter((group) => countsOf(group).base(question) > 0)
          .flatMap((group) => rows(countsOf(group), question, [text(id), text(group)])),
      ),
      notes: [...notes, ...multiple, 'Groups of which nobody answered the question are left out.'],
      placement: 'file',
    }),
  ];
}
