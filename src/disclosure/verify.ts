import type { Population, Table } from '../tables/index.js';
import { countRows, publishedCounts } from './cells.js';
import type { Model } from './model.js';
import { isWithheld } from './policy.js';
import type { Policy } from './policy.js';
import type { Proof } from './show-again.js';
import type { System } from './system.js';
import { valueOf } from './rows.js';
import { goalsOf, isExposed, targetsOf } from './targets.js';
import { inWorld } from './assignment.js';
import type { Goal } from './assignment.js';

/** What an audit of the published tables comes to. */
export interface Verification {
  /** Counts that are protected, tabled or got from tabled ones. */
  readonly protected: number;
  /** Ends of their protection intervals for which another world was shown and checked. */
  readonly proven: number;
  /** The least number of values that a protected count may have for an outsider, as proven. */
  readonly fewestValues: number;
  /** Why the tables are not safe; none when they are. */
  readonly faults: readonly string[];
}

/**
 * Audits tables as they are about to be published: reads every number in them, puts these together with
 * everything that binds them, and checks in whole numbers that each proof is a world in which all of it
 * holds. How the proofs were found, and what was meant to be withheld, plays no part.
 */
export function verify(
  published: readonly Table[],
  model: Model,
  policy: Policy,
  proofs: readonly Proof[],
): Verification {
  const { populations, truth, system } = model;
  const faults: string[] = [];
  const shown = readPublished(published, model, policy, faults);
  const isKept = (variable: number, value: number): boolean =>
    value >= shown.low[variable]! && value <= shown.high[variable]!;
  if (system.brokenBy(truth) !== undefined || !truth.every((value, at) => isKept(at, value)))
    faults.push('The true counts do not fit what is published.');

  const worlds = new Map(proofs.map((proof) => [goalKey(proof.goal), proof]));
  const values = Float64Array.from(truth);
  // Of the number of respondents alone nothing follows that it does not say.
  const isBare = populations.list.every(
    (population, number) => shown.isShown[number] === 0 || isTotal(population),
  );
  const targets = targetsOf(model, policy).filter(
    (target) => !isBare && isExposed(target, (variable) => shown.isShown[variable] === 0),
  );
  let proven = 0;
  for (const goal of targets.flatMap(goalsOf)) {
    const proof = worlds.get(goalKey(goal));
    if (proof && holds(system, isKept, proof, values)) proven += 1;
    else
      faults.push(
        `A count of ${populations.at(goal.variables.at(-1)!).kind} can be narrowed down.`,
      );
  }
  return {
    protected: targets.length,
    proven,
    fewestValues: targets.reduce(
      (fewest, { range }) => Math.min(fewest, range.high - range.low + 1),
      Infinity,
    ),
    faults,
  };
}

function isTotal({ kind, group }: Population): boolean {
  return kind === 'responded' && group === undefined;
}

/** By population: whether its count is shown, and the ends of what it may be, taken literally. */
interface Shown {
  readonly isShown: Uint8Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/** What all tables together show of each count; none may be one that the policy withholds. */
function readPublished(
  published: readonly Table[],
  { populations }: Model,
  policy: Policy,
  faults: string[],
): Shown {
  const { size } = populations;
  const isShown = new Uint8Array(size);
  const low = new Float64Array(size);
  const high = new Float64Array(size).fill(Infinity);
  for (const table of published) {
    if (countsNobodyKnown(table))
      faults.push(`Table ${table.number} shows a count of nobody known.`);
    for (const { population, value, range } of publishedCounts(table, policy)) {
      if (isWithheld(value, policy)) faults.push(`Table ${table.number} shows a small count.`);
      const number = population && populations.find(population);
      if (number === undefined) {
        faults.push(`Table ${table.number} shows a count of nobody known.`);
        continue;
      }
      isShown[number] = 1;
      low[number] = Math.max(low[number]!, range.low);
      high[number] = Math.min(high[number]!, range.high);
    }
  }
  return { isShown, low, high };
}

/** Does a number stand where whom it counts is not said? */
function countsNobodyKnown(table: Table): boolean {
  for (const [row, cells] of countRows(table)) {
    const isUnknown = row.some(
      ({ kind }, column) =>
        kind === 'count' &&
        typeof table.columns[column]!.counts === 'object' &&
        !cells.some((cell) => cell.column === column),
    );
    if (isUnknown) return true;
  }
  return false;
}

/** Is the proof's world one in which everything published holds, and which reaches the goal? */
function holds(
  system: System,
  isKept: (variable: number, value: number) => boolean,
  { goal, world }: Proof,
  values: Float64Array,
): boolean {
  return inWorld(world, values, () => {
    const reached = valueOf(goal, values);
    return (
      reached >= (goal.atLeast ?? -Infinity) &&
      reached <= (goal.atMost ?? Infinity) &&
      world.every(({ variable }) => isKept(variable, values[variable]!)) &&
      world.every(({ variable }) => system.keepsAround(variable, values))
    );
  });
}

function goalKey({ variables, factors, atLeast, atMost }: Goal): string {
  return [...variables, ...factors, atLeast, atMost].join(' ');
}
