import { describe, expect, test } from '@jest/globals';

import { breakToken, CodedResponses, surfaceOf } from '../../src/coding/index.js';
import { ListedTerms } from '../../src/coding/listed-terms.js';
import { consentBy } from '../../src/responses/index.js';
import { english, noTermLists, Tokeniser, Vocabulary, WordFlag } from '../../src/text/index.js';
import type { TermLists } from '../../src/text/index.js';

/** The words that lists leave of a text, with "|" where no phrase goes on. */
function listed(text: string, lists: Partial<TermLists>): string {
  const vocabulary = new Vocabulary();
  const terms = new ListedTerms({ ...noTermLists, ...lists }, vocabulary);
  const { surfaces, gaps, length } = terms.apply(new Tokeniser(vocabulary).tokenise(text));
  return Array.from(surfaces.subarray(0, length), (surface, at) =>
    at > 0 && gaps[at]! > 1
      ? `| ${vocabulary.surface(surface)}`
      : `[${vocabulary.surface(surface)}]`,
  ).join(' ');
}

const synonyms = [{ term: 'DCR', meaning: 'drug consumption room' }];

describe('terms that a user lists', () => {
  test('are one word, in any form of their words', () => {
    expect(listed('We met county lines there', { keepTerms: ['county line'] })).toBe(
      '[We] [met] [county line] [there]',
    );
  });

  test('count as what they mean, whether abbreviated or written out', () => {
    expect(listed('A DCR, or drug consumption rooms', { synonyms })).toBe(
      '[A] [drug consumption room] | or [drug consumption room]',
    );
  });

  test('are found over no comma or full stop, unless they have it themselves', () => {
    expect(listed('county, lines', { keepTerms: ['county lines'] })).toBe('[county] | lines');
    expect(listed('care 24/7 here', { keepTerms: ['24/7'] })).toBe('[care] [24/7] [here]');
  });

  test('go before shorter ones that begin alike', () => {
    const keepTerms = ['drug', 'drug checking'];
    expect(listed('drug checking of a drug', { keepTerms })).toBe(
      '[drug checking] [of] [a] [drug]',
    );
  });

  test('may be named like anything an object has', () => {
    const keepTerms = ['constructor', '__proto__'];
    expect(listed('constructor toString', { keepTerms })).toBe('[constructor] [toString]');
  });
});

test('words that a user does not want part what stands beside them', () => {
  expect(listed('safe service supply', { stopWords: ['services'] })).toBe('[safe] | supply');
  expect(listed('service', { stopWords: ['service'] })).toBe('');
});

test('a listed term is a keyword though it is a general word, also in pieces that were merged', () => {
  const coded = (id: string): CodedResponses => {
    const responses = new CodedResponses(1, [], { ...noTermLists, keepTerms: ['people'] });
    const answers = [
      { question: 0, kind: 'substantive' as const, text: 'People matter', language: english },
    ];
    const from = { file: 'f', row: 1, submitted: undefined, isLate: false };
    const consent = consentBy('confidentiality not requested', false);
    responses.add({ id, ...from, consent, profile: [], choices: [], answers }, [true]);
    return responses;
  };
  const merged = coded('a');
  merged.merge(coded('b'));
  const flags: number[] = [];
  merged.tokens[0]!.visit((_, tokens) => {
    if (tokens[0] !== breakToken) flags.push(merged.vocabulary.flags(surfaceOf(tokens[0]!)));
  });
  expect(flags).toEqual([WordFlag.Named, WordFlag.Named]);
});
