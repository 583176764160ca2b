import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { breakToken, isJoined, surfaceOf } from '../../src/coding/index.js';
import { TokenStore } from '../../src/coding/token-store.js';
import { Gap, Tokeniser, Vocabulary } from '../../src/text/index.js';
import type { Tokens } from '../../src/text/index.js';

/** A word as it is read back, `-word` when a hyphen joins it to the one before. */
type Clauses = readonly (readonly string[])[];

function readAll(
  store: TokenStore,
  nameOf: (surface: number) => string,
): readonly (readonly [response: number, Clauses])[] {
  const answers: (readonly [number, Clauses])[] = [];
  store.visit((response, tokens, length) => {
    const clauses: string[][] = [[]];
    for (const token of tokens.subarray(0, length)) {
      if (token === breakToken) clauses.push([]);
      else clauses.at(-1)!.push(`${isJoined(token) ? '-' : ''}${nameOf(surfaceOf(token))}`);
    }
    answers.push([response, clauses.filter((clause) => clause.length > 0)]);
  });
  return answers;
}

/** What is read back of texts, one answer each. */
function readBack(texts: readonly string[]): readonly Clauses[] {
  const vocabulary = new Vocabulary();
  const tokeniser = new Tokeniser(vocabulary);
  const store = new TokenStore();
  texts.forEach((text, response) => store.add(response, tokeniser.tokenise(text)));
  return readAll(store, (id) => vocabulary.surface(id)).map(([, clauses]) => clauses);
}

describe('a store of words', () => {
  test.each([
    ['keeps words with their hyphens', 'drug-related deaths', [['drug', '-related', 'deaths']]],
    ['breaks at commas and sentences', 'drugs, deaths. Harm', [['drugs'], ['deaths'], ['Harm']]],
    ['keeps a function word between two others', 'quality of care', [['quality', 'of', 'care']]],
    ['keeps "&" between two others', 'drugs & alcohol', [['drugs', '&', 'alcohol']]],
    ['leaves out the function words at the ends', 'the drugs are', [['drugs']]],
    ['breaks at two function words', 'out of the drugs of the trade', [['drugs'], ['trade']]],
    ['leaves out a function word at a comma', 'drugs, and harm', [['drugs'], ['harm']]],
    ['keeps a particle behind a word', 'levelling up, and up', [['levelling', 'up']]],
    ['keeps a function word of a compound', 'of the drop-in', [['drop', '-in']]],
    ['keeps all of a compound', 'up-to-date of', [['up', '-to', '-date']]],
    ['keeps an answer of function words only as empty', 'as it is', []],
    ['keeps an answer without words as empty', '…', []],
  ])('%s', (_, text, clauses) => {
    expect(readBack([text, 'and drugs', text])).toEqual([clauses, [['drugs']], clauses]);
  });

  test('is empty at first', () => {
    expect(readBack([])).toEqual([]);
    expect(new TokenStore().answers).toBe(0);
  });

  test('says of which response each answer is, and how many there are', () => {
    const store = new TokenStore();
    const tokeniser = new Tokeniser(new Vocabulary());
    const responses = [0, 0, 7, 127, 128, 300_000, 2 ** 31 - 1];
    for (const response of responses) store.add(response, tokeniser.tokenise('drugs'));
    expect(readAll(store, String).map(([response]) => response)).toEqual(responses);
    expect(store.answers).toBe(responses.length);
  });

  test('can be walked twice at a time', () => {
    const store = new TokenStore();
    const tokeniser = new Tokeniser(new Vocabulary());
    for (const response of [1, 2]) store.add(response, tokeniser.tokenise('drugs'));
    const [one, other] = [store.walk(), store.walk()];
    one.next();
    one.next();
    other.next();
    expect([one.response, other.response]).toEqual([2, 1]);
    expect([one.next(), other.next(), other.next()]).toEqual([false, true, false]);
  });
});

const words = ['drug', 'care', 'x', '12', 'the', 'of', '&'];
const functionWords = new Set(['the', 'of', '&']);
const gap = fc.constantFrom(Gap.Joined, Gap.Space, Gap.Space, Gap.Clause, Gap.Sentence);
const answer = fc.array(fc.tuple(fc.constantFrom(...words), gap), { maxLength: 12 });

/** The rule of the store, applied word by word. */
function expected(written: readonly (readonly [string, Gap])[]): Clauses {
  const clauses: string[][] = [[]];
  written.forEach(([word, before], i) => {
    const after = written[i + 1];
    const isBetween =
      i > 0 &&
      after !== undefined &&
      before <= Gap.Space &&
      after[1] <= Gap.Space &&
      !functionWords.has(written[i - 1]![0]) &&
      !functionWords.has(after[0]);
    const isPart = before === Gap.Joined || after?.[1] === Gap.Joined;
    const isLeftOut = functionWords.has(word) && !isBetween && !isPart;
    if (before > Gap.Space || isLeftOut) clauses.push([]);
    if (isLeftOut) return;
    const clause = clauses.at(-1)!;
    clause.push(clause.length > 0 && before === Gap.Joined ? `-${word}` : word);
  });
  return clauses.filter((clause) => clause.length > 0);
}

test('what is written is read back, without the function words that no phrase could hold', () => {
  fc.assert(
    fc.property(fc.array(answer, { maxLength: 6 }), (answers) => {
      const vocabulary = new Vocabulary();
      const store = new TokenStore();
      answers.forEach((written, response) =>
        store.add(response, {
          vocabulary,
          length: written.length,
          surfaces: Int32Array.from(written, ([word]) => vocabulary.internWord(word)),
          gaps: Uint8Array.from(written, ([, before]) => before),
          features: 0,
          text: 0,
        }),
      );
      expect(readAll(store, (id) => vocabulary.surface(id))).toEqual(
        answers.map((written, response) => [response, expected(written)]),
      );
    }),
    { numRuns: 1000 },
  );
});

/** An answer of words with such numbers; the store asks the vocabulary only which are function words. */
function numbered(surfaces: Int32Array): Tokens {
  return {
    vocabulary: new Vocabulary(),
    length: surfaces.length,
    surfaces,
    gaps: new Uint8Array(surfaces.length).fill(Gap.Space),
    features: 0,
    text: 0,
  };
}

test('words may have any number', () => {
  const surfaces = Int32Array.from([
    0,
    125,
    126,
    16_381,
    16_382,
    32_764,
    32_765,
    65_535,
    65_536,
    2 ** 21,
    2 ** 28,
    2 ** 31 - 3,
  ]);
  const gaps = new Uint8Array(surfaces.length).fill(Gap.Joined);
  const store = new TokenStore();
  store.add(0, numbered(surfaces));
  store.add(1, { ...numbered(surfaces), gaps });
  const plain = [...surfaces].map(String);
  expect(readAll(store, String)).toEqual([
    [0, [plain]],
    [1, [plain.map((word, i) => (i === 0 ? word : `-${word}`))]],
  ]);
});

test('words of any number may end a clause', () => {
  const surfaces = Int32Array.from([32_764, 32_765, 65_536]);
  const gaps = new Uint8Array(surfaces.length).fill(Gap.Clause);
  const store = new TokenStore();
  store.add(0, { ...numbered(surfaces), gaps });
  const copy = new TokenStore();
  copy.append(
    store,
    0,
    Int32Array.from({ length: 65_537 }, (_, i) => i),
  );
  const clauses = [...surfaces].map((surface) => [String(surface)]);
  for (const one of [store, copy]) expect(readAll(one, String)).toEqual([[0, clauses]]);
});

test('responses may be as far apart as can be', () => {
  const responses = [0, 0, 32_767, 65_535, 98_304, 2 ** 30 + 98_304, 2 ** 31 - 1, 2 ** 31 - 1];
  const store = new TokenStore();
  for (const response of responses) store.add(response, numbered(Int32Array.of(7)));
  expect(readAll(store, String)).toEqual(responses.map((response) => [response, [['7']]]));
});

test('answers go on past a megabyte, and one may be longer than that', () => {
  const store = new TokenStore();
  const lengths = [...Array.from({ length: 1500 }, (_, i) => i), 600_000, 3, 400_000, 0, 5];
  lengths.forEach((length, response) => {
    store.add(response, numbered(Int32Array.from({ length }, (_, i) => 20_000 + i)));
  });
  const read: (readonly [number, number])[] = [];
  let isInOrder = true;
  store.visit((response, tokens, length) => {
    const kept = tokens.subarray(0, length).filter((token) => token !== breakToken);
    isInOrder &&= kept.every((token, i) => token === 20_000 + i);
    read.push([response, kept.length]);
  });
  expect(read).toEqual(lengths.map((length, response) => [response, length]));
  expect(isInOrder).toBe(true);
});
