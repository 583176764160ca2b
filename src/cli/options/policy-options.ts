import { Option } from 'commander';

import { completePolicy, policies, usualPolicy, zeroWishes } from '../../disclosure/policy.js';
import type { Policy, PolicyName } from '../../disclosure/policy.js';
import { WinnowError } from '../../issues/index.js';

/** Options that say what of small counts may be published. */
export interface PolicyOptions {
  readonly publish?: boolean;
  readonly policy?: PolicyName;
  readonly suppressBelow?: number;
  readonly roundTo?: number;
  readonly zeros?: Policy['zeros'];
  /** Folders of reports of the same call that were published before. */
  readonly against?: readonly string[];
}

export function policyOption(): Option {
  return new Option(
    '--policy <name>',
    `with --publish: a policy by name (default ${usualPolicy})`,
  ).choices(Object.keys(policies));
}

export function zerosOption(): Option {
  return new Option(
    '--zeros <how>',
    'with --publish: show zeros unless others need them, or withhold them as small counts (default show)',
  ).choices(zeroWishes);
}

/**
 * The policy that the options ask for; undefined without --publish.
 *
 * @throws WinnowError `bad-option` when they contradict one another
 */
export function toPolicy(options: PolicyOptions): Policy | undefined {
  const { publish, policy, suppressBelow, roundTo, zeros, against } = options;
  const isAsked = [policy, suppressBelow, roundTo, zeros, against].some(
    (value) => value !== undefined,
  );
  if (publish !== true) {
    if (!isAsked) return undefined;
    throw new WinnowError(
      'bad-option',
      `${against === undefined ? 'A policy' : '--against'} is given, but not --publish: small numbers would be shown all the same.`,
      'Add --publish.',
    );
  }
  if (policy !== undefined && (suppressBelow !== undefined || roundTo !== undefined)) {
    throw new WinnowError(
      'bad-option',
      '--policy says already what is withheld and rounded.',
      'Give either --policy, or --suppress-below and --round-to.',
    );
  }
  return completePolicy(
    policy === undefined ? { suppressBelow, roundTo, zeros } : { ...policies[policy], zeros },
  );
}
