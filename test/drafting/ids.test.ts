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
