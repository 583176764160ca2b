import type { Model } from './model.js';
import { rangeOf, rounded } from './policy.js';
import type { Policy } from './policy.js';
import { solveWorld } from './neighbourhood.js';
import type { Solver } from './solver.js';
import { System } from './system.js';
import { goalsOf, isExposed, targetsOf, valueOf } from './targets.js';
import type { Target } from './targets.js';
import { weightOf } from './weights.js';
import { WorldSearch } from './world-search.js';
import type { Goal, World } from './world-search.js';

/** What is withheld, and for every protected count the worlds that prove it. */
export interface Protection {
  /** By population: 1 when its count is not published. */
  readonly isHidden: Uint8Array;
  readonly proofs: readonly Proof[];
  /** Goals for which no proof was found: a report with any is not safe. */
  readonly unproven: readonly Goal[];
  readonly primary: number;
  readonly secondary: number;
}

/** A goal and a world that reaches it. */
export interface Proof {
  readonly goal: Goal;
  readonly world: World;
}

/** What may be withheld for the sake of others: first nothing more, then dearer and dearer counts. */
const costs = [0, 0.5, 2, 8, 30, 100, 500, 5000, 1e6];
const dearest = costs.at(-1)!;
const fewMoves = 400;
const manyMoves = 1500;

/** Decides what is withheld so that every protected count has its range. */
export function protect(model: Model, policy: Policy, solver: Solver): Protection {
  const { populations, truth, isTabled } = model;
  const system = new System(populations.size, [...model.relations, ...shownOutside(model, policy)]);
  const targets = targetsOf(model, policy);
  const isHidden = Uint8Array.from(isTabled, (tabled) => 1 - tabled);
  const low = new Float64Array(populations.size);
  const high = new Float64Array(populations.size).fill(Infinity);
  const weights = Float64Array.from({ length: populations.size }, (_, number) =>
    isTabled[number] === 1 ? weightOf(populations.at(number), truth[number]!) : 0,
  );
  const show = (number: number): void => {
    const range = rangeOf(rounded(truth[number]!, policy), policy);
    low[number] = range.low;
    high[number] = range.high;
    isHidden[number] = 0;
  };
  const hide = (number: number): void => {
    low[number] = 0;
    high[number] = Infinity;
    isHidden[number] = 1;
  };
  for (let number = 0; number < populations.size; number++)
    if (isTabled[number] === 1) show(number);
  if (policy.suppressBelow > 0)
    for (const target of targets) hidePrimary(target, isHidden, weights, hide);
  const primary = countHidden(isTabled, isHidden);

  const search = new WorldSearch(system, truth, low, high, weights);
  const freedom = { values: truth, low, high, costs: weights };
  const find = (goal: Goal, cost: number): World | undefined => {
    const world = search.find(goal, { cost, moves: cost === 0 ? fewMoves : manyMoves });
    return world ?? (cost === dearest ? solveWorld(system, goal, freedom, solver) : undefined);
  };
  const proofs: Proof[] = [];
  let open = targets
    .filter((target) => isExposed(target, (variable) => isHidden[variable] === 1))
    .flatMap(goalsOf);
  for (const cost of costs) {
    open = open.filter((goal) => {
      const world = find(goal, cost);
      if (world === undefined) return true;
      proofs.push({ goal, world });
      for (const { variable } of world)
        if (isHidden[variable] === 0 && leaves(variable, world)) hide(variable);
      return false;
    });
  }
  return {
    isHidden,
    proofs,
    unproven: open,
    primary,
    secondary: countHidden(isTabled, isHidden) - primary,
  };

  function leaves(variable: number, world: World): boolean {
    const change = world.find((moved) => moved.variable === variable)!.change;
    const value = truth[variable]! + change;
    return value < low[variable]! || value > high[variable]!;
  }
}

/** Sums outside of groups that a table shows rounded: exact ones follow from their parts. */
function shownOutside({ outside, truth }: Model, policy: Policy) {
  if (policy.roundTo === 1) return [];
  return outside.map((sum) => {
    const value = valueOf(sum, truth);
    return { ...sum, ...rangeOf(rounded(value, policy), policy) };
  });
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

function countHidden(isTabled: Uint8Array, isHidden: Uint8Array): number {
  return isTabled.reduce((sum, tabled, number) => sum + (tabled & isHidden[number]!), 0);
}
