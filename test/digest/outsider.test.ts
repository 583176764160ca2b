import { expect, test } from '@jest/globals';
import fc from 'fast-check';

import type { Digest } from '../../src/digest/index.js';
import { release } from '../../src/digest/release.js';
import type { ReleasedFigures } from '../../src/digest/release.js';
import { smallCsv } from '../support/small-call.js';
import type { SmallRow } from '../support/small-call.js';
import { smallNight } from '../support/small-nights.js';

/** Fewer respondents than this are protected. */
const threshold = 5;

/** Numbers of a digest that count nobody. */
const noCounts = new Set([
  ...['version', 'night', 'daysLeft', 'target', 'expectedByNow', 'adjustedP', 'projection'],
]);

/** Every count that a published digest shows, by where it stands; lists are told apart by what they name. */
function countsOf(value: unknown, path = ''): ReadonlyMap<string, number> {
  if (typeof value === 'number') return new Map([[path, value]]);
  if (typeof value !== 'object' || value === null) return new Map();
  const entries = Array.isArray(value)
    ? value.map((one: { id?: string; name?: string; day?: string; code?: string }, place) => [
        one.id ?? one.name ?? one.day ?? one.code ?? String(place),
        one,
      ])
    : Object.entries(value);
  return new Map(
    entries
      .filter(([key]) => !noCounts.has(key as string))
      .flatMap(([key, one]) => [...countsOf(one, `${path}/${key as string}`)]),
  );
}

/** What an outsider gets who subtracts any two digests in every figure that both show. */
function differences(digests: readonly Digest[]): readonly number[] {
  const all = digests.map((digest) => countsOf(digest));
  return all.flatMap((later, place) =>
    all
      .slice(0, place)
      .flatMap((earlier) =>
        [...later].map(([path, count]) => Math.abs(count - (earlier.get(path) ?? 0))),
      ),
  );
}

const row = (number: number, capacity: string, group: string, day: number): SmallRow => [
  ...[`R${number}`, `2024-01-${String(day).padStart(2, '0')}`, '', '', '', 'No'],
  ...[capacity, group, 'north', '', 'More funding for staff', '', '', ''],
];

/** Nights on which respondents of two groups come and go. */
const manyNights = fc.array(
  fc.record({
    a: fc.nat({ max: 9 }),
    b: fc.nat({ max: 9 }),
    leaves: fc.nat({ max: 6 }),
  }),
  { minLength: 2, maxLength: 8 },
);

test('no two published digests differ by one to four, nor does one show so few', async () => {
  await fc.assert(
    fc.asyncProperty(manyNights, async (nights) => {
      let rows: readonly SmallRow[] = [];
      let state: Uint8Array | undefined;
      let written = 0;
      const published: Digest[] = [];
      for (const [place, { a, b, leaves }] of nights.entries()) {
        const day = place + 2;
        rows = [
          ...rows.slice(leaves),
          ...Array.from({ length: a }, () => row(++written, 'individual', 'a', day)),
          ...Array.from({ length: b }, () => row(++written, 'organisation', 'b', day)),
        ];
        const night = await smallNight([smallCsv(rows)], state, {
          day: `2024-01-${String(day).padStart(2, '0')}`,
        });
        state = night.state;
        published.push(night.published);
      }
      for (const digest of published)
        for (const [path, count] of countsOf(digest))
          expect([path, count > 0 && count < threshold]).toEqual([path, false]);
      for (const difference of differences(published))
        expect(difference > 0 && difference < threshold).toBe(false);
    }),
    { numRuns: 12 },
  );
});

/** What is published on two nights, for two groups of which each respondent is in one. */
function publish(nights: readonly (readonly [a: number, b: number])[]): string {
  let shown: ReleasedFigures = {};
  return nights
    .map(([a, b]) => {
      const counts = new Map(Object.entries({ total: a + b, a, b }));
      shown = release(counts, 'total', shown);
      return Object.entries(shown)
        .map(([name, figure]) => `${name} ${figure.shown}`)
        .join();
    })
    .join('|');
}

function* everyFour(
  values: readonly number[],
): Generator<readonly [number, number, number, number]> {
  for (const a of values)
    for (const b of values) for (const c of values) for (const d of values) yield [a, b, c, d];
}

test('who knows the rules, and every figure of two nights, cannot tell a number of one to four', () => {
  // All that can have been, sorted by what is published of it: an outsider knows no more than the pile.
  const most = 14;
  const possible = new Map<string, Map<string, Set<number>>>();
  const upTo = Array.from({ length: most + 1 }, (_, count) => count);
  for (const [a, b, laterA, laterB] of everyFour(upTo)) {
    const seen = publish([
      [a, b],
      [laterA, laterB],
    ]);
    let pile = possible.get(seen);
    if (pile === undefined) possible.set(seen, (pile = new Map<string, Set<number>>()));
    const told = { newInA: laterA - a, newInAll: laterA + laterB - a - b, before: a, now: laterA };
    for (const [name, count] of Object.entries(told)) {
      const values = pile.get(name);
      if (values === undefined) pile.set(name, new Set([count]));
      else values.add(count);
    }
  }
  expect(possible.size).toBeGreaterThan(100);
  for (const [seen, pile] of possible) {
    for (const [name, values] of pile) {
      const [only = 0] = values;
      // At most that it is one of the protected numbers; never which.
      const isTold = values.size === 1 && only !== 0 && Math.abs(only) < threshold;
      expect([seen, name, isTold]).toEqual([seen, name, false]);
    }
  }
});
