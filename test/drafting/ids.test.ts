import { describe, expect, test } from '@jest/globals';

import { Ids } from '../../src/drafting/ids.js';
import { languageOf } from '../../src/languages/index.js';

describe('an id is made from', () => {
  test.each([
    ['the numbering', { header: 'Q7.2 Do you agree with lower fares?' }, '7.2'],
    ['the name the platform gave', { header: 'Do you agree?', code: 'fares' }, 'fares'],
    ['words that mean something', { header: 'Do you agree with lower rail fares?' }, 'lower-rail'],
  ])('%s', (_, head, id) => {
    expect(new Ids().from(head)).toMatch(new RegExp(`^${id}`));
  });

  test('words that mean something in the language of the answers', async () => {
    const header = '¿Cómo te enteraste de la encuesta?';
    expect(new Ids(await languageOf('es')).from({ header })).toBe('enteraste-encuesta');
    expect(new Ids().from({ header })).toBe('como-te-enteraste');
  });

  test('English words too, whatever language the answers have', async () => {
    const header = 'What do you think of the fares?';
    expect(new Ids(await languageOf('es')).from({ header })).toBe('fares');
  });
});

test('an id is given once, and the next that wants it has a number', () => {
  const ids = new Ids();
  expect(['fares', 'fares', 'fares'].map((id) => ids.take(id))).toEqual([
    'fares',
    'fares-2',
    'fares-3',
  ]);
});

describe('a head that wants an id which another has', () => {
  const given = (...headers: readonly string[]): readonly string[] => {
    const ids = new Ids();
    return headers.map((header) => ids.takeFor({ header }));
  };

  test('is told apart by the first word that the other has not', () => {
    expect(
      given(
        'How do you expect your use of buses to change in 2020?',
        'How do you expect your use of buses to change on Sundays in 2020?',
        'How do you expect your use of buses to change on Mondays in 2020?',
      ),
    ).toEqual([
      'expect-buses-change',
      'expect-buses-change-sundays',
      'expect-buses-change-mondays',
    ]);
  });

  test('has a number where their words are the same, or it has its id from its numbering', () => {
    expect(given('Your thoughts', 'Your thoughts')).toEqual(['thoughts', 'thoughts-2']);
    expect(given('Q1: Buses', 'Q1: Trains')).toEqual(['1', '1-2']);
  });

  test('"least" tells something, though it is a function word', () => {
    expect(given('What do you like best about R?', 'What do you like least about R?')).toEqual([
      'best-r',
      'least-r',
    ]);
  });
});
