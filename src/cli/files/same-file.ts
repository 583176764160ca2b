import { statSync } from 'node:fs';
import type { BigIntStats } from 'node:fs';

/** Whether two paths lead to one file: through links of either kind, or written differently. */
export function isSameFile(one: string, other: string): boolean {
  const [first, second] = [statsOf(one), statsOf(other)];
  return first !== undefined && second !== undefined && areSame(first, second);
}

function areSame(one: BigIntStats, other: BigIntStats): boolean {
  return one.dev === other.dev && one.ino === other.ino;
}

function statsOf(path: string): BigIntStats | undefined {
  return statSync(path, { bigint: true, throwIfNoEntry: false });
}
