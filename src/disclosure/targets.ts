import type { Model } from './model.js';
import { derivedInterval, protectionInterval } from './policy.js';
import type { Policy, Range } from './policy.js';
import { baseOf, containerOf, inAllGroups } from './populations.js';
import { valueOf } from './rows.js';
import type { Sum } from './rows.js';
import type { Goal } from './assignment.js';

/** A count, tabled or got from tabled ones, of which an outsider must hold a whole range possible. */
export interface Target extends Sum {
  readonly value: number;
  readonly range: Range;
}

/** Every count that the policy protects: small ones, small complements, and few outside a group. */
export function targetsOf(model: Model, policy: Policy): readonly Target[] {
  const targets: Target[] = [];
  for (const { container, ...sum } of sensitiveSums(model)) {
    const value = valueOf(sum, model.truth);
    const intervalOf = sum.variables.length === 1 ? protectionInterval : derivedInterval;
    const range = intervalOf(value, policy);
    if (!range) continue;
    // Within a group that is withheld itself, nobody up to everybody must be possible.
    const most = container === undefined ? Infinity : model.truth[container]!;
    const isWithin = most < policy.suppressBelow;
    targets.push({
      ...sum,
      value,
      range: isWithin ? { low: range.low, high: Math.min(range.high, most) } : range,
    });
  }
  return targets;
}

interface SensitiveSum extends Sum {
  /** The respondents of whom it counts a part. */
  readonly container?: number | undefined;
}

function* sensitiveSums({ populations, isTabled, truth, outside }: Model): Generator<SensitiveSum> {
  for (let number = 0; number < populations.size; number++) {
    if (isTabled[number] === 0) continue;
    const population = populations.at(number);
    const around = containerOf(population);
    const container = around && populations.find(around);
    yield { variables: [number], factors: [1], container };
    const base = baseOf(population);
    const within = base && populations.find(base);
    // All of a base that bears no mark is the base itself.
    if (within !== undefined && truth[number]! > 0)
      yield { variables: [within, number], factors: [1, -1], container: within };
    const all = population.group && populations.find(inAllGroups(population));
    if (all !== undefined && truth[number]! > 0)
      yield { variables: [all, number], factors: [1, -1], container: all };
  }
  // Those outside a group who do not bear its mark.
  for (const { variables } of outside) {
    const [all, group] = variables.map((number) => populations.at(number));
    const bases = [baseOf(all!), baseOf(group!)].map((base) => base && populations.find(base));
    if (bases[0] === undefined || bases[1] === undefined) continue;
    yield { variables: [bases[0], bases[1], ...variables], factors: [1, -1, -1, 1] };
  }
}

/** A count that is got from others is given away by those of them that are published. */
export function isExposed({ variables }: Target, isHidden: (variable: number) => boolean): boolean {
  return variables.length === 1 || !variables.every(isHidden);
}

/** The ends of a range as goals; an end that is true needs no other world. */
export function goalsOf({ variables, factors, value, range }: Target): readonly Goal[] {
  return [
    ...(value < range.high ? [{ variables, factors, atLeast: range.high }] : []),
    ...(value > range.low ? [{ variables, factors, atMost: range.low }] : []),
  ];
}
