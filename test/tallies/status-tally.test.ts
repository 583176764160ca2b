import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { StatusTally } from '../../src/tallies/index.js';
import type { StatusCounts } from '../../src/tallies/index.js';
import { responses } from './coded-response.js';
import { checkJson, checkPieces } from './in-pieces.js';

const make = (): StatusTally => new StatusTally();

describe('a tally of states', () => {
  test('counts what counting one by one counts', () => {
    fc.assert(
      fc.property(responses, (list) => {
        const tally = make();
        for (const response of list) tally.add(response);
        const dated = list.filter(({ submitted }) => submitted !== undefined);
        const late = dated.filter(({ isLate }) => isLate).length;
        expect(tally.toJSON()).toEqual({
          analysed: list.length,
          inTime: dated.length - late,
          late,
          undated: list.length - dated.length,
          confidential: list.filter(({ consent }) => consent.publication === 'confidential').length,
          requested: list.filter(({ consent }) =>
            ['confidentiality requested', 'publication refused'].includes(consent.rule),
          ).length,
          answering: list.filter(({ answers }) => answers.some((a) => a.kind === 'substantive'))
            .length,
        });
      }),
    );
  });

  test('is the same in pieces', () => {
    checkPieces(make);
  });

  test('is the same when written and read', () => {
    checkJson(make, (counts: StatusCounts) => StatusTally.fromJSON(counts));
  });

  test('does not change what it has given out', () => {
    const tally = make();
    const before = tally.toJSON();
    tally.merge(StatusTally.fromJSON({ ...before, analysed: 3 }));
    expect(before.analysed).toBe(0);
    expect(tally.toJSON().analysed).toBe(3);
  });
});
