import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { CodedResponses } from '../../src/coding/index.js';
import type { WordPieces } from '../../src/coding/index.js';
import type { Response } from '../../src/responses/index.js';
import { noTermLists } from '../../src/text/index.js';
import { makeResponse } from './make-response.js';

/** A piece for each letter. */
const letters: WordPieces = {
  mostPieces: 12,
  piecesOf: (word) => Array.from(word, (letter) => letter.codePointAt(0)!),
};

function code(responses: readonly Response[], wanted = [true, true]): CodedResponses {
  const lists = { ...noTermLists, stopWords: ['nobody'] };
  const coded = new CodedResponses(2, [], lists, letters);
  for (const response of responses) coded.add(response, wanted);
  return coded;
}

/** By number of the response and question, the letters of each answer. */
function sentencesOf({
  sentences,
}: CodedResponses): readonly (readonly [number, number, string])[] {
  return Array.from({ length: sentences?.size ?? 0 }, (_, answer) => {
    const { response, question } = sentences!.placeOf(answer);
    return [response, question, String.fromCodePoint(...sentences!.piecesOf(answer))] as const;
  });
}

const responses = fc.array(
  fc
    .array(fc.constantFrom(undefined, 'Not me.', 'the Cat; the DOG', 'no'), { maxLength: 2 })
    .map((texts) => makeResponse({ id: 'a', texts })),
  { maxLength: 6 },
);

describe('answers as sentences', () => {
  test('keep every word, whatever keywords are made from, as far as the encoder reads', () => {
    const coded = code([
      makeResponse({ id: 'a', texts: ["Can't – nobody", 'It is not for us here'] }),
    ]);
    expect(sentencesOf(coded)).toEqual([
      [0, 0, "can'tnobody"],
      [0, 1, 'itisnotforus'],
    ]);
  });

  test('are not kept unless an encoder asks for them, and go with the words', () => {
    expect(new CodedResponses(1, []).sentences).toBeUndefined();
    const coded = code([makeResponse({ id: 'a', texts: ['yes'] })]);
    coded.forgetWords();
    expect(coded.sentences).toBeUndefined();
  });

  test('are found by whose they are, in any order; there is nothing of one that is not kept', () => {
    const { sentences } = code([makeResponse({ id: 'a', texts: ['yes', 'no'] })]);
    const pieces = sentences!.piecesAt([
      { response: 0, question: 1 },
      { response: 7, question: 0 },
      { response: 0, question: 0 },
    ]);
    expect(pieces.map((own) => String.fromCodePoint(...own))).toEqual(['no', '', 'yes']);
  });

  test('are the same merged from pieces as whole', () => {
    fc.assert(
      fc.property(responses, responses, (first, second) => {
        const merged = code(first);
        merged.merge(code(second));
        expect(sentencesOf(merged)).toEqual(sentencesOf(code([...first, ...second])));
      }),
      { numRuns: 30 },
    );
  });

  test('are the same selected as had nothing else been coded', () => {
    fc.assert(
      fc.property(responses, (all) => {
        const selected = code(all).select(
          () => true,
          ({ question }) => question === 1,
        );
        expect(sentencesOf(selected)).toEqual(sentencesOf(code(all, [false, true])));
      }),
      { numRuns: 30 },
    );
  });
});
