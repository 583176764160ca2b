import { describe, expect, test } from '@jest/globals';

import { draftQuestionnaire } from '../../src/drafting/index.js';
import type { DraftedQuestionnaire } from '../../src/drafting/index.js';
import { listClosed, listQuestions } from '../../src/questionnaire/index.js';
import { toSource } from '../support/analyse-texts.js';
import { toCsv } from '../support/to-csv.js';

const agree = ['Strongly agree', 'Agree', 'Disagree', 'Strongly disagree'];
const definitely = ['Definitely agree', 'Agree', 'Disagree', 'Definitely disagree'];
const why = 'Rather long words in which somebody says why this is so.';

function file(headers: readonly string[], row: (number: number) => readonly string[]): string {
  return toCsv([headers, ...Array.from({ length: 24 }, (_, number) => row(number))]);
}

const online = file(
  [
    'ID',
    'Which area do you live in?',
    'To what extent do you agree with plan A?',
    'To what extent do you agree with plan B?',
    'Please explain your answer',
  ],
  (n) => [`o${n}`, ['North', 'South'][n % 2]!, agree[n % 4]!, agree[(n + 1) % 4]!, `${why} ${n}`],
);
const easyRead = file(
  [
    'ID',
    'Which area do you live in?',
    'How much do you agree or disagree with plan A?',
    'How much do you agree or disagree with plan B?',
    'Tell us why you think this',
    'Did you have help?',
  ],
  (n) => [
    `e${n}`,
    'North',
    definitely[n % 4]!,
    definitely[n % 3]!,
    `${why} It is so. ${n}`,
    ['Yes', 'No'][n % 2]!,
  ],
);

function draft(...texts: readonly string[]): Promise<DraftedQuestionnaire> {
  return draftQuestionnaire(texts.map((text, place) => toSource(text, `file-${place + 1}.csv`)));
}

describe('several files of one consultation', () => {
  test('make one questionnaire; what is plainly the same question has both wordings', async () => {
    const { questionnaire } = await draft(online, easyRead);
    expect(
      listClosed(questionnaire).map(({ id, wording, also, options }) => ({
        id,
        wording,
        also,
        options,
      })),
    ).toEqual([
      {
        id: 'plan-a',
        wording: 'To what extent do you agree with plan A?',
        also: ['How much do you agree or disagree with plan A?'],
        options: [
          'Definitely agree',
          'Strongly agree',
          'Agree',
          'Disagree',
          'Strongly disagree',
          'Definitely disagree',
        ],
      },
      expect.objectContaining({
        id: 'plan-b',
        also: ['How much do you agree or disagree with plan B?'],
      }),
      expect.objectContaining({ wording: 'Did you have help?', also: [] }),
    ]);
    expect(questionnaire.profile.map(({ id }) => id)).toEqual(['region']);
  });

  test('in another order keep the wording of the file named first', async () => {
    const { questionnaire } = await draft(easyRead, online);
    expect(listClosed(questionnaire)[0]).toMatchObject({
      wording: 'How much do you agree or disagree with plan A?',
      also: ['To what extent do you agree with plan A?'],
    });
  });

  test('questions numbered apart are not joined, however alike', async () => {
    const first = file(['ID', '3. What do you think of the plan?'], (n) => [
      `a${n}`,
      `${why} ${n}`,
    ]);
    const second = file(['ID', '4. What do you think of the plan?'], (n) => [
      `b${n}`,
      `${why} ${n}`,
    ]);
    const { questionnaire } = await draft(first, second);
    expect(listQuestions(questionnaire).map(({ id }) => id)).toEqual(['3', '4']);
  });
});

describe('ids', () => {
  test.each([
    ['Q12a. What helps?', '12a'],
    ['3. What helps?', '3'],
    ['(7.ii) What helps?', '7.ii'],
    ['Question 4: What helps?', '4'],
    ['Prop 1 Q2 - What helps?', 'prop-1-q2'],
    ['5 years from now, what would help most?', '5-years-from'],
    ['What would you change about the service?', 'change-service'],
    ['¿Qué cambiarías?', 'que-cambiarias'],
    ['Τι θα αλλάζατε;', 'τι-θα-αλλαζατε'],
  ])('%s is %s', async (header, id) => {
    const { questionnaire } = await draft(file(['ID', header], (n) => [`r${n}`, `${why} ${n}`]));
    expect(listQuestions(questionnaire)[0]!.id).toBe(id);
  });
});

test('eleven columns with one header are eleven questions, each with the choice before it', async () => {
  const headers = Array.from({ length: 11 }, (_, n) => [
    `${n + 1}. Which do you use?`,
    'Other, please specify',
  ]).flat();
  const text = file(['ID', ...headers], (n) => [
    `r${n}`,
    ...Array.from({ length: 11 }, (_, q) => [
      ['Rail', 'Road', 'Other'][(n + q) % 3]!,
      n % 5 === 0 ? `thing ${n} ${q}` : '',
    ]).flat(),
  ]);
  const { questionnaire } = await draft(text);
  expect(listQuestions(questionnaire).map(({ id }) => id)).toEqual(
    Array.from({ length: 11 }, (_, n) => `${n + 1}.other`),
  );
  expect(questionnaire.profile).toEqual([]);
});

test('nothing that a respondent wrote about themselves stands in the draft', async () => {
  const text = file(['ID', 'Full name', 'Email', 'What helps?'], (n) => [
    `r${n}`,
    `Ann Secret${n % 3}`,
    `ann${n % 3}@secret.example`,
    `${why} ${n}`,
  ]);
  expect((await draft(text)).yaml).not.toMatch(/secret/i);
});

test('hostile headers stay text', async () => {
  const hostile = [
    '__proto__',
    'constructor',
    '=1+1',
    '# no comment',
    '- item: {a: [b',
    '"\'`',
    'yes',
    '*alias &anchor',
    '\u202eevil',
    'null',
  ];
  const text = file(['ID', ...hostile], (n) => [
    `r${n}`,
    ...hostile.map((_, q) => `${why} ${n} ${q}`),
  ]);
  const { questionnaire } = await draft(text);
  expect(listQuestions(questionnaire).map(({ wording }) => wording)).toEqual(hostile);
});

test('a file without a question says so', async () => {
  await expect(
    draft(file(['ID', 'Email'], (n) => [`r${n}`, `a${n}@b.example`])),
  ).rejects.toMatchObject({
    code: 'no-questions',
  });
});
