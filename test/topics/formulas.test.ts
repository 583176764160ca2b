import { expect, test } from '@jest/globals';
import fc from 'fast-check';

import { RowCollector } from '../../src/meaning/index.js';
import type { SparseMatrix } from '../../src/meaning/index.js';
import { bestCount, weighed } from '../../src/topics/choose-count.js';
import { topicCoherence } from '../../src/topics/coherence.js';
import { consensusOf } from '../../src/topics/consensus.js';
import { latentSpace } from '../../src/topics/latent-space.js';
import { Lending } from '../../src/topics/lending.js';
import { symmetricEigen } from '../../src/topics/linear-algebra.js';
import { meaningsOf } from '../../src/topics/meanings.js';
import { informationBeyondChance, mutualInformation } from '../../src/topics/mutual-information.js';
import { jaccardOfBest } from '../../src/topics/stability.js';

function matrixOf(rows: readonly (readonly number[])[]): SparseMatrix {
  const collector = new RowCollector(rows[0]?.length ?? 0);
  for (const row of rows) {
    row.forEach((value, column) => {
      if (value !== 0) collector.add(column, value);
    });
    collector.endRow();
  }
  return collector.finish();
}

test('the Jaccard coefficient is that of the best match', () => {
  const first = Int32Array.of(0, 0, 0, 1, 1, 1);
  const second = Int32Array.of(1, 1, 0, 0, 0, 0);
  // {0,1,2} against {0,1}: 2 of 3. {3,4,5} against {2,3,4,5}: 3 of 4.
  expect([...jaccardOfBest(first, second, 2)]).toEqual([2 / 3, 3 / 4]);
});

test('words that only come together have a coherence of 1, words that never do of −1', () => {
  const together = matrixOf([
    [1, 1, 0],
    [1, 1, 0],
    [0, 0, 1],
    [0, 0, 1],
  ]);
  expect(topicCoherence(together, Int32Array.of(0, 0, 1, 1), 2)[0]).toBeCloseTo(1);
  const apart = matrixOf([
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ]);
  expect(topicCoherence(apart, Int32Array.of(0, 0, 0), 1)[0]).toBe(-1);
});

test('a topic is lent at most twice what topics say on average', () => {
  const network = matrixOf([
    [0, 1],
    [1, 0],
  ]);
  const lentTo = (said: number): number => {
    const shares = Float32Array.of(4, 0, 0, 2);
    new Lending(network, 2, 5, said).addTo(shares);
    return shares[2]!;
  };
  // The first topic says the first word alone; 5 words a term would be 10 of the second.
  expect(lentTo(6)).toBeCloseTo(6);
  expect(lentTo(600)).toBeCloseTo(10);
});

test('eigenvalues of a known matrix', () => {
  // 2 1; 1 2 has eigenvalues 3 and 1 (Golub and Van Loan, section 8.1).
  const { values, vectors } = symmetricEigen(Float64Array.of(2, 1, 1, 2), 2);
  expect(values[0]).toBeCloseTo(3);
  expect(values[1]).toBeCloseTo(1);
  expect(Math.abs(vectors[0]!)).toBeCloseTo(Math.SQRT1_2);
});

test('in as many dimensions as there are, the latent space keeps every product of rows', () => {
  const numbers = fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(fc.array(numbers, { minLength: 4, maxLength: 7 }), (rows) => {
      const points = latentSpace(matrixOf(rows), 4);
      const product = (a: number, b: number): number =>
        [0, 1, 2, 3].reduce(
          (sum, axis) => sum + points.values[a * 4 + axis]! * points.values[b * 4 + axis]!,
          0,
        );
      rows.forEach((row, a) => {
        rows.forEach((other, b) => {
          const exact = row.reduce((sum, value, axis) => sum + value * other[axis]!, 0);
          expect(product(a, b)).toBeCloseTo(exact, 6);
        });
      });
    }),
    { numRuns: 30 },
  );
});

test('answers that all mixtures put together are at one point, those that half of them do are half as near', () => {
  const mixtures = [
    { topics: 2, posteriors: Float64Array.of(1, 0, 1, 0, 1, 0) },
    { topics: 2, posteriors: Float64Array.of(0, 1, 0, 1, 1, 0) },
  ];
  const { columns, values } = consensusOf(mixtures, 3);
  const cosine = (a: number, b: number): number =>
    [0, 1, 2, 3].reduce(
      (sum, axis) => sum + values[a * columns + axis]! * values[b * columns + axis]!,
      0,
    );
  expect(cosine(0, 1)).toBeCloseTo(1);
  expect(cosine(0, 2)).toBeCloseTo(0.5);
});

test('answers in other words of one meaning are at one point, and those without a known word in the middle', () => {
  const weights = matrixOf([
    [1, 0, 0, 0],
    [0, 1, 0, 0],
    [0, 0, 2, 0],
    [0, 0, 0, 1],
  ]);
  const east = Float32Array.of(...Array.from({ length: 20 }, (_, axis) => (axis === 0 ? 1 : 0)));
  const north = Float32Array.of(...Array.from({ length: 20 }, (_, axis) => (axis === 1 ? 1 : 0)));
  const { columns, values } = meaningsOf(
    weights,
    (column) => [east, east, north, undefined][column],
    20,
  );
  const row = (at: number): readonly number[] => [
    ...values.subarray(at * columns, (at + 1) * columns),
  ];
  row(1).forEach((value, axis) => {
    expect(row(0)[axis]).toBeCloseTo(value, 12);
  });
  expect(row(0)[0]! * row(2)[0]!).toBeLessThan(0);
  expect(row(3).every((value) => value === 0)).toBe(true);
});

test('partitions tell all of each other whatever their numbers, and nothing where one is spread over the other', () => {
  const told = (a: readonly number[], b: readonly number[]): number =>
    mutualInformation(Int32Array.from(a), Int32Array.from(b), 2);
  expect(told([0, 0, 1, 1], [1, 1, 0, 0])).toBeCloseTo(1);
  expect(told([0, 0, 1, 1], [0, 1, 0, 1])).toBeCloseTo(0);
  expect(told([0, 0], [1, 1])).toBe(1);
});

test('information beyond chance is counted in bits, and partitions that chance made alike have none', () => {
  const told = (a: readonly number[], b: readonly number[], topics: number): number =>
    informationBeyondChance(Int32Array.from(a), Int32Array.from(b), topics);
  // Of two halves of four, one pairing of three is the same: 1 bit a third of the time is chance.
  expect(told([0, 0, 1, 1], [1, 1, 0, 0], 2)).toBeCloseTo(2 / 3);
  expect(told([0, 0, 1, 1], [0, 1, 0, 1], 2)).toBeCloseTo(-1 / 3);
  expect(told([0, 1, 2], [2, 1, 0], 3)).toBeCloseTo(0);
  expect(told([0, 0, 0], [0, 1, 2], 3)).toBeCloseTo(0);
});

test('more topics come first where they tell more, unless hardly any of them comes out again', () => {
  const trial = (topics: number, information: number, stability: number) => ({
    ...{ topics, information, stability },
    ...{ coherence: 0, doWordsTell: false },
  });
  const chosen = (...trials: readonly ReturnType<typeof trial>[]): number | undefined =>
    bestCount(weighed(trials));
  expect(chosen()).toBeUndefined();
  // Few topics are always found again.
  expect(chosen(trial(3, 0.8, 0.9), trial(6, 1.8, 0.7), trial(8, 2.2, 0.7))).toBe(8);
  expect(chosen(trial(5, 2, 0.9), trial(10, 2.2, 0.5), trial(20, 2.4, 0.4))).toBe(5);
  // Of those that tell the same, what is usual.
  expect(chosen(trial(4, 1, 0.5), trial(8, 1, 0.5), trial(30, 1, 0.5))).toBe(8);
});
