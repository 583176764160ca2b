import type { Candidate } from './candidates.js';
import type { Scored } from './methods/index.js';
import { byCodeUnits } from '../collections/index.js';

export interface Keyphrase {
  readonly text: string;
  readonly score: number;
}

/** A phrase of which so great a share stands within one longer candidate is a fragment of it. */
const fragmentShare = 0.75;

/** The best candidates, without fragments, in the form in which they are mostly written. */
export function select(scored: readonly Scored[], top: number): readonly Keyphrase[] {
  const best = [...scored].sort(
    (a, b) => b.score - a.score || byCodeUnits(a.candidate.key, b.candidate.key),
  );
  const fragments = findFragments(best.slice(0, top * 4).map(({ candidate }) => candidate));
  return best
    .filter(({ candidate }) => !fragments.has(candidate.key))
    .slice(0, top)
    .map(({ candidate, score }) => ({ text: commonestSurface(candidate), score }));
}

/** The candidates that nearly always stand within one longer one of those given. */
function findFragments(candidates: readonly Candidate[]): ReadonlySet<string> {
  const fragments = new Set<string>();
  for (const { key, count, nested, isKept } of candidates) {
    if (isKept) continue;
    const least = fragmentShare * (count + nested);
    if (nested < least) continue;
    const isExplained = candidates.some(
      (longer) =>
        longer.key !== key &&
        longer.count + longer.nested >= least &&
        ` ${longer.key} `.includes(` ${key} `),
    );
    if (isExplained) fragments.add(key);
  }
  return fragments;
}

/**
 * The commonest spelling, capitals aside, in its commonest form; of equally common forms the one with
 * fewer capitals, then by text.
 */
function commonestSurface({ surfaces }: Candidate): string {
  const spellings = new Map<string, number>();
  for (const [form, often] of surfaces) {
    const spelling = form.toLowerCase();
    spellings.set(spelling, (spellings.get(spelling) ?? 0) + often);
  }
  const [[spelling]] = sortedEntries(spellings) as [[string, number]];
  const forms = new Map([...surfaces].filter(([form]) => form.toLowerCase() === spelling));
  const [[form]] = sortedEntries(forms) as [[string, number]];
  return form;
}

function sortedEntries(counts: ReadonlyMap<string, number>): [string, number][] {
  return [...counts].sort(
    ([a, often], [b, oftenB]) => oftenB - often || capitals(a) - capitals(b) || byCodeUnits(a, b),
  );
}

function capitals(text: string): number {
  return text.match(/\p{Lu}/gu)?.length ?? 0;
}
