import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { RepeatedCounts } from '../../src/campaigns/repeated-counts.js';

/** Few first and few last bits, so that places and bits within them are shared by many. */
const hash = fc
  .tuple(fc.nat(3), fc.nat(0xffff), fc.nat(3))
  .map(([first, middle, last]) => (first << 30) | (middle << 8) | last);
const answers = fc.array(fc.array(hash, { maxLength: 30 }), { maxLength: 30 });

test('hashes that come more than once are counted once for each answer, and no other has more than 1', () => {
  fc.assert(
    fc.property(answers, fc.integer({ min: 1, max: 2000 }), (all, expected) => {
      const counts = new RepeatedCounts(expected, (show) => {
        for (const own of all) for (const one of own) show(one);
      });
      all.forEach((own, answer) => {
        for (const one of own) counts.add(one, answer);
      });
      for (const one of new Set(all.flat())) {
        const holders = all.filter((own) => own.includes(one)).length;
        const times = all.flat().filter((other) => other === one).length;
        if (times > 1) expect(counts.get(one)).toBe(holders);
        else expect(counts.get(one)).toBeLessThanOrEqual(1);
      }
    }),
  );
});

test('few hashes that come once are taken for others', () => {
  const many = 100_000;
  const spread = (i: number): number => Math.imul(i + 1, 0x9e3779b1);
  const counts = new RepeatedCounts(many, (show) => {
    for (let i = 0; i < many; i++) show(spread(i));
  });
  let taken = 0;
  for (let i = 0; i < many; i++) if (counts.add(spread(i), i)) taken += 1;
  expect(taken / many).toBeLessThan(0.1);
});
