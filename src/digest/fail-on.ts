import type { AnalyseSettings } from '../figures/find-figures.js';
import { WinnowError } from '../issues/index.js';
import { didYouMean, notOneOf } from '../yaml/index.js';
import { daysBetween } from '../statistics/index.js';
import { listedFields } from './list-fields.js';
import type { Digest } from './schema.js';

/** What of a night may be a reason to stop. */
interface Verdict {
  /** With all figures. */
  readonly digest: Digest;
  /** How many errors and warnings there are now, new or not. */
  readonly problems: number;
  /** Whether small groups may be named where the reason is shown. */
  readonly isInternal: boolean;
}

/** A condition as it was written, and why it is met; undefined when it is not. */
export interface FailCondition {
  readonly written: string;
  readonly reason: (verdict: Verdict) => string | undefined;
}

type Reason = FailCondition['reason'];
type Call = Pick<AnalyseSettings, 'questionnaire' | 'by' | 'codeFrame'>;

const simple: Readonly<Record<string, Reason>> = {
  problems: ({ problems }) => (problems > 0 ? 'the data have problems' : undefined),
  'new-problems': ({ digest }) =>
    digest.problems.fresh.some(({ severity }) => severity !== 'note')
      ? 'the data have new problems'
      : undefined,
  'no-new-responses': ({ digest }) =>
    digest.responses.fresh === 0 ? 'no new response came' : undefined,
};

const known = [...Object.keys(simple), 'silent-sector=3d', 'uncovered>20%'];

/**
 * Reads `problems`, `new-problems`, `no-new-responses`, `silent-FIELD=3d` or `uncovered>20%`, and holds it against
 * the call, so that one which could never be met is refused before anything is read.
 *
 * @throws WinnowError `bad-option` for anything else, for a field that the digest does not list, and for
 *   `uncovered` where there is no code frame
 */
export function parseFailOn(written: string, call: Call): FailCondition {
  const reason = Object.hasOwn(simple, written)
    ? simple[written]
    : (silentGroups(written, call) ?? uncovered(written, call));
  if (reason !== undefined) return { written, reason };
  throw refused(
    written,
    `there is no such condition.${didYouMean(written, known)}`,
    `Known: ${known.join(' · ')}.`,
  );
}

function silentGroups(written: string, call: Call): Reason | undefined {
  const [, id, days] = /^silent-(.+)=([1-9]\d{0,2})d$/.exec(written) ?? [];
  if (id === undefined) return undefined;
  const listed = listedFields(call).map(({ field }) => field.id);
  if (!listed.includes(id)) {
    const isField = call.questionnaire.profile.some((field) => field.id === id);
    throw refused(
      written,
      isField
        ? `the digest does not list the field "${id}".`
        : notOneOf('field that the digest lists is', id, listed),
      `It lists: ${listed.join(' · ')}. --by lists others.`,
    );
  }
  return ({ digest, isInternal }) => {
    const since = digest.call.opened;
    const { name = id, groups = [] } = digest.fields.find((field) => field.id === id) ?? {};
    const silent = groups.filter(({ lastDay, total, status }) => {
      // Whoever is no named option, such as "Not stated", may be silent.
      if (status === null && lastDay === null) return false;
      // Responses came, and no file says when.
      if (lastDay === null && (total ?? 0) > 0) return false;
      const from = lastDay ?? since;
      return from === null || daysBetween(from, digest.day) >= Number(days);
    });
    if (silent.length === 0) return undefined;
    const many = days === '1' ? 'a day' : `${days} days`;
    return isInternal
      ? `nothing for ${many} or more from: ${silent.map((group) => group.name).join('; ')}`
      : `nothing for ${many} or more from a group of the field ${name}`;
  };
}

function uncovered(written: string, { codeFrame }: Call): Reason | undefined {
  const [, percent] = /^uncovered>(\d{1,2})%$/.exec(written) ?? [];
  if (percent === undefined) return undefined;
  if (codeFrame === undefined) {
    throw refused(
      written,
      'without a code frame nothing is covered.',
      'Give --code-frame, or leave the condition out.',
    );
  }
  return ({ digest }) => {
    const { count, base } = digest.uncovered ?? {};
    return (count ?? 0) * 100 > Number(percent) * (base ?? 0)
      ? `the code frame finds no theme in more than ${percent} % of the new responses`
      : undefined;
  };
}

function refused(written: string, why: string, hint: string): WinnowError {
  return new WinnowError('bad-option', `--fail-on ${written}: ${why}`, hint);
}
