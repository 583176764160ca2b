import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { StatusTally } from '../../src/tallies/index.js';
import { responses } from './coded-response.js';
import { checkPieces } from './in-pieces.js';

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

  test('does not change what it has given out', () => {
    fc.assert(
      fc.property(responses, (list) => {
        const tally = make();
        const before = tally.toJSON();
        for (const response of list) tally.add(response);
        expect(before.analysed).toBe(0);
      }),
    );
  });
});
