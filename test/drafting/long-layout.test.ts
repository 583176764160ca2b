import { describe, expect, test } from '@jest/globals';

import { analyse } from '../../src/analyse.js';
import { draftQuestionnaire } from '../../src/drafting/index.js';
import { inspectUnknown } from '../../src/inspect.js';
import { listClosed, listQuestions } from '../../src/questionnaire/index.js';
import { sampleSettings, toSource } from '../support/analyse-texts.js';
import { shuffled } from '../support/shuffle.js';
import { toCsv } from '../support/to-csv.js';

const header = ['Respondent ID', 'Submitted', 'Sector', 'Question', 'Answer'];
const rows = Array.from({ length: 24 }, (_, n) => {
  const about = [`R${n}`, `2024-03-${10 + (n % 9)}`, ['Health', 'Education'][n % 2]!];
  return [
    [...about, '1. Do you agree with the plan?', ['Yes', 'No'][n % 2]!],
    [
      ...about,
      '2. Please explain your answer',
      `The fares are too high, as ${n} of us said before.`,
    ],
    [...about, 'Where do you live?', ['North', 'South', 'East'][n % 3]!],
    [...about, 'What is your name?', `Zebulon Quix${n}`],
  ];
}).flat();
const file = (seed: number): string => toCsv([header, ...shuffled(rows, seed)]);

describe('a file in which each answer has a row of its own', () => {
  test('gives a questionnaire of what its rows ask', async () => {
    const { questionnaire } = await draftQuestionnaire([toSource(file(1), 'long.csv')]);
    expect(questionnaire['response-id']).toEqual(['Respondent ID']);
    expect(questionnaire.profile.map(({ id, kind }) => [id, kind])).toEqual([
      ['sector', 'one-of'],
      ['name', 'personal'],
      ['region', 'one-of'],
    ]);
    expect(listClosed(questionnaire).map(({ id, options }) => [id, options])).toEqual([
      ['1', ['Yes', 'No']],
    ]);
    expect(listQuestions(questionnaire).map(({ id }) => id)).toEqual(['2']);
  });

  test('gives the same whatever the order of its rows', async () => {
    const drafts = await Promise.all(
      [1, 2, 3].map((seed) => draftQuestionnaire([toSource(file(seed), 'long.csv')])),
    );
    expect(new Set(drafts.map(({ yaml }) => yaml)).size).toBe(1);
  });

  test('is analysed without a problem, fields about the respondent among its rows', async () => {
    const { questionnaire } = await draftQuestionnaire([toSource(file(1), 'long.csv')]);
    const settings = { ...sampleSettings, questionnaire, codeFrame: undefined };
    const { issues, reconciliation, tables } = await analyse([toSource(file(1))], settings);
    expect(issues.list()).toEqual([]);
    expect(reconciliation).toMatchObject({ read: 24, analysed: 24 });
    const counts = (id: string): unknown =>
      tables
        .find((table) => table.id === id)!
        .rows.map((cells) => cells.slice(0, 2).map((cell) => ('value' in cell ? cell.value : '')));
    expect(counts('respondents-by-region')).toMatchObject([
      ['East', 8],
      ['North', 8],
      ['South', 8],
    ]);
    expect(JSON.stringify(tables)).not.toMatch(/Quix|Zebulon/);
  });

  test('is shown for what it is', async () => {
    const { columns, rows: respondents } = await inspectUnknown(toSource(file(1)));
    expect(respondents).toBe(24);
    expect(columns.map(({ kind }) => kind)).toEqual([
      'response-id',
      'submitted',
      'profile',
      'asked',
      'answer',
    ]);
  });
});

describe('a question to which respondents have several rows', () => {
  const ways = ['Rail', 'Road, with tolls', 'Sea'];
  /** Who is n chooses one way, two or three; and says once why. */
  const several = Array.from({ length: 24 }, (_, n) => [
    ...ways
      .filter((_way, place) => place <= n % 3)
      .map((way) => [`R${n}`, '', 'Health', '1. Which ways do you use?', way]),
    [`R${n}`, '', 'Health', '2. Why?', `It is near to where ${n} of us live.`],
  ]).flat();
  const longFile = (seed: number): string => toCsv([header, ...shuffled(several, seed)]);

  test('has several choices, and each is counted', async () => {
    const { questionnaire, yaml } = await draftQuestionnaire([toSource(longFile(1), 'long.csv')]);
    expect(listClosed(questionnaire)).toMatchObject([{ id: '1', kind: 'some-of' }]);
    const settings = { ...sampleSettings, questionnaire, codeFrame: undefined };
    const { issues, tables } = await analyse([toSource(longFile(2))], settings);
    expect(issues.list()).toEqual([]);
    const { rows: counted } = tables.find(({ id }) => id === 'choices-1')!;
    const of = counted.map((cells) => cells.map((cell) => ('value' in cell ? cell.value : '')));
    const all = of.filter(([, group]) => group === 'All respondents');
    expect(all.map(([option, , count]) => [option, count])).toEqual([
      ['Rail', 24],
      ['Road, with tolls', 16],
      ['Sea', 8],
    ]);
    const again = await draftQuestionnaire([toSource(longFile(3), 'long.csv')]);
    expect(again.yaml).toBe(yaml);
  });

  test('has one choice where a response was sent twice', async () => {
    const once = several.filter(([, , , , way]) => way !== 'Sea' && way !== 'Road, with tolls');
    const changed = ['R3', '', 'Health', '1. Which ways do you use?', 'Sea'];
    const others = ['R4', 'R5'].map((id) => [id, '', 'Health', '3. Age', '41']);
    const text = toCsv([header, ...once, changed, ...others]);
    const { questionnaire } = await draftQuestionnaire([toSource(text, 'long.csv')]);
    expect(listClosed(questionnaire)[0]!.kind).toBe('one-of');
  });
});

test('a column called "question" alone makes no such file: every row is a respondent', async () => {
  const wide = toCsv([
    ['ID', 'Question', 'Comment'],
    ...Array.from({ length: 20 }, (_, n) => [
      `r${n}`,
      `What will you do about number ${n}, please?`,
      `I think that it should be ${n} times better than it is.`,
    ]),
  ]);
  const { questionnaire } = await draftQuestionnaire([toSource(wide, 'wide.csv')]);
  expect(listQuestions(questionnaire).map(({ wording }) => wording)).toEqual([
    'Question',
    'Comment',
  ]);
});
