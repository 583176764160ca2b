import type { EvidenceMark } from '../evidence/index.js';
import type { MarkCounts } from '../tallies/index.js';
import {
  count,
  countColumn,
  percent,
  percentColumn,
  percentIn,
  text,
  textColumn,
} from './cells.js';
import type { Breakdown, Findings } from './findings.js';
import { allQuestions } from './population.js';
import type { Where } from './population.js';
import type { Row } from './rows.js';
import { draft } from './table.js';
import type { Cell, Column, Draft } from './table.js';
import {
  groupColumn,
  inGroup,
  inQuestion,
  nameOf,
  questionColumn,
  severalNotes,
} from './where-columns.js';

/** What the signs of evidence are called in tables; the order is that of `evidenceSigns`. */
export const evidenceTitles: Readonly<Record<EvidenceMark, string>> = {
  source: 'Cites a source',
  figures: 'Gives figures',
  period: 'Names a period',
  place: 'Names a place',
  group: 'Names a group of people',
  intervention: 'Names an intervention',
  'three-or-more': 'Shows three or more of these',
};

/** The sign that stands for at least three of the others. */
export const severalSigns = evidenceTitles['three-or-more'];

/** Table 9: how strong the evidence is, by what the call asked respondents to give. */
export function strengthOfEvidence(findings: Findings): readonly Draft[] {
  return [
    byQuestion(findings),
    ...findings.breakdowns
      .slice(0, 1)
      .flatMap((main) => [byGroup(findings, main), byQuestionAndGroup(findings, main)]),
  ];
}

function byQuestion({ evidence, questions }: Findings): Draft {
  const counts = evidence.tally.counts();
  return draft({
    id: 'evidence-by-question',
    title: 'Strength of evidence: signs of it by question',
    base: 'Respondents with a substantive answer to the question',
    columns: [questionColumn, ...columns(inQuestion)],
    rows: [
      ...signRows(evidence, counts, undefined, [text(allQuestions)]),
      ...questions.flatMap(({ id, place }) => signRows(evidence, counts, place, [text(id)])),
    ],
    notes,
    crosstab: { rows: ['question'], columns: 'sign', cells: ['respondents', 'percent'] },
    publication: { figures },
  });
}

function byGroup({ evidence }: Findings, breakdown: Breakdown): Draft {
  const { field, place, groups } = breakdown;
  return draft({
    id: `evidence-by-${field.id}`,
    title: `Strength of evidence: signs of it by ${nameOf(field)}, all questions together`,
    base: `Respondents of each ${nameOf(field)} with a substantive answer to any question`,
    columns: [groupColumn(breakdown), ...columns(inGroup(breakdown))],
    rows: groups.flatMap((name) =>
      signRows(evidence, evidence.tally.counts({ field: place, name }), undefined, [text(name)]),
    ),
    notes: [...notes, ...severalNotes(breakdown)],
    crosstab: { rows: [field.id], columns: 'sign', cells: ['respondents', 'percent'] },
    publication: { figures },
  });
}

function byQuestionAndGroup({ evidence, questions }: Findings, breakdown: Breakdown): Draft {
  const { field, place: main, groups } = breakdown;
  const ofGroups = groups.map((name) => ({
    name,
    counts: evidence.tally.counts({ field: main, name }),
  }));
  return draft({
    id: `evidence-by-question-and-${field.id}`,
    title: `Strength of evidence: signs of it by question and ${nameOf(field)}`,
    base: `Respondents of each ${nameOf(field)} with a substantive answer to the question`,
    columns: [
      questionColumn,
      groupColumn(breakdown),
      ...columns({ ...inQuestion, ...inGroup(breakdown) }),
    ],
    rows: questions.flatMap(({ id, place }) =>
      ofGroups
        .filter(({ counts }) => counts.base(place) > 0)
        .flatMap(({ name, counts }) => signRows(evidence, counts, place, [text(id), text(name)])),
    ),
    notes: [
      ...notes,
      ...severalNotes(breakdown),
      'Groups of which nobody answered the question are left out.',
    ],
    placement: 'file',
    publication: {
      figures,
      leavesOut: { column: 'base', by: ['question', field.id] },
    },
  });
}

function columns(where: Where): readonly Column[] {
  return [
    textColumn('sign', 'Sign of evidence'),
    countColumn('respondents', 'Respondents', { kind: 'sign', item: { column: 'sign' }, ...where }),
    countColumn('base', 'Base', { kind: 'answered', ...where }),
    percentColumn('percent', 'Per cent of base'),
  ];
}

/** @param lead the cells that say whose signs they are */
function signRows(
  { signs }: Findings['evidence'],
  counts: MarkCounts,
  question: number | undefined,
  lead: readonly Cell[],
): readonly Row[] {
  return signs.map((sign, mark) => {
    const respondents = counts.marked(question, mark);
    const base = counts.base(question);
    return [
      ...lead,
      text(evidenceTitles[sign]),
      count(respondents),
      count(base),
      percent(respondents, base),
    ];
  });
}

const figures = [percentIn('respondents', 'base')];

const notes = [
  'Signs are found by words and forms (links, DOIs, author and year, numbers, percentages, sums of money, dates, names of places): they say that something is given, not that it is right.',
  'The length of answers is in the tables of answers by question.',
];
