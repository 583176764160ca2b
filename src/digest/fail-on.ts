import { WinnowError } from '../issues/index.js';
import { daysBetween } from './arrivals.js';
import type { Digest } from './schema.js';

/** What of a night may be a reason to stop. */
interface Verdict {
  /** With all figures. */
  readonly digest: Digest;
  /** How many errors and warnings there are now, new or not. */
  readonly problems: number;
}

/** A condition as it was written, and why it is met; undefined when it is not. */
export interface FailCondition {
  readonly written: string;
  readonly reason: (verdict: Verdict) => string | undefined;
}

const simple: Readonly<Record<string, (verdict: Verdict) => string | undefined>> = {
  problems: ({ problems }) => (problems > 0 ? 'the data have problems' : undefined),
  'new-problems': ({ digest }) =>
    digest.problems.fresh.some(({ severity }) => severity !== 'note')
      ? 'the data have new problems'
      : undefined,
  'no-new-responses': ({ digest }) =>
    digest.responses.fresh === 0 ? 'no new response came' : undefined,
};

/**
 * Reads `problems`, `new-problems`, `no-new-responses`, `silent-FIELD=3d` or `uncovered>20%`.
 *
 * @throws WinnowError `bad-option` for anything else
 */
export function parseFailOn(written: string): FailCondition {
  const reason = simple[written] ?? silentGroups(written) ?? uncovered(written);
  if (reason !== undefined) return { written, reason };
  throw new WinnowError(
    'bad-option',
    `--fail-on ${written}: there is no such condition.`,
    'Known: problems · new-problems · no-new-responses · silent-sector=3d · uncovered>20%.',
  );
}

function silentGroups(written: string): FailCondition['reason'] | undefined {
  const [, field, days] = /^silent-(.+)=(\d{1,3})d$/.exec(written) ?? [];
  if (field === undefined) return undefined;
  return ({ digest }) => {
    const found = digest.fields.find(({ id }) => id === field);
    if (found === undefined) {
      throw new WinnowError(
        'bad-option',
        `--fail-on ${written}: the digest has no field "${field}".`,
        `It has: ${digest.fields.map(({ id }) => id).join(' · ')}. Add others with --by.`,
      );
    }
    const since = digest.call.opened;
    const silent = found.groups.filter(({ lastDay, status }) => {
      // Whoever is no named option, such as "Not stated", may be silent.
      if (status === null && lastDay === null) return false;
      const from = lastDay ?? since;
      return from === null || daysBetween(from, digest.day) >= Number(days);
    });
    return silent.length === 0
      ? undefined
      : `nothing for ${days} days or more from: ${silent.map(({ name }) => name).join('; ')}`;
  };
}

function uncovered(written: string): FailCondition['reason'] | undefined {
  const [, percent] = /^uncovered>(\d{1,2})%$/.exec(written) ?? [];
  if (percent === undefined) return undefined;
  return ({ digest }) => {
    const { count = 0, base = 0 } = digest.uncovered ?? {};
    return (count ?? 0) * 100 > Number(percent) * (base ?? 0)
      ? `the code frame covers less than ${100 - Number(percent)} % of the new responses`
      : undefined;
  };
}
