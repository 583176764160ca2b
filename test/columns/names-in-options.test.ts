import { describe, expect, test } from '@jest/globals';

import { repeated, survey } from './survey.js';

const names = ['Ottilie Quackenbush', 'Ned van der Sloot', 'Ada Zbrozek', 'Uma ap Rhys'];

/** Forms that four people sent in ten times each, with a column of what a reviewer or they themselves wrote. */
async function judged(header: string, values: readonly string[]) {
  const columns = await survey({
    'Full name': repeated(names, 40),
    [header]: repeated(values, 40),
  });
  return columns[1]!.judged;
}

describe('what names a respondent is no option, however often it comes', () => {
  test('so notes on respondents are personal', async () => {
    const notes = names.map((name) => `Spoke to ${name} again`);
    expect(await judged('Reviewer note', notes)).toMatchObject({
      kind: 'personal',
      detail: 'other',
    });
  });

  test('and answers to a question are prose', async () => {
    const answers = names.map((name) => `See what ${name} says`);
    expect((await judged('Anything else?', answers)).kind).toBe('open');
  });

  test('and the other values of a column are options still', async () => {
    const values = ['Charity', 'Council', 'Charity', 'ottilie quackenbush'];
    expect(await judged('Which best describes you?', values)).toMatchObject({
      kind: 'profile',
      choice: { options: ['Charity', 'Council'], covered: 0.75, others: 1 },
    });
  });

  test('but options that name nobody who wrote in stay', async () => {
    const candidates = ['Jane Doe', 'John Smith', 'Ottilie Smith', 'Ada Doe'];
    const { kind, choice } = await judged('Which candidate do you prefer?', candidates);
    expect(kind).toBe('closed');
    expect(choice!.options).toHaveLength(4);
  });
});
