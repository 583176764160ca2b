import type { Population } from '../tables/index.js';
import { isReply } from './populations.js';

/**
 * What it costs a reader to lose a count: totals cost most, since everything hangs on them; bases cost
 * more than what is counted in them; large counts cost a little more than small ones, and zeros little.
 */
export function weightOf(population: Population, count: number): number {
  const { kind, question, group } = population;
  // The number of respondents is the one thing that a report cannot do without.
  if (kind === 'responded' && group === undefined) return Infinity;
  const level =
    group === undefined ? (question === undefined ? 400 : 60) : question === undefined ? 20 : 6;
  const standing =
    kind === 'answered' || kind === 'responded' || isReply(population)
      ? 8
      : kind === 'response'
        ? 0.1
        : 1;
  if (count === 0 && group !== undefined) return 0.01;
  return level * standing * (count === 0 ? 0.2 : 1 + Math.log2(1 + count) / 8);
}
