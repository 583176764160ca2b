import { expect, test } from '@jest/globals';
import fc from 'fast-check';

import { release, safeCount } from '../../src/digest/release.js';
import type { ReleasedFigures } from '../../src/digest/release.js';

/** Respondents who come and go: each in one of three groups. */
const moves = fc.array(
  fc.array(fc.record({ group: fc.constantFrom('a', 'b', 'c'), comes: fc.boolean() }), {
    maxLength: 12,
  }),
  { minLength: 1, maxLength: 20 },
);

test('two digests, whichever, differ in a figure by nothing or by what five or more respondents did', () => {
  fc.assert(
    fc.property(moves, (nights) => {
      const counts = new Map([
        ['total', 0],
        ['a', 0],
        ['b', 0],
        ['c', 0],
      ]);
      let shown: ReleasedFigures = {};
      const releases: {
        readonly shown: ReleasedFigures;
        readonly counts: ReadonlyMap<string, number>;
      }[] = [];
      for (const night of nights) {
        for (const { group, comes } of night) {
          const step = comes ? 1 : -1;
          if (counts.get(group)! + step < 0) continue;
          counts.set(group, counts.get(group)! + step);
          counts.set('total', counts.get('total')! + step);
        }
        const before = shown;
        shown = release(counts, 'total', before);
        for (const [name, figure] of Object.entries(shown)) {
          expect(figure.shown % 5).toBe(0);
          const was = before[name] ?? { shown: 0, count: 0 };
          if (figure.shown !== was.shown) {
            expect(Math.abs(figure.count - was.count)).toBeGreaterThanOrEqual(5);
            expect(figure.count).toBe(counts.get(name));
          }
          // No figure says more than there are, nor hides more than waits and is rounded away.
          expect(Math.abs(figure.shown - figure.count)).toBeLessThan(5);
        }
        releases.push({ shown, counts: new Map(counts) });
      }
      // Nothing moves on a night on which the total has not moved by five since something last did.
      releases.forEach((night, place) => {
        const last = releases[place - 1];
        if (last === undefined || night.shown === last.shown) return;
        const moved = (night.counts.get('total') ?? 0) - (last.shown['total']?.count ?? 0);
        expect(Math.abs(moved)).toBeGreaterThanOrEqual(5);
      });
    }),
  );
});

test('a count is rounded down to a multiple of five, and below five it is not shown', () => {
  expect([0, 4, 5, 9, 10, 1234].map(safeCount)).toEqual([null, null, 5, 5, 10, 1230]);
});

test('five groups of "fewer than 5" are not told to have four each, by a total of 20', () => {
  const shownOf = (groups: readonly number[]): number | undefined => {
    const names = groups.map((_, place) => `group ${place}`);
    const counts = new Map(groups.map((count, place) => [names[place]!, count]));
    counts.set(
      'total',
      groups.reduce((sum, count) => sum + count),
    );
    return release(counts, 'total', {}, [names])['total']?.shown;
  };
  expect(shownOf([4, 4, 4, 4, 4])).toBe(15);
  expect(shownOf([4, 4, 4, 3, 0])).toBe(15);
  // Ten of three groups would say two or more of each.
  expect(shownOf([4, 3, 3])).toBe(5);
  expect(shownOf([9, 4])).toBe(10);
});
