import { expect, test } from '@jest/globals';
import { consentBy } from '../../src/responses/index.js';
import fc from 'fast-check';

import { CodedResponses } from '../../src/coding/index.js';
import { findTableKeywords } from '../../src/keywords/index.js';
import type { Response } from '../../src/responses/index.js';
import { makeResponse } from './make-response.js';

const word = fc.constantFrom(
  'funding',
  'Funding',
  'drug-related',
  'deaths',
  'of',
  'the',
  'naloxone',
  'kit,',
);
const text = fc.array(word, { maxLength: 8 }).map((words) => words.join(' '));
const response = fc
  .record({
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'),
    submitted: fc.constantFrom(undefined, '2020-07-02T00:00:00', '2020-07-03T00:00:00'),
    profile: fc.tuple(fc.subarray(['north', 'south'], { minLength: 1 })),
    consent: fc.constantFrom(
      consentBy('anonymity chosen', true),
      consentBy('publication refused', false),
    ),
    texts: fc.array(fc.option(text, { nil: undefined }), { maxLength: 2 }),
  })
  .map(makeResponse);

/** Marks an answer by the number of its words. */
const scheme = (): {
  apply: (tokens: { length: number }) => number[];
} => ({
  apply: ({ length }) => (length === 0 ? [] : length < 4 ? [0] : [0, 1]),
});

function code(responses: readonly Response[]): CodedResponses {
  const coded = new CodedResponses(2, [scheme]);
  for (const one of responses) coded.add(one, [true, true]);
  return coded;
}

/** All that tables are made from, in an order of its own. */
function everything(coded: CodedResponses): unknown {
  coded.settleDuplicates(() => undefined);
  const questions = [
    { id: '1', place: 0 },
    { id: '2', place: 1 },
  ];
  const field = { place: 0, comparable: ['north', 'south'] };
  const keywords = findTableKeywords(coded, questions, field, { minimum: 1 });
  return { responses: [...coded.analysedById()], keywords };
}

test('coding a call in pieces and merging them in any order gives what coding it whole gives', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(response, { maxLength: 5 }), { minLength: 1, maxLength: 4 }),
      fc.boolean(),
      (pieces, isTurned) => {
        const merged = code([]);
        for (const piece of isTurned ? [...pieces].reverse() : pieces) merged.merge(code(piece));
        expect(everything(merged)).toEqual(everything(code(pieces.flat())));
      },
    ),
  );
});
