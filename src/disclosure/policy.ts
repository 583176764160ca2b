import { WinnowError } from '../issues/index.js';

/** What may be seen of counts. */
export interface Policy {
  /** Counts from 1 to one less are withheld; 0 withholds none. */
  readonly suppressBelow: number;
  /** Counts are rounded to the nearest multiple; 1 leaves them exact. */
  readonly roundTo: number;
  /** `suppress`: nobody is withheld as few are. */
  readonly zeros: (typeof zeroWishes)[number];
}

/** What may become of zeros. */
export const zeroWishes = ['show', 'suppress'] as const;

/** The policies by name, as official statistics in the United Kingdom use them. */
export const policies = {
  'below-5': { suppressBelow: 5, roundTo: 1 },
  'below-10': { suppressBelow: 10, roundTo: 1 },
  'round-5': { suppressBelow: 0, roundTo: 5 },
  'below-5-round-5': { suppressBelow: 5, roundTo: 5 },
} as const satisfies Record<string, Omit<Policy, 'zeros'>>;

/** Withholds and rounds nothing; it has no name, as nothing is published so. */
const unprotected = { suppressBelow: 0, roundTo: 1 };

export type PolicyName = keyof typeof policies;

/** A range of counts, both ends included. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** What is said of a policy. */
export type PolicyWishes = { readonly [Key in keyof Policy]?: Policy[Key] | undefined };

/** The one that holds where nothing is said. */
export const usualPolicy: PolicyName = 'below-5';

/**
 * The policy of which this was said. Who asks for rounding alone means rounding alone.
 *
 * @throws WinnowError `bad-option` when the numbers make no policy
 */
export function completePolicy({ suppressBelow, roundTo, zeros = 'show' }: PolicyWishes): Policy {
  const unsaid = roundTo === undefined ? policies[usualPolicy] : unprotected;
  return checkPolicy({
    suppressBelow: suppressBelow ?? unsaid.suppressBelow,
    roundTo: roundTo ?? unsaid.roundTo,
    zeros,
  });
}

/** Whether what a file says is a policy. */
export function isPolicy(policy: Policy): boolean {
  try {
    checkPolicy(policy);
    return true;
  } catch {
    return false;
  }
}

/** @throws WinnowError `bad-option` when the numbers make no policy */
export function checkPolicy(policy: Policy): Policy {
  const { suppressBelow, roundTo, zeros } = policy;
  checkNumber('suppressBelow', suppressBelow, 0);
  checkNumber('roundTo', roundTo, 1);
  if (!zeroWishes.includes(zeros)) {
    throw new WinnowError(
      'bad-option',
      `The policy's zeros is "${zeros as string}".`,
      `It is ${zeroWishes.map((wish) => `"${wish}"`).join(' or ')}.`,
    );
  }
  if (suppressBelow === 1 || suppressBelow === 2) {
    throw new WinnowError(
      'bad-option',
      `Suppressing below ${suppressBelow} protects nobody: a count of 1 would be known by its mark.`,
      'Suppress below 3 or more; 5 is usual.',
    );
  }
  if (zeros === 'suppress' && suppressBelow === 0) {
    throw new WinnowError(
      'bad-option',
      'Zeros can only be withheld together with small counts.',
      'Add --suppress-below 5, or leave --zeros out.',
    );
  }
  if (suppressBelow === 0 && roundTo === 1) {
    throw new WinnowError(
      'bad-option',
      'A report for publication needs a policy that protects.',
      'Choose one such as --policy below-5, or leave --publish out.',
    );
  }
  if (roundTo === 2) {
    throw new WinnowError(
      'bad-option',
      'Rounding to a multiple of 2 protects nobody.',
      'Round to 3 or more; 5 is usual.',
    );
  }
  return policy;
}

/** Whoever calls the library may give any number. */
function checkNumber(name: string, value: number, least: number): void {
  if (Number.isSafeInteger(value) && value >= least) return;
  throw new WinnowError(
    'bad-option',
    `The policy's ${name} is ${String(value)}, which is not a whole number from ${least} up.`,
    'Suppress below 5, or round to 5: both are usual.',
  );
}

/** The smallest count above nought that is shown as such. */
export function leastShown({ suppressBelow, roundTo }: Policy): number {
  return Math.max(suppressBelow, Math.ceil(roundTo / 2));
}

/** Is the count withheld for its own sake? */
export function isWithheld(count: number, { suppressBelow, zeros }: Policy): boolean {
  return count < suppressBelow && (count > 0 || zeros === 'suppress');
}

/**
 * The protection interval of a count: whoever has read everything published must hold every number in
 * it possible. Undefined when the count needs no protection.
 *
 * Withheld counts: all that is withheld, so that `[c]` says no more than "fewer than the threshold".
 * Counts below the base of rounding: all below it that are rounded alike, and where these are rounded up
 * the base itself, so that nobody knows that there are fewer.
 *
 * Source: the protection levels of Fischetti and Salazar (2001), "Solving the cell suppression problem
 * on tabular data with linear constraints", Management Science 47(7), 1008–1027.
 */
export function protectionInterval(count: number, policy: Policy): Range | undefined {
  const { suppressBelow, roundTo, zeros } = policy;
  if (isWithheld(count, policy))
    return { low: zeros === 'suppress' ? 0 : 1, high: suppressBelow - 1 };
  if (!isRoundedAway(count, policy)) return undefined;
  const { low, high } = rangeOf(rounded(count, policy), policy);
  return { low, high: Math.min(high, roundTo) };
}

/**
 * The same of a count that stands nowhere and follows from others, such as those of a base who do not
 * bear a mark. Where counts are only rounded, their ranges say how far it may be known at all: it must not
 * be known exactly.
 */
export function derivedInterval(count: number, policy: Policy): Range | undefined {
  return isRoundedAway(count, policy)
    ? { low: Math.max(1, count - 1), high: count + 1 }
    : protectionInterval(count, policy);
}

/** Is rounding all that protects the count? */
function isRoundedAway(count: number, { suppressBelow, roundTo }: Policy): boolean {
  return suppressBelow === 0 && count > 0 && count < roundTo;
}

/** The nearest multiple of the base; halves go up. */
export function rounded(count: number, { roundTo }: Policy): number {
  return roundTo === 1 ? count : roundTo * Math.floor(count / roundTo + 0.5);
}

/** The counts that are shown as this number. */
export function rangeOf(shown: number, policy: Policy): Range {
  if (policy.roundTo === 1) return { low: shown, high: shown };
  const half = policy.roundTo / 2;
  return { low: Math.max(0, Math.ceil(shown - half)), high: Math.ceil(shown + half) - 1 };
}

/** The policy in words, for the notes of tables. */
export function describePolicy({ suppressBelow, roundTo, zeros }: Policy): string {
  const few =
    zeros === 'suppress'
      ? `Counts below ${suppressBelow}`
      : `Counts from 1 to ${suppressBelow - 1}`;
  return [
    ...(suppressBelow > 0
      ? [`${few}, and others that would give them back, are withheld: [c].`]
      : []),
    ...(roundTo > 1
      ? [
          `Counts are rounded to the nearest ${roundTo}, and percentages are made from rounded counts.`,
        ]
      : []),
  ].join(' ');
}
