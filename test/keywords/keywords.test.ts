import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { defaultMinimum } from '../../src/keywords/index.js';
import type { KeywordMethodName } from '../../src/keywords/index.js';
import { consentBy } from '../../src/responses/index.js';
import { makeResponse } from '../coding/make-response.js';
import { answers, keywordsByGroup, keywordsByQuestion, textsOf, times } from './find.js';

describe('a keyword', () => {
  const frequency = { method: 'frequency' } as const;

  test('is no word that one person, or two, repeat', () => {
    const loud = times(500, 'zebra').join(', ');
    const texts = [loud, loud, ...times(3, 'naloxone')];
    expect(textsOf(keywordsByQuestion(answers(texts), 1, frequency))).toEqual([['naloxone']]);
  });

  test('is no word that only those use who asked for confidence, and is shown as others write it', () => {
    const consent = consentBy('confidentiality requested', true);
    const secret = answers(times(5, 'orchid, housing'), 'secret').map((response) => ({
      ...response,
      consent,
    }));
    const [question] = keywordsByQuestion([...secret, ...answers(['houses'])], 1, frequency);
    expect(question!.keywords).toMatchObject([{ text: 'houses', respondents: 6 }]);
  });

  test('is counted by respondents, however often each says it', () => {
    const texts = [...times(3, 'stigma'), 'stigma, stigma'];
    const [question] = keywordsByQuestion(answers(texts), 1, frequency);
    expect(question!.keywords).toMatchObject([
      { text: 'stigma', respondents: 4, occurrences: 5, base: 4 },
    ]);
  });

  test('counts a respondent once over several answers', () => {
    const responses = [0, 1, 2].map((i) =>
      makeResponse({ id: `r${i}`, profile: [['a']], texts: ['stigma', 'stigma, housing'] }),
    );
    const [group] = keywordsByGroup(responses, 2, ['a'], frequency);
    expect(group!.keywords).toMatchObject([
      { text: 'housing', respondents: 3, occurrences: 3, base: 3 },
      { text: 'stigma', respondents: 3, occurrences: 6, base: 3 },
    ]);
  });

  test('is the longest phrase that people say, and not its fragments', () => {
    const texts = times(3, 'the needle and syringe programme');
    expect(textsOf(keywordsByQuestion(answers(texts), 1, frequency))).toEqual([
      ['needle and syringe'],
    ]);
  });

  test('may be a compound of which a part is a function word', () => {
    const said = ['A drop-in', 'through-the-gate', 'up-to 2 fortnightly pick-ups', 'peer-to-peer'];
    const texts = said.flatMap((text) => times(3, text));
    expect(textsOf(keywordsByQuestion(answers(texts), 1, frequency))).toEqual([
      ['drop-in', 'fortnightly pick-ups', 'peer-to-peer', 'through-the-gate'],
    ]);
  });

  test('may end with a particle behind what means nothing without it', () => {
    const said = [
      ...times(4, 'The levelling up'),
      ...times(4, 'He is a loved one'),
      ...times(4, 'A weekly pick up, and they pick up.'),
      ...times(4, 'Many workers out of town'),
      ...times(4, 'Many workers in town'),
    ];
    const [found] = textsOf(keywordsByQuestion(answers(said), 1, { method: 'frequency' }));
    expect(found).toEqual(expect.arrayContaining(['levelling up', 'loved one', 'weekly pick up']));
    for (const fragment of ['levelling', 'loved', 'pick up', 'weekly pick', 'workers out'])
      expect(found).not.toContain(fragment);
  });

  test('may be a general word with a compound behind it that a particle begins', () => {
    const texts = times(3, 'More people off-site, and they get off.');
    expect(textsOf(keywordsByQuestion(answers(texts), 1, frequency))).toEqual([
      ['people off-site'],
    ]);
  });

  test('may hold a number only as a part of a compound', () => {
    const texts = times(3, 'COVID-19, 2019, 40 deaths');
    expect(textsOf(keywordsByQuestion(answers(texts), 1, frequency))).toEqual([
      ['COVID-19', 'deaths'],
    ]);
  });

  test('may be a word that objects have', () => {
    const texts = times(3, 'constructor, __proto__, toString, hasOwnProperty');
    const [found] = textsOf(keywordsByQuestion(answers(texts), 1, frequency));
    expect([...found!].sort()).toEqual(['__proto__', 'constructor', 'hasOwnProperty', 'toString']);
    const [group] = keywordsByGroup(answers(texts, '__proto__'), 1, ['__proto__'], frequency);
    expect(group!.keywords.map(({ respondents }) => respondents)).toEqual([3, 3, 3, 3]);
  });

  test('is one of the best so many, of equally good ones the first by their stems', () => {
    const texts = times(3, 'stigma, housing, naloxone');
    const two = { ...frequency, top: 2 };
    expect(textsOf(keywordsByQuestion(answers(texts), 1, two))).toEqual([['housing', 'naloxone']]);
  });

  test('may be asked to be used by fewer, or by more', () => {
    const texts = [...times(2, 'stigma'), ...times(4, 'housing')];
    const found = (minimum: number): unknown =>
      textsOf(keywordsByQuestion(answers(texts), 1, { ...frequency, minimum }));
    expect(found(2)).toEqual([['housing', 'stigma']]);
    expect(found(5)).toEqual([[]]);
  });
});

test('a keyword needs three respondents, in a large call more', () => {
  expect([0, 1, 100].map(defaultMinimum)).toEqual([3, 3, 3]);
  expect(defaultMinimum(100_000)).toBeGreaterThan(3);
});

describe('keywords', () => {
  const words = ['naloxone', 'Naloxone', 'stigma', 'housing', 'first', 'of', 'care', 'cared'];
  const text = fc
    .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(' ', ' ', '-', ', ', '. ')), {
      minLength: 1,
      maxLength: 8,
    })
    .map((pieces) => pieces.flat().join(''));
  const responses = fc
    .array(fc.record({ group: fc.constantFrom('a', 'b'), texts: fc.tuple(text, text) }), {
      minLength: 8,
      maxLength: 24,
    })
    .map((list) =>
      list.map(({ group, texts }, i) => makeResponse({ id: `r${i}`, profile: [[group]], texts })),
    );
  const shuffled = responses.chain((list) =>
    fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
  );

  test.each<KeywordMethodName>(['frequency', 'tfidf', 'keyness'])(
    'by %s do not depend on the order of rows',
    (method) => {
      fc.assert(
        fc.property(shuffled, ([list, other]) => {
          const settings = { method, top: 5, minimum: 2 };
          const find = (rows: typeof list): string =>
            JSON.stringify([
              keywordsByQuestion(rows, 2, settings),
              keywordsByGroup(rows, 2, ['a', 'b'], settings),
            ]);
          expect(find(other)).toBe(find(list));
        }),
        { numRuns: 50 },
      );
    },
  );
});
