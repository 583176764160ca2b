import { Assignment } from './assignment.js';
import { FeasibilityJump } from './feasibility-jump.js';
import type { Model } from './model.js';
import { rangeOf, rounded } from './policy.js';
import type { Policy } from './policy.js';
import { solveWorld } from './neighbourhood.js';
import type { Solver } from './solver.js';
import { goalsOf, isExposed, targetsOf } from './targets.js';
import type { Target } from './targets.js';
import { weightOf } from './weights.js';
import { WorldSearch } from './world-search.js';
import type { Goal, World } from './assignment.js';

/** What is withheld, and for every protected count the worlds that prove it. */
export interface Protection {
  /** By population: 1 when its count is not published. */
  readonly isHidden: Uint8Array;
  readonly proofs: readonly Proof[];
  /** How many tabled counts are withheld for their own sake. */
  readonly primary: number;
}

/** A goal and a world that reaches it. */
export interface Proof {
  readonly goal: Goal;
  readonly world: World;
}

/** How far a goal is looked for, and what may be withheld for its sake. */
interface Stage {
  readonly name: string;
  /** The most that what must be withheld besides may cost. */
  readonly cost: number;
  /** Moves of the search that goes back when it is stuck, and steps of the one that does not. */
  readonly moves: number;
  readonly steps: number;
  /** First withholds whatever stands in a row with the counts that have no proof yet. */
  readonly widens?: true;
}

const dearest = 1e6;

/** First nothing more is withheld, then dearer and dearer counts, at last whole rows and tables. */
const stages: readonly Stage[] = [
  { name: 'withholding nothing more', cost: 0, moves: 400, steps: 200 },
  { name: 'withholding little', cost: 2, moves: 600, steps: 0 },
  { name: 'withholding cells', cost: 30, moves: 600, steps: 1000 },
  { name: 'withholding totals', cost: 500, moves: 600, steps: 2000 },
  { name: 'withholding rows', cost: 500, moves: 600, steps: 2000, widens: true },
  { name: 'withholding tables', cost: 5000, moves: 600, steps: 4000, widens: true },
  { name: 'withholding tables', cost: dearest, moves: 600, steps: 20_000, widens: true },
];

/** Is told how far the protection is: what is done, and how many proofs are missing. */
export type OnProgress = (stage: string, left: number) => void;

const tellEvery = 500;

/**
 * Decides what is withheld so that every protected count has its range. Where proofs are missing more is
 * withheld, in the end everything but the number of respondents, of which nothing follows.
 */
export function protect(
  model: Model,
  policy: Policy,
  solver: Solver,
  onProgress: OnProgress = () => undefined,
): Protection {
  const { populations, truth, isTabled, system } = model;
  const targets = targetsOf(model, policy);
  const isHidden = Uint8Array.from(isTabled, (tabled) => 1 - tabled);
  const low = new Float64Array(populations.size);
  const high = new Float64Array(populations.size).fill(Infinity);
  const costs = Float64Array.from({ length: populations.size }, (_, number) =>
    isTabled[number] === 1 ? weightOf(populations.at(number), truth[number]!) : 0,
  );
  const hide = (number: number): void => {
    low[number] = 0;
    high[number] = Infinity;
    isHidden[number] = 1;
  };
  for (let number = 0; number < populations.size; number++) {
    if (isTabled[number] === 0) continue;
    const range = rangeOf(rounded(truth[number]!, policy), policy);
    low[number] = range.low;
    high[number] = range.high;
  }
  if (policy.suppressBelow > 0)
    for (const target of targets) hidePrimary(target, isHidden, costs, hide);
  const primary = countHidden(isTabled, isHidden);

  const ranges = { low, high, costs };
  const now = new Assignment(system, truth, ranges);
  const search = new WorldSearch(now);
  const jump = new FeasibilityJump(now);
  const find = (goal: Goal, { cost, moves, steps }: Stage): World | undefined =>
    search.find(goal, { cost, moves }) ??
    (steps > 0 ? jump.find(goal, cost, steps) : undefined) ??
    (cost === dearest ? solveWorld(system, goal, { values: truth, ...ranges }, solver) : undefined);

  const proofs: Proof[] = [];
  let open = targets
    .filter((target) => isExposed(target, (variable) => isHidden[variable] === 1))
    .flatMap(goalsOf);
  for (const stage of stages) {
    if (stage.widens) for (const goal of open) widen(goal, stage.cost);
    let left = open.length;
    open = open.filter((goal) => {
      if (left % tellEvery === 0) onProgress(stage.name, left);
      left -= 1;
      const world = find(goal, stage);
      if (world === undefined) return true;
      proofs.push({ goal, world });
      for (const { variable, change } of world) {
        const value = truth[variable]! + change;
        const isOut = value < low[variable]! || value > high[variable]!;
        if (isHidden[variable] === 0 && isOut) hide(variable);
      }
      return false;
    });
  }
  // Of the number of respondents alone nothing follows.
  if (open.length > 0)
    for (let number = 0; number < populations.size; number++)
      if (costs[number] !== Infinity) hide(number);
  return {
    isHidden,
    proofs,
    primary,
  };

  /** Withholds what stands in a row with a goal's counts and costs no more. */
  function widen({ variables }: Goal, cost: number): void {
    for (const variable of variables) {
      if (costs[variable]! <= cost) hide(variable);
      for (let at = system.startOf(variable); at < system.startOf(variable + 1); at++) {
        const row = system.rowAt(at);
        for (let entry = system.start(row); entry < system.start(row + 1); entry++) {
          const other = system.variableAt(entry);
          if (costs[other]! <= cost) hide(other);
        }
      }
    }
  }
}

/** Withholds the count itself, or the cheapest of those that it would be got from. */
function hidePrimary(
  { variables }: Target,
  isHidden: Uint8Array,
  weights: Float64Array,
  hide: (variable: number) => void,
): void {
  if (variables.some((variable) => isHidden[variable] === 1)) return;
  const cheapest = variables.reduce((best, variable) =>
    weights[variable]! < weights[best]! ? variable : best,
  );
  hide(cheapest);
}

/** How many tabled counts are withheld. */
export function countHidden(isTabled: Uint8Array, isHidden: Uint8Array): number {
  return isTabled.reduce((sum, tabled, number) => sum + (tabled & isHidden[number]!), 0);
}
