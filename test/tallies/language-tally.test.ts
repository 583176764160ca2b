import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { LanguageTally } from '../../src/tallies/index.js';
import { responses, shape } from './coded-response.js';
import { checkJson } from './in-pieces.js';

const codes = ['en', 'de'] as const;
const make = (): LanguageTally => new LanguageTally(shape.questions);

describe('a tally of languages', () => {
  test('counts the substantive answers and the respondents that a naive count counts', () => {
    fc.assert(
      fc.property(responses, (list) => {
        const tally = make();
        for (const response of list) tally.add(response);
        for (const code of codes) {
          const written = list.map(({ answers }) =>
            answers.filter(({ kind, language }) => kind === 'substantive' && language === code),
          );
          expect(tally.respondents(code)).toBe(written.filter(({ length }) => length > 0).length);
          for (let question = 0; question < shape.questions; question++)
            expect(tally.answers(question, code)).toBe(
              written.flat().filter((answer) => answer.question === question).length,
            );
        }
      }),
    );
  });

  test('lists the languages that occur, that of most respondents first', () => {
    const tally = LanguageTally.fromJSON({
      questions: [{}, {}, {}],
      respondents: { de: 2, fr: 5, cs: 2, __proto__: 1 },
    });
    expect(tally.list()).toEqual(['fr', 'cs', 'de']);
    expect([tally.respondents('xx'), tally.answers(0, 'fr')]).toEqual([0, 0]);
  });

  test('counts in pieces, put together in any order, what it counts as a whole', () => {
    fc.assert(
      fc.property(responses, fc.nat(20), (list, at) => {
        const [whole, first, second] = [make(), make(), make()];
        list.forEach((response, place) => {
          whole.add(response);
          (place < at ? first : second).add(response);
        });
        second.merge(first);
        expect(second.toJSON()).toEqual(whole.toJSON());
        expect(second.list()).toEqual(whole.list());
      }),
    );
  });

  test('is the same when written and read', () => {
    checkJson(make, (json: Parameters<typeof LanguageTally.fromJSON>[0]) =>
      LanguageTally.fromJSON(json),
    );
  });
});
