import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { CodedResponses } from '../../src/coding/index.js';
import type { Response } from '../../src/responses/index.js';
import { makeResponse } from './make-response.js';

/** Rows of the responses that count, and of those told to be duplicates, both ascending. */
function settle(
  responses: readonly Response[],
  isWanted: (response: Response) => boolean = () => true,
): { readonly counted: readonly number[]; readonly duplicates: readonly number[] } {
  const coded = new CodedResponses(1, []);
  for (const response of responses) coded.add(response, isWanted(response) ? [true] : undefined);
  const duplicates: number[] = [];
  coded.settleDuplicates(({ number, counted }) => {
    expect(coded.idOf(counted)).toBe(coded.idOf(number));
    expect(coded.fateOf(counted)).not.toBe('duplicate');
    duplicates.push(coded.placeOf(number).row);
  });
  const counted = responses.flatMap(({ row }, number) =>
    coded.fateOf(number) === 'duplicate' ? [] : [row],
  );
  const ascending = (a: number, b: number): number => a - b;
  return { counted: counted.sort(ascending), duplicates: duplicates.sort(ascending) };
}

const time = (minute: number): string => `2020-10-01T12:${String(minute).padStart(2, '0')}:00`;
const words = ['naloxone', 'housing', 'prescribing', 'stigma', 'cannabis', 'treatment'];

describe('of the copies of a response', () => {
  test('the latest counts, whatever the order of rows', () => {
    const copies = fc
      .uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.nat(59)), {
        selector: ([id, minute]) => `${id}${minute}`,
        maxLength: 10,
      })
      .map((list) =>
        list.map(([id, minute], row) =>
          makeResponse({ id, row, file: `${row % 2}.csv`, submitted: time(minute) }),
        ),
      )
      .chain((list) =>
        fc
          .shuffledSubarray(list, { minLength: list.length })
          .map((shuffled) => ({ list, shuffled })),
      );
    fc.assert(
      fc.property(copies, ({ list, shuffled }) => {
        const latest = list.filter(
          ({ id, submitted }) =>
            !list.some((other) => other.id === id && other.submitted! > submitted!),
        );
        const rows = latest.map(({ row }) => row);
        expect(settle(shuffled)).toEqual({
          counted: rows,
          duplicates: list.map(({ row }) => row).filter((row) => !rows.includes(row)),
        });
      }),
    );
  });

  test('one with a time counts before one without', () => {
    const dated = makeResponse({ id: 'a', row: 1, submitted: time(1) });
    const undated = makeResponse({ id: 'a', row: 2 });
    expect(settle([dated, undated]).counted).toEqual([1]);
    expect(settle([undated, dated]).counted).toEqual([1]);
  });

  test('always the same one counts of those sent at one moment', () => {
    const copies = fc.uniqueArray(fc.constantFrom(...words), { minLength: 2 }).chain((texts) => {
      const list = texts.map((text, row) => makeResponse({ id: 'a', row, texts: [text] }));
      return fc
        .shuffledSubarray(list, { minLength: list.length })
        .map((other) => ({ list, other }));
    });
    fc.assert(
      fc.property(copies, ({ list, other }) => {
        expect(settle(other)).toEqual(settle(list));
        expect(settle(list).counted).toHaveLength(1);
      }),
    );
  });

  test('one counts when they are the same', () => {
    const copies = [1, 2, 3].map((row) => makeResponse({ id: 'a', row, texts: ['naloxone'] }));
    expect(settle(copies).counted).toHaveLength(1);
    expect(settle(copies).duplicates).toHaveLength(2);
  });

  test('the latest settles the matter even when a filter leaves it out', () => {
    const early = makeResponse({ id: 'a', row: 1, submitted: time(1) });
    const late = makeResponse({ id: 'a', row: 2, submitted: time(2) });
    const coded = new CodedResponses(1, []);
    coded.add(early, [true]);
    coded.add(late, undefined);
    coded.settleDuplicates(() => undefined);
    expect([coded.fateOf(0), coded.fateOf(1)]).toEqual(['duplicate', 'filtered']);
    expect([...coded.analysed()]).toEqual([]);
  });
});

test('responses with ids of their own are no copies, even when they say the same', () => {
  const responses = ['a', 'b', '__proto__'].map((id, row) =>
    makeResponse({ id, row, texts: ['naloxone'] }),
  );
  expect(settle(responses)).toEqual({ counted: [0, 1, 2], duplicates: [] });
});
