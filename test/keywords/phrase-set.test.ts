import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Role, roleBits } from '../../src/keywords/key-words.js';
import { absent } from '../../src/keywords/phrase.js';
import { PhraseSet } from '../../src/keywords/phrase-set.js';

const termCount = 4;
const term = fc.nat(termCount - 1);
const phrase = fc.array(term, { minLength: 1, maxLength: 3 });
/** A key word: a break, or a term with any roles. */
const keyWord = fc.oneof(
  fc.constant(-1),
  fc.tuple(term, fc.nat(7)).map(([own, roles]) => 8 * own + roles),
);

test('a set of phrases finds what looking for each at each place finds', () => {
  fc.assert(
    fc.property(
      fc.array(phrase, { maxLength: 8 }),
      fc.array(keyWord, { maxLength: 20 }),
      (phrases, words) => {
        const set = new PhraseSet(termCount);
        const places = phrases.map(([a, b, c]) => set.add(a!, b ?? absent, c ?? absent));
        const found: string[] = [];
        const padded = Int32Array.from([...words, -1, -1]);
        set.find(padded, words.length, (place, at) => found.push(`${place} at ${at}`));
        const expected = phrases.flatMap((one, i) =>
          words.flatMap((_, at) => {
            const here = [...padded.subarray(at, at + one.length)];
            const isThere = here.every((own, j) => own >= 0 && own >> roleBits === one[j]);
            const [first, last] =
              one.length === 1 ? [Role.Alone, Role.Alone] : [Role.First, Role.Last];
            const mayStand = (here[0]! & first) !== 0 && (here.at(-1)! & last) !== 0;
            return isThere && mayStand ? [`${places[i]} at ${at}`] : [];
          }),
        );
        expect(new Set(found)).toEqual(new Set(expected));
        expect(found).toHaveLength(new Set(found).size);
        expect(set.size).toBe(new Set(phrases.map(String)).size);
      },
    ),
    { numRuns: 500 },
  );
});
