import { expect, test } from '@jest/globals';
import fc from 'fast-check';

import { FlatAnswers } from '../../src/keywords/flat-answers.js';
import { FrequentTerms } from '../../src/keywords/frequent-terms.js';
import { clauseBreak, Role, roleBits } from '../../src/keywords/key-words.js';
import { PairPlaces } from '../../src/keywords/pair-places.js';

const terms = 5;
const word = fc
  .tuple(fc.nat(terms - 1), fc.nat(Role.First | Role.Last | Role.Alone))
  .map(([term, roles]) => (term << roleBits) | roles);
const words = fc.array(fc.oneof(word, fc.constant(clauseBreak)), { maxLength: 60 });

/** All words of one answer, and two breaks behind them. */
function flat(own: readonly number[]): FlatAnswers {
  const answers = new FlatAnswers();
  answers.words = Int32Array.from([...own, clauseBreak, clauseBreak]);
  answers.responses = new Int32Array(answers.words.length);
  answers.length = own.length + 1;
  return answers;
}

test('every place of a pair that comes up often enough is listed, by its first word and in order', () => {
  const listed = new PairPlaces();
  fc.assert(
    fc.property(words, fc.integer({ min: 1, max: 4 }), (own, minimum) => {
      const answers = flat(own);
      const frequent = new FrequentTerms(terms);
      frequent.index(answers, 1);
      const all = [...answers.words];
      const isPair = (at: number): boolean =>
        all[at]! >= 0 && (all[at]! & Role.First) !== 0 && all[at + 1]! >= 0;
      const pairAt = (at: number): string => `${all[at]! >> roleBits} ${all[at + 1]! >> roleBits}`;
      const places = all.flatMap((_, at) => (isPair(at) ? [at] : []));
      const isFrequent = (at: number): boolean =>
        places.filter((other) => pairAt(other) === pairAt(at)).length >= minimum;

      listed.list(answers, frequent, minimum);
      for (let number = 0; number < frequent.size; number++) {
        const here = [...listed.places.subarray(listed.start(number), listed.start(number + 1))];
        const begin = places.filter((at) => all[at]! >> roleBits === number);
        // Pairs that share a bucket may be listed too.
        expect(begin.filter((at) => here.includes(at))).toEqual(here);
        expect(here).toEqual(expect.arrayContaining(begin.filter(isFrequent)));
      }
    }),
  );
});

test('lists nothing of pairs that come up too seldom', () => {
  const listed = new PairPlaces();
  const answers = flat([0, 1, 2].map((term) => (term << roleBits) | Role.First));
  const frequent = new FrequentTerms(terms);
  frequent.index(answers, 1);
  listed.list(answers, frequent, 2);
  expect(listed.start(frequent.size)).toBe(0);
});
