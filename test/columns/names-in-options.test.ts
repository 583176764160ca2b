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

/** What remains of options beside a column of names. */
async function optionsLeft(people: readonly string[], offered: readonly string[]) {
  const columns = await survey({
    'Full name': repeated(people, 40),
    'Which best describes you?': repeated(offered, 40),
  });
  return columns[1]!.judged.choice?.options;
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

  test('also where a last name is a word, or first and last name stand in a column each', async () => {
    const offered = ['Charity', 'Council', 'dan english'];
    expect(await optionsLeft(['Dan English', ...names], offered)).toEqual(['Charity', 'Council']);
    const columns = await survey({
      'First name': repeated(['Dan', 'Ada'], 40),
      'Last name': repeated(['English', 'Zbrozek'], 40),
      'Which best describes you?': repeated(['Charity', 'Council', 'ada zbrozek'], 40),
    });
    expect(columns[2]!.judged.choice!.options).toEqual(['Charity', 'Council']);
  });

  test('but what people write who give no name stays', async () => {
    const people = [...names, 'Prefer not to say', 'Local Resident'];
    const offered = ['Local resident', 'Prefer not to say'];
    expect(await optionsLeft(people, offered)).toEqual(offered);
  });

  test('but an option made of the names of several people stays', async () => {
    const people = ['Ottilie North', 'Ned West', 'Ada Zbrozek'];
    expect(await optionsLeft(people, ['North West', 'South East'])).toContain('North West');
  });

  test('but options that name nobody who wrote in stay', async () => {
    const candidates = ['Jane Doe', 'John Smith', 'Ottilie Smith', 'Ada Doe'];
    const { kind, choice } = await judged('Which candidate do you prefer?', candidates);
    expect(kind).toBe('closed');
    expect(choice!.options).toHaveLength(4);
  });
});
