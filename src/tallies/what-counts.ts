import type { CodedAnswer, CodedResponse } from '../coding/index.js';

// What tallies count by, and what tracing finds the counted by.

/** Is it one that can be analysed? All bases are of such answers. */
export function isSubstantive({ kind }: Pick<CodedAnswer, 'kind'>): boolean {
  return kind === 'substantive';
}

/** The day of submission as `YYYY-MM-DD`; undefined when no time is known. */
export function dayOf({ submitted }: Pick<CodedResponse, 'submitted'>): string | undefined {
  return submitted?.slice(0, 'YYYY-MM-DD'.length);
}
