import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { RuleMatcher, Tokeniser, Vocabulary } from '../../../src/text/index.js';
import type { Rule, RuleItem } from '../../../src/text/index.js';

/** A text as the naive evaluator reads it: clauses of words, with their places counted throughout. */
type Text = readonly (readonly string[])[];

const word = fc.constantFrom('ka', 'ko', 'ku', 'kab', 'kob');
const text: fc.Arbitrary<Text> = fc.array(fc.array(word, { minLength: 1, maxLength: 6 }), {
  maxLength: 4,
});
const pattern = fc.oneof(
  word,
  word.map((plain) => `=${plain}`),
  fc.constantFrom('ka*', 'k*', 'kabu*'),
);
const phrase = fc
  .array(pattern, { minLength: 1, maxLength: 3 })
  .map((patterns) => patterns.join(' '));

const { rule } = fc.letrec<{ rule: Rule; item: RuleItem }>((tie) => ({
  item: fc.oneof({ maxDepth: 3, withCrossShrink: true }, phrase, tie('rule')),
  rule: fc
    .record({
      any: fc.option(fc.array(tie('item'), { minLength: 1, maxLength: 3 }), { nil: undefined }),
      all: fc.option(fc.array(tie('item'), { minLength: 1, maxLength: 3 }), { nil: undefined }),
      not: fc.option(fc.array(tie('item'), { minLength: 1, maxLength: 2 }), { nil: undefined }),
      near: fc.option(
        fc.record({
          words: fc.array(phrase, { minLength: 2, maxLength: 3 }),
          within: fc.integer({ min: 2, max: 8 }),
        }),
        { nil: undefined },
      ),
    })
    .filter(({ any, all, not, near }) => [any, all, not, near].some((part) => part !== undefined)),
}));

function isWord(wanted: string, found: string): boolean {
  if (wanted.endsWith('*')) return found.startsWith(wanted.slice(0, -1));
  return wanted.replace('=', '') === found;
}

/** Where a phrase stands, as [start, end). */
function placesOf(wanted: string, clauses: Text): readonly (readonly [number, number])[] {
  const words = wanted.split(' ');
  let before = 0;
  return clauses.flatMap((clause) => {
    const from = before;
    before += clause.length;
    return clause.flatMap((_, at) =>
      words.every((one, i) => at + i < clause.length && isWord(one, clause[at + i]!))
        ? [[from + at, from + at + words.length] as const]
        : [],
    );
  });
}

function isNear(words: readonly string[], within: number, clauses: Text): boolean {
  const choose = (rest: readonly string[], first: number, last: number): boolean =>
    last - first <= within &&
    (rest.length === 0 ||
      placesOf(rest[0]!, clauses).some(([start, end]) =>
        choose(rest.slice(1), Math.min(first, start), Math.max(last, end)),
      ));
  return placesOf(words[0]!, clauses).some(([start, end]) => choose(words.slice(1), start, end));
}

function holds(item: RuleItem, clauses: Text): boolean {
  if (typeof item === 'string') return placesOf(item, clauses).length > 0;
  const { any, all, not, near } = item;
  return (
    (any?.some((part) => holds(part, clauses)) ?? true) &&
    (all?.every((part) => holds(part, clauses)) ?? true) &&
    !(not?.some((part) => holds(part, clauses)) ?? false) &&
    (near === undefined || isNear(near.words, near.within, clauses))
  );
}

/** The words a rule looks for, without those it must not find. */
function lookedFor(item: RuleItem): readonly string[] {
  if (typeof item === 'string') return [item];
  const { any = [], all = [], near } = item;
  return [...[...any, ...all].flatMap(lookedFor), ...(near?.words ?? [])];
}

test('the matcher finds what reading every rule word by word finds', () => {
  const rules = fc.array(rule, { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(rules, fc.array(text, { minLength: 1, maxLength: 3 }), (wanted, texts) => {
      const vocabulary = new Vocabulary();
      const matcher = new RuleMatcher(vocabulary, wanted);
      const tokeniser = new Tokeniser(vocabulary);
      for (const clauses of texts) {
        const written = clauses.map((clause) => clause.join(' ')).join(', ');
        const expected = wanted.flatMap((one, place) =>
          lookedFor(one).some((part) => holds(part, clauses)) && holds(one, clauses) ? [place] : [],
        );
        const found = [...matcher.match(tokeniser.tokenise(written))].sort((a, b) => a - b);
        expect(found).toEqual(expected);
      }
    }),
    { numRuns: 1000 },
  );
});
