import { languageName } from '../languages/index.js';
import { analystColumn, count, percent, percentColumn, text, textColumn } from './cells.js';
import type { Findings } from './findings.js';
import { allQuestions } from './population.js';
import { draft } from './table.js';
import type { Cell, Draft } from './table.js';

/**
 * In which languages answers are; nothing where they are all in one. It is for the analysts only: a respondent may
 * write in several languages, so that no group of respondents is a sum of these counts, and what others
 * of them give away could not be proved.
 */
export function answersByLanguage({ questions, languages, answers }: Findings): readonly Draft[] {
  const found = languages.list();
  if (found.length < 2) return [];
  const rows = (question: string, numberOf: (language: string) => number, base: number): Cell[][] =>
    found.map((language) => [
      text(question),
      text(languageName(language)),
      text(language),
      count(numberOf(language)),
      percent(numberOf(language), base),
    ]);
  return [
    draft({
      id: 'answers-by-language',
      title: 'Answers by language',
      base: 'Respondents with a substantive answer to the question',
      columns: [
        textColumn('question', 'Question'),
        textColumn('language', 'Language'),
        textColumn('code', 'Code'),
        analystColumn('answered', 'Answered in it', {
          kind: 'language',
          item: { column: 'code' },
          question: { column: 'question' },
        }),
        percentColumn('percent', 'Per cent of those who answered'),
      ],
      rows: [
        ...rows(allQuestions, (language) => languages.respondents(language), answers.answering()),
        ...questions.flatMap(({ id, place }) =>
          rows(
            id,
            (language) => languages.answers(place, language),
            answers.question(place).substantive,
          ),
        ),
      ],
      notes: [
        'The language of each answer is found by its letters and function words. An answer too short to tell is in the language of the same respondent\u2019s longer ones, in the one they declared, or in the main language of the call.',
        'A respondent may write in several languages: for all questions together the percentages may add to more than 100.',
      ],
      crosstab: { rows: ['language'], columns: 'question', cells: ['answered'] },
    }),
  ];
}
