import { describe, expect, test } from '@jest/globals';

import { draftQuestionnaire } from '../../src/drafting/index.js';
import { analyse } from '../../src/analyse.js';
import type { Analysis } from '../../src/analyse.js';
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
