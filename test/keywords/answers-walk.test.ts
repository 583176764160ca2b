import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { walkAnswers } from '../../src/keywords/answers-walk.js';
import { TokenStore } from '../../src/coding/token-store.js';
import { Tokeniser, Vocabulary } from '../../src/text/index.js';

/** By store, the responses that have answers in it, ascending; one may have several. */
const stores = fc.array(
  fc.array(fc.nat(12), { maxLength: 10 }).map((list) => list.sort((a, b) => a - b)),
  { maxLength: 4 },
);

test('all wanted answers are visited, those of one respondent one after another', () => {
  fc.assert(
    fc.property(stores, fc.uniqueArray(fc.nat(12)), (filled, unwanted) => {
      const vocabulary = new Vocabulary();
      const tokeniser = new Tokeniser(vocabulary);
      const made = filled.map((responses, place) => {
        const store = new TokenStore();
        for (const response of responses)
          store.add(response, tokeniser.tokenise(`s${place}x${response}`));
        return store;
      });
      const walk = walkAnswers(made, (response) => !unwanted.includes(response));
      const visited: string[] = [];
      walk.visit((_, tokens) => visited.push(vocabulary.surface(tokens[0]!)));
      const expected = filled
        .flatMap((responses, place) => responses.map((response) => ({ place, response })))
        .filter(({ response }) => !unwanted.includes(response))
        .sort((a, b) => a.response - b.response || a.place - b.place)
        .map(({ place, response }) => `s${place}x${response}`);
      expect(visited).toEqual(expected);
      expect(walk.answers).toBe(filled.flat().length);
    }),
  );
});
