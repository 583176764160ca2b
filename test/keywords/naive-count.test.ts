import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { codeAll, makeResponse } from '../coding/make-response.js';
import { count } from './find.js';
import type { Counted } from './find.js';

/** Words that are their own stems; "people" says nothing alone, "x" and "19" do not stand alone. */
const contentWords = ['naloxon', 'stigma', 'hous', 'constructor', 'peopl', 'x'];
const functionWords = ['of', 'the', 'up'];
const particle = 'up';
const words = [...contentWords, ...functionWords, '19'];
const standAlone = new Set(['naloxon', 'stigma', 'hous', 'constructor']);

type Piece = readonly [before: ' ' | '-' | ', ', word: string];
type Person = readonly [group: string, texts: readonly (readonly Piece[] | undefined)[]];

const written = new Map([
  ['naloxon', 'naloxone'],
  ['hous', 'housing'],
  ['peopl', 'people'],
]);
const pieces: fc.Arbitrary<readonly Piece[]> = fc.array(
  fc.tuple(fc.constantFrom(' ', ' ', ' ', '-', ', '), fc.constantFrom(...words)),
  { maxLength: 10 },
);
const questions = 2;
const groups = ['a', 'b'];
const people: fc.Arbitrary<readonly Person[]> = fc.array(
  fc.tuple(
    fc.constantFrom(...groups, 'other'),
    fc.array(fc.option(pieces, { nil: undefined }), { minLength: questions, maxLength: questions }),
  ),
  { maxLength: 8 },
);

function toText(text: readonly Piece[]): string {
  return text
    .map(([before, word], i) => (i > 0 ? before : '') + (written.get(word) ?? word))
    .join('');
}

interface Token {
  readonly word: string;
  readonly isJoined: boolean;
}

/**
 * The words of each clause, function words only between two others or joined by a hyphen, a particle behind one too.
 */
function clausesOf(text: readonly Piece[]): readonly (readonly Token[])[] {
  const clauses: Token[][] = [[]];
  const isFunctionWord = (at: number): boolean => functionWords.includes(text[at]![1]);
  text.forEach(([before, word], i) => {
    const isClauseEnd = i + 1 === text.length || text[i + 1]![0] === ', ';
    const isBetween =
      i > 0 && before !== ', ' && !isClauseEnd && !isFunctionWord(i - 1) && !isFunctionWord(i + 1);
    const isPart = (i > 0 && before === '-') || text[i + 1]?.[0] === '-';
    const isParticle = word === particle && i > 0 && before === ' ' && !isFunctionWord(i - 1);
    const isLeftOut = isFunctionWord(i) && !isBetween && !isPart && !isParticle;
    if (before === ', ' || isLeftOut) clauses.push([]);
    if (isLeftOut) return;
    const clause = clauses.at(-1)!;
    clause.push({ word, isJoined: before === '-' && clause.length > 0 });
  });
  return clauses;
}

function phrasesOf(clause: readonly Token[]): readonly string[] {
  const isContent = ({ word }: Token): boolean => !functionWords.includes(word) && word !== '19';
  const isJoinedTo = (at: number): boolean => clause[at]?.isJoined === true;
  /** The compound that the word at a place is a part of. */
  const compoundOf = (at: number): readonly Token[] => {
    let [from, to] = [at, at + 1];
    while (isJoinedTo(from)) from -= 1;
    while (isJoinedTo(to)) to += 1;
    return clause.slice(from, to);
  };
  const isParticle = (at: number): boolean =>
    clause[at]?.word === particle && !isJoinedTo(at) && !isJoinedTo(at + 1);
  /** "Pick up" is too general. */
  const isGeneralVerb = (at: number): boolean =>
    isParticle(at + 1) && !standAlone.has(clause[at]!.word);
  const mayBegin = (at: number): boolean =>
    !isGeneralVerb(at) &&
    (isContent(clause[at]!) || (!isJoinedTo(at) && compoundOf(at).some(isContent)));
  const finishes = (at: number): boolean => at > 0 && isParticle(at) && isContent(clause[at - 1]!);
  const mayEnd = (at: number): boolean =>
    !isJoinedTo(at + 1) && (compoundOf(at).some(isContent) || finishes(at));
  return clause.flatMap(({ word }, start) => [
    ...(standAlone.has(word) ? [word] : []),
    ...[start + 1, start + 2]
      .filter((last) => last < clause.length && mayBegin(start) && mayEnd(last))
      .map((last) =>
        clause
          .slice(start, last + 1)
          .map((token) => token.word)
          .join(' '),
      ),
  ]);
}

/** Everything counted one by one; by group, all together last. */
function countOneByOne(
  all: readonly Person[],
  asked: readonly number[],
): {
  readonly phrases: ReadonlyMap<string, Counted>;
  readonly bases: readonly number[];
  readonly words: readonly number[];
} {
  const zeros = (): number[] => [...groups, 'all'].map(() => 0);
  const phrases = new Map<string, { respondents: number[]; occurrences: number[] }>();
  const [bases, counted] = [zeros(), zeros()];
  for (const [group, texts] of all) {
    const isThere = asked.some((question) => texts[question] !== undefined);
    const clauses = asked.flatMap((question) => clausesOf(texts[question] ?? []));
    const own = clauses.flatMap(phrasesOf);
    for (const column of [groups.indexOf(group), groups.length].filter((place) => place >= 0)) {
      bases[column]! += isThere ? 1 : 0;
      counted[column]! += clauses.flat().length;
      for (const phrase of own) {
        const counts = phrases.get(phrase) ?? { respondents: zeros(), occurrences: zeros() };
        phrases.set(phrase, counts);
        counts.occurrences[column]! += 1;
      }
      for (const phrase of new Set(own)) phrases.get(phrase)!.respondents[column]! += 1;
    }
  }
  return { phrases, bases, words: counted };
}

function sorted(phrases: ReadonlyMap<string, Counted>): readonly unknown[] {
  return [...phrases].sort(([a], [b]) => (a < b ? -1 : 1));
}

describe('the words and phrases of all answers', () => {
  test.each([[[0]], [[0, 1]]])('to the questions %j are counted as one by one', (asked) => {
    fc.assert(
      fc.property(people, fc.integer({ min: 1, max: 4 }), (all, minimum) => {
        const coded = codeAll(
          all.map(([group, texts], i) =>
            makeResponse({
              id: `r${i}`,
              profile: [[group]],
              texts: texts.map((text) => text && toText(text)),
            }),
          ),
          questions,
        );
        const expected = countOneByOne(all, asked);
        const counted = count(coded, asked, groups, minimum);
        const frequent = [...expected.phrases].filter(
          ([, { respondents }]) => respondents.at(-1)! >= minimum,
        );
        expect(sorted(counted.phrases)).toEqual(sorted(new Map(frequent)));
        expect(counted.bases).toEqual(expected.bases);
        expect(counted.words).toEqual(expected.words);
      }),
      { numRuns: 200 },
    );
  });

  test('are counted exactly when there are more of them than the tables held at first', () => {
    const texts = Array.from({ length: 4000 }, (_, i) => `alpha${i} beta${i} gamma${i}`);
    const coded = codeAll(
      [...texts, ...texts].map((text, i) =>
        makeResponse({ id: `r${i}`, profile: [[]], texts: [text] }),
      ),
      1,
    );
    const { phrases } = count(coded, [0], [], 2);
    expect(phrases.size).toBe(6 * texts.length);
    expect(phrases.get('alpha7 beta7 gamma7')).toEqual({ respondents: [2], occurrences: [2] });
    expect(count(coded, [0], [], 3).phrases.size).toBe(0);
  });

  test('are not those of a response that does not count', () => {
    const copies = [1, 2].map((minute) =>
      makeResponse({
        id: 'a',
        submitted: `2020-10-01T12:0${minute}:00`,
        profile: [['a']],
        texts: [minute === 1 ? 'stigma' : 'housing'],
      }),
    );
    const { phrases, bases } = count(codeAll(copies, 1), [0], ['a'], 1);
    expect([...phrases.keys()]).toEqual(['hous']);
    expect(bases).toEqual([1, 1]);
  });
});
