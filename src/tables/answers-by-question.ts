import { answersByLanguage } from './answers-by-language.js';
import { groupColumn, inGroup, inQuestion, nameOf, questionColumn } from './where-columns.js';
import {
  analystColumn,
  count,
  countColumn,
  percent,
  percentColumn,
  percentIn,
  percentOf,
  statistic,
  statisticColumn,
  text,
  textColumn,
} from './cells.js';
import { everyRow } from './chart-rows.js';
import type { Breakdown, Findings } from './findings.js';
import type { Counts } from './population.js';
import { draft } from './table.js';
import { isCollapsed } from './texts-once.js';
import type { Draft } from './table.js';
import { analysedBase } from './who-responded.js';

/** Table 3: how many answered each question, in all, by the main breakdown, and in which languages. */
export function answersByQuestion(findings: Findings): readonly Draft[] {
  const main = findings.breakdowns[0];
  return [
    inAll(findings),
    ...(main ? [byGroup(findings, main)] : []),
    ...answersByLanguage(findings),
  ];
}

function inAll(findings: Findings): Draft {
  const { questions, answers, status, evidence } = findings;
  const isOnce = isCollapsed(findings);
  const all = status.analysed;
  return draft({
    id: 'answers-by-question',
    title: 'Answers by question',
    base: analysedBase(all),
    columns: [
      questionColumn,
      textColumn('wording', 'Wording'),
      countColumn('answered', 'Answered', answered),
      percentColumn('percent', 'Per cent of respondents'),
      analystColumn('non-answers', 'Non-answers', { kind: 'non-answer', ...inQuestion }),
      analystColumn('referrals', 'Referrals', { kind: 'referral', ...inQuestion }),
      analystColumn('blank', 'Blank', { kind: 'blank', ...inQuestion }),
      countColumn('words', 'Words'),
      statisticColumn('median-words', 'Median words', 1),
      ...(isOnce ? [countColumn('texts', 'Answered, campaigns once')] : []),
    ],
    rows: questions.map(({ id, wording, place }) => {
      const { substantive, nonAnswers, referrals, words } = answers.question(place);
      return [
        text(id),
        text(wording),
        count(substantive),
        percent(substantive, all),
        count(nonAnswers),
        count(referrals),
        count(all - substantive - nonAnswers - referrals),
        count(words.total),
        statistic(words.median),
        ...(isOnce ? [count(evidence.tally.counts().base(place))] : []),
      ];
    }),
    notes: [
      'Answered: the answer has substance. Non-answers ("n/a", "no comment") and referrals (to another answer or an attachment) are counted apart and not analysed as text; a reviewer must follow the referrals.',
      'Words are those of substantive answers.',
      ...(isOnce
        ? [
            'Answered, campaigns once: the answers of a campaign to a question count as one. The tables of keywords, themes, evidence and recommendations go by it; the other tables count every submission.',
          ]
        : []),
    ],
    chart: { kind: 'bars', rows: everyRow, label: 'question', value: 'answered' },
    // Silence is left out: it is for the analysts, and says nothing that a person said.
    publication: {
      base: (shown) => analysedBase(shown(all)),
      figures: [
        percentOf('answered', () => ({ kind: 'responded' })),
        { from: ['answered'], to: ['words', 'median-words'] },
      ],
    },
  });
}

const answered: Counts = { kind: 'answered', ...inQuestion };

function byGroup({ questions, answers }: Findings, breakdown: Breakdown): Draft {
  const { field, place, groups } = breakdown;
  const group = inGroup(breakdown);
  return draft({
    id: `answers-by-question-and-${field.id}`,
    title: `Answers by question and ${nameOf(field)}`,
    base: `Respondents of each ${nameOf(field)}`,
    columns: [
      questionColumn,
      groupColumn(breakdown),
      countColumn('respondents', 'Respondents', { kind: 'responded', ...group }),
      countColumn('answered', 'Answered', { ...answered, ...group }),
      percentColumn('percent', 'Per cent of respondents'),
      statisticColumn('median-words', 'Median words', 1),
    ],
    rows: questions.flatMap(({ id, place: question }) =>
      groups.map((name) => {
        const own = { field: place, name };
        const respondents = answers.respondents(own);
        const { substantive, words } = answers.question(question, own);
        return [
          text(id),
          text(name),
          count(respondents),
          count(substantive),
          percent(substantive, respondents),
          statistic(words.median),
        ];
      }),
    ),
    crosstab: { rows: ['question'], columns: field.id, cells: ['answered'] },
    publication: {
      figures: [
        percentIn('answered', 'respondents'),
        { from: ['answered', 'respondents'], to: ['median-words'] },
      ],
      leavesOut: { column: 'answered', by: ['question'] },
    },
  });
}
