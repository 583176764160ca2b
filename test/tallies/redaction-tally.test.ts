import { describe, expect, test } from '@jest/globals';

import { RedactionTally } from '../../src/tallies/index.js';
import type { RedactionTallyJson } from '../../src/tallies/redaction-tally.js';
import type { CodedAnswer, CodedResponse } from '../../src/coding/index.js';
import { makeResponse, codeAll } from '../coding/make-response.js';
import { checkJson, checkPieces } from './in-pieces.js';

function tallyOf(responses: Iterable<CodedResponse>): RedactionTally {
  const tally = new RedactionTally();
  for (const response of responses) tally.add(response);
  return tally;
}

const answer = (removed?: CodedAnswer['removed']): CodedAnswer => ({
  question: 0,
  kind: 'substantive',
  language: 'en',
  words: 3,
  marks: [],
  ...(removed && { removed }),
});

function response(id: string, answers: readonly CodedAnswer[]): CodedResponse {
  const [coded] = codeAll([makeResponse({ id })], 0).analysed();
  return { ...coded!, answers };
}

describe('the tally of details taken out', () => {
  test('counts details apart from the answers that held them', () => {
    const tally = tallyOf([
      response('a', [answer(['name', 'name', 'email']), answer()]),
      response('b', [answer(['email'])]),
    ]);
    expect(tally.toJSON()).toEqual({
      answers: 3,
      answersWithAny: 2,
      details: { email: 2, name: 2 },
      answersWith: { email: 2, name: 1 },
    });
    expect([tally.details(), tally.details('name'), tally.details('phone')]).toEqual([4, 2, 0]);
    expect([tally.answersWith(), tally.answersWith('name')]).toEqual([2, 1]);
  });

  test('is the same in pieces, merged in any order, as in one', () => {
    checkPieces(() => new RedactionTally());
  });

  test('survives being written and read', () => {
    checkJson(
      () => new RedactionTally(),
      (json: RedactionTallyJson) => RedactionTally.fromJSON(json),
    );
  });
});
