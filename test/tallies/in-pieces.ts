import { expect } from '@jest/globals';
import fc from 'fast-check';
import type { CodedResponse } from '../../src/coding/index.js';
import type { Tally } from '../../src/tallies/tally.js';
import { responses } from './coded-response.js';

type Piecewise<Self, Json> = Pick<Tally<Self, Json>, 'add' | 'merge' | 'toJSON'>;

/** Responses, the piece that each falls into, and the order in which pieces and responses come. */
const split = responses.chain((list) =>
  fc.record({
    list: fc.constant(list),
    shuffled: fc.shuffledSubarray([...list], { minLength: list.length }),
    pieceOf: fc.array(fc.nat(3), { minLength: list.length, maxLength: list.length }),
    order: fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }),
  }),
);

/** Checks that tallying in pieces, in any order, gives the same bytes as tallying the whole. */
export function checkPieces<Self extends Piecewise<Self, Json>, Json>(make: () => Self): void {
  const tally = (list: readonly CodedResponse[]): Self => {
    const made = make();
    for (const response of list) made.add(response);
    return made;
  };
  fc.assert(
    fc.property(split, ({ list, shuffled, pieceOf, order }) => {
      const whole = JSON.stringify(tally(list).toJSON());
      expect(JSON.stringify(tally(shuffled).toJSON())).toBe(whole);
      const pieces = order.map((piece) => tally(list.filter((_, i) => pieceOf[i] === piece)));
      const onto = make();
      for (const piece of pieces) onto.merge(piece);
      expect(JSON.stringify(onto.toJSON())).toBe(whole);
      // Two by two, the other way round.
      const [a, b, c, d] = pieces as [Self, Self, Self, Self];
      b.merge(a);
      d.merge(c);
      d.merge(b);
      expect(JSON.stringify(d.toJSON())).toBe(whole);
    }),
  );
}

/** Checks that a tally survives being written and read, and goes on counting. */
export function checkJson<Self extends Piecewise<Self, Json>, Json>(
  make: () => Self,
  read: (json: Json) => Self,
): void {
  fc.assert(
    fc.property(responses, responses, (before, after) => {
      const tally = make();
      for (const response of before) tally.add(response);
      const written = JSON.stringify(tally.toJSON());
      const again = read(JSON.parse(written) as Json);
      expect(JSON.stringify(again.toJSON())).toBe(written);
      for (const response of after) {
        tally.add(response);
        again.add(response);
      }
      expect(JSON.stringify(again.toJSON())).toBe(JSON.stringify(tally.toJSON()));
    }),
  );
}
