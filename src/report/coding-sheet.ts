import type { Sheet } from './sheet.js';

interface AnswerToCode {
  readonly response: string;
  readonly question: string;
  readonly asked: string;
  readonly text: string;
}

interface ThemeToCode {
  readonly id: string;
  readonly label: string;
  readonly description: string | undefined;
}

/** The longest header that a table in a workbook may have. */
const longestTitle = 255;

/** The first columns of a coding sheet; by these names it is read again. */
const codingColumns = {
  response: 'Response',
  question: 'Question',
  asked: 'Asked',
  answer: 'Answer',
} as const;

/** A row for each answer, with a column for each theme to fill in: 1 when it is raised, 0 when not. */
export function codingSheet(
  answers: readonly AnswerToCode[],
  themes: readonly ThemeToCode[],
): Sheet {
  const { response, question, asked, answer } = codingColumns;
  return {
    name: 'Coding',
    columns: [
      { title: response, width: 14 },
      { title: question, width: 10 },
      { title: asked, width: 30 },
      { title: answer, width: 80 },
      ...themes.map(({ id, label }) => ({
        title: `${id}: ${label}`.slice(0, longestTitle),
        width: 16,
        choices: ['0', '1'],
      })),
    ],
    rows: answers.map((row) => [
      row.response,
      row.question,
      row.asked,
      row.text,
      ...themes.map(() => ''),
    ]),
  };
}

/** What each theme means, for those who code. */
export function themeSheet(themes: readonly ThemeToCode[]): Sheet {
  return {
    name: 'Themes',
    columns: [
      { title: 'Theme', width: 30 },
      { title: 'Label', width: 40 },
      { title: 'Description', width: 90 },
    ],
    rows: themes.map(({ id, label, description = '' }) => [id, label, description]),
  };
}
