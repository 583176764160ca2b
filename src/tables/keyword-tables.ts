import type { KeywordFindings } from '../keywords/index.js';
import { text } from './cells.js';
import { firstOfEach } from './chart-rows.js';
import type { Breakdown, Findings } from './findings.js';
import { keywordDraft } from './keyword-draft.js';
import type { Draft, Table } from './table.js';
import { groupColumn, inGroup, inQuestion, nameOf, questionColumn } from './where-columns.js';

/** Table 4: what each question's answers are about. */
export function keywordsByQuestion({ keywords }: Findings): readonly Draft[] {
  return keywords ? [ofQuestions(keywords)] : [];
}

function ofQuestions(keywords: KeywordFindings): Draft {
  const without = keywords.byQuestion.filter(({ keywords: found }) => found.length === 0);
  const names = without.map(({ textClass }) => textClass).join(', ');
  return keywordDraft(keywords, {
    id: 'keywords-by-question',
    title: `Keywords by question, ranked by ${keywords.methodTitle}`,
    base: 'Respondents with a substantive answer to the question',
    lead: [questionColumn],
    where: inQuestion,
    classes: keywords.byQuestion.map((found) => ({ lead: [text(found.textClass)], found })),
    isKeyness: keywords.method === 'keyness',
    notes:
      without.length === 0
        ? []
        : [
            `No keyword reaches the minimum below for ${without.length === 1 ? 'question' : 'questions'} ${names}.`,
          ],
  });
}

/** Table 5: words that a group of respondents uses more than the others. */
export function distinctiveKeywords({ keywords, breakdowns }: Findings): readonly Draft[] {
  const main = breakdowns[0];
  if (!main || !keywords) return [];
  return [ofGroups(keywords, main), ofQuestionsAndGroups(keywords, main)];
}

function ofGroups(keywords: KeywordFindings, main: Breakdown): Draft {
  const name = nameOf(main.field);
  const isTelling = keywords.byGroup.some(({ keywords: found }) =>
    found.some(
      ({ keyness }) => keyness !== undefined && keyness.adjustedP <= keywords.maximumFalseDiscovery,
    ),
  );
  return keywordDraft(keywords, {
    id: `distinctive-keywords-by-${main.field.id}`,
    title: `Keywords that each ${name} uses more than the others, all questions together`,
    base: `Respondents of the ${name} with a substantive answer to any question`,
    lead: [groupColumn(main)],
    where: inGroup(main),
    classes: keywords.byGroup.map((found) => ({ lead: [text(found.textClass)], found })),
    isKeyness: true,
    notes: isTelling ? [] : ['None of these differences is larger than chance would give.'],
    chart: {
      kind: 'dots',
      rows: firstOfEach(3),
      group: main.field.id,
      label: 'keyword',
      value: 'log-ratio',
      full: 'stands-out',
    },
  });
}

function ofQuestionsAndGroups(keywords: KeywordFindings, main: Breakdown): Draft {
  const name = nameOf(main.field);
  const classes = keywords.byQuestionAndGroup.flatMap(({ question, groups }) =>
    groups.map((found) => ({ lead: [text(question), text(found.textClass)], found })),
  );
  return keywordDraft(keywords, {
    id: `distinctive-keywords-by-question-and-${main.field.id}`,
    title: `Keywords that set a ${name} apart in a question`,
    base: `Respondents of the ${name} with a substantive answer to the question`,
    lead: [questionColumn, groupColumn(main)],
    where: { ...inQuestion, ...inGroup(main) },
    classes,
    isKeyness: true,
    whenEmpty: `No keyword sets a ${name} apart in any question: what one says more often than the others is no more than chance would give, since the groups are small or speak alike.`,
    notes: ['Only keywords that stand out are shown.'],
  });
}

/** The keywords of all questions as a table of its own. */
export function keywordsOfQuestions(keywords: KeywordFindings): Table {
  return { ...ofQuestions(keywords), number: '1' };
}

/** The keywords of the groups of one field, by any method, as a table of its own. */
export function keywordsOfField(keywords: KeywordFindings, breakdown: Breakdown): Table {
  const name = nameOf(breakdown.field);
  const table = keywordDraft(keywords, {
    id: `keywords-by-${breakdown.field.id}`,
    title: `Keywords by ${name}, ranked by ${keywords.methodTitle}`,
    base: `Respondents of the ${name} with a substantive answer`,
    lead: [groupColumn(breakdown)],
    where: inGroup(breakdown),
    classes: keywords.byGroup.map((found) => ({ lead: [text(found.textClass)], found })),
    isKeyness: keywords.method === 'keyness',
    notes: [],
  });
  return { ...table, number: '1' };
}
