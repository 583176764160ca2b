import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import type { Campaign } from '../../src/campaigns/index.js';
import { readOnce } from '../../src/campaigns/index.js';

function campaign(members: Campaign['members']): Campaign {
  return {
    answers: members.length,
    members,
    respondents: [],
    questions: [],
    nearIdentical: 0,
    withOwnWords: 0,
    commonText: [],
  };
}

function among(ids: readonly string[]): Parameters<typeof readOnce>[1] {
  return { size: ids.length, idOf: (number) => ids[number]! };
}

describe('a campaign that is read once', () => {
  const ids = ['R10', 'R9', 'R2', 'R30'];

  test('is read in the answer of the smallest id, as people order ids', () => {
    const members = [0, 1, 2].map((response) => ({ response, question: 0 }));
    const isRead = readOnce([campaign(members)], among(ids));
    expect(ids.filter((_, number) => isRead(number, 0))).toEqual(['R2', 'R30']);
  });

  test('is read once under each question, and answers that are no copies are all read', () => {
    const isRead = readOnce(
      [
        campaign([
          { response: 0, question: 0 },
          { response: 1, question: 0 },
          { response: 0, question: 1 },
          { response: 3, question: 1 },
        ]),
      ],
      among(ids),
    );
    const read = (question: number): readonly string[] =>
      ids.filter((_, number) => isRead(number, question));
    expect(read(0)).toEqual(['R9', 'R2', 'R30']);
    expect(read(1)).toEqual(['R10', 'R9', 'R2']);
    expect(read(2)).toEqual(ids);
  });

  test('has the same answer read for any order of its members', () => {
    const shuffles = fc.shuffledSubarray(
      ids.map((_, response) => ({ response, question: 0 })),
      { minLength: ids.length },
    );
    fc.assert(
      fc.property(shuffles, (members) => {
        const isRead = readOnce([campaign(members)], among(ids));
        expect(ids.filter((_, number) => isRead(number, 0))).toEqual(['R2']);
      }),
    );
  });
});
