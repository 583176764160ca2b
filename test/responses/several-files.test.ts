import { describe, expect, test } from '@jest/globals';

import { draftQuestionnaire } from '../../src/drafting/index.js';
import { analyse } from '../../src/analyse.js';
import type { Analysis } from '../../src/analyse.js';
import { loadQuestionnaire } from '../../src/questionnaire/index.js';
import type { Questionnaire } from '../../src/questionnaire/index.js';
import type { Source } from '../../src/read/index.js';
import { sampleSettings, toSource } from '../support/analyse-texts.js';
import { toCsv } from '../support/to-csv.js';

const question = 'What would help you most in your work?';
const header = ['ID', 'Start time', 'Completion time', 'Email', 'Name', question];
const answer = 'More time and fewer forms would help me most.';

function form(rows: readonly (readonly [id: string, email: string, day: string])[]): string {
  return toCsv([
    header,
    ...rows.map(([id, email, day]) => {
      const time = `2024-05-0${day} 08:00:12`;
      return [id, time, time, email, '', `${answer} ${id}${email}`];
    }),
  ]);
}

async function analyseFiles(texts: readonly string[]): Promise<Analysis> {
  const sources = (): readonly Source[] => texts.map((text, at) => toSource(text, `f${at}.csv`));
  const { questionnaire } = await draftQuestionnaire(sources());
  return analyse(sources(), { ...sampleSettings, questionnaire, codeFrame: undefined });
}

const drafted = loadQuestionnaire(
  `id: pets\ntitle: Pets\nresponse-id: [ID]\nsections:\n  - {id: a, title: All, questions: [{id: "1", question: "${question}"}]}\n`,
  'pets.yaml',
);

function analyseWith(texts: readonly string[], questionnaire: Questionnaire): Promise<Analysis> {
  const sources = texts.map((text, at) => toSource(text, `f${at}.csv`));
  return analyse(sources, { ...sampleSettings, questionnaire, codeFrame: undefined });
}

function idsOf({ responses }: Analysis): readonly string[] {
  return [...responses.analysedById()].map(({ id }) => id);
}

describe('numbers that a platform gives anew in each file', () => {
  const one = form([
    ['1', 'anonymous', '1'],
    ['2', 'anonymous', '2'],
  ]);
  const two = form([
    ['1', 'anonymous', '3'],
    ['2', 'ada@forms.example', '4'],
  ]);

  test('are the ids of a file alone', async () => {
    expect(idsOf(await analyseFiles([one]))).toEqual(['1', '2']);
  });

  test('do not make two respondents of two files one', async () => {
    const analysis = await analyseFiles([one, two]);
    expect(analysis.reconciliation).toMatchObject({ read: 4, analysed: 4, duplicates: 0 });
    expect(idsOf(analysis).slice(0, 3)).toEqual(['f0.csv#1', 'f0.csv#2', 'f1.csv#1']);
  });

  test('give way to an e-mail address: who is in two files is one, and the address is not shown', async () => {
    const three = form([['7', ' Ada@Forms.example', '5']]);
    const analysis = await analyseFiles([two, three]);
    expect(analysis.reconciliation).toMatchObject({ read: 3, analysed: 2, duplicates: 1 });
    expect(idsOf(analysis).join()).toMatch(/^f0\.csv#1,id-[0-9a-f]{12}$/);
    expect(JSON.stringify(analysis.issues.list())).not.toMatch(/ada@/i);
  });
});

test('an id that a platform gives once identifies across files', async () => {
  const file = (day: string): string =>
    toCsv([
      ['Response ID', 'Submitted', question],
      ['r1', `2024-05-0${day}`, answer],
    ]);
  const { reconciliation } = await analyseFiles([file('1'), file('2')]);
  expect(reconciliation).toMatchObject({ read: 2, analysed: 1, duplicates: 1 });
});

describe('numbers for ids in several files without a time of submission', () => {
  const file = (...rows: readonly (readonly string[])[]): string =>
    toCsv([['ID', question], ...rows]);
  const online = file(['1', 'I like cats and dogs in the park.'], ['2', 'More time would help.']);
  const easyRead = file(['1', 'Totally other dogs would help me most.'], ['3', 'Fewer forms.']);

  test.each([
    ['in this order', [online, easyRead]],
    ['in the other', [easyRead, online]],
  ])('are those of a file alone: nobody is dropped, %s', async (_name, texts) => {
    const analysis = await analyseFiles(texts);
    expect(analysis.reconciliation).toMatchObject({ read: 4, analysed: 4, duplicates: 0 });
    const told = analysis.issues.list().filter(({ code }) => code === 'shared-number');
    expect(told.map((issue) => [issue.file, issue.message])).toEqual(
      ['f0.csv', 'f1.csv'].map((name) => [
        name,
        'One id is a number that other files have too, and no time of submission tells whether they are the same people: those of each file are counted. In 0 of them the answers are the same.',
      ]),
    );
  });

  test('are told to be alike where one file holds a copy of the other', async () => {
    const analysis = await analyseFiles([online, online]);
    expect(analysis.reconciliation).toMatchObject({ read: 4, analysed: 4, duplicates: 0 });
    expect(analysis.issues.list().map(({ message }) => message)).toContainEqual(
      expect.stringMatching(/^2 ids are numbers that other files have too.* In 2 of them/),
    );
  });

  test('identify within their own file, and the hint says which copy counts and that no time tells', async () => {
    const twice = file(['1', 'I like cats.'], ['1', 'I like dogs.'], ['2', 'Time.']);
    const reversed = file(['2', 'Time.'], ['1', 'I like dogs.'], ['1', 'I like cats.']);
    for (const text of [twice, reversed]) {
      const analysis = await analyseWith([text], drafted);
      expect(analysis.reconciliation).toMatchObject({ read: 3, analysed: 2, duplicates: 1 });
      const [issue] = analysis.issues.list().filter(({ code }) => code === 'duplicate-response');
      expect(issue!.hint).toMatch(
        /^Neither has a time of submission, so which is the latest is not known; the one that counts \(row \d\) says something else\./,
      );
    }
  });

  test('such as codes of a platform are one respondent in every file, and alike copies are said to be', async () => {
    const coded = file(['R_1a', 'I like cats and dogs in the park.'], ['R_2b', 'More time.']);
    const analysis = await analyseFiles([coded, coded]);
    expect(analysis.reconciliation).toMatchObject({ read: 4, analysed: 2, duplicates: 2 });
    expect(analysis.issues.list()[0]!.hint).toMatch(/^It says the same as the copy that counts/);
  });
});
