import { Assignment } from './assignment.js';
import { FeasibilityJump } from './feasibility-jump.js';
import type { Model } from './model.js';
import type { Policy } from './policy.js';
import { solveWorld } from './neighbourhood.js';
import type { Solver } from './solver.js';
import { showAgain } from './show-again.js';
import type { Proof } from './show-again.js';
import { goalsOf, isExposed, targetsOf } from './targets.js';
import { Withheld } from './withheld.js';
import { WorldSearch } from './world-search.js';
import type { Goal, Ranges, World } from './assignment.js';
import type { System } from './system.js';

/** What is withheld, and for every protected count the worlds that prove it. */
export interface Protection {
  /** By population: 1 when its count is not published. */
  readonly isHidden: Uint8Array;
  readonly proofs: readonly Proof[];
  /** How many tabled counts are withheld for their own sake. */
  readonly primary: number;
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

/** At last, what need not be withheld is shown again. */
const showing: Stage = { name: 'showing what may be shown', cost: 0, moves: 200, steps: 200 };

/** Is told how far the protection is: what is done, and how many proofs are missing. */
export type OnProgress = (stage: string, left: number) => void;

const tellEvery = 500;

interface ProtectOptions {
  /** By population: 1 when an earlier report withheld its count, so that it is withheld again rather than others. */
  readonly wasWithheld?: Uint8Array | undefined;
  readonly onProgress?: OnProgress | undefined;
}

/**
 * Decides what is withheld so that every protected count has its range. Where proofs are missing more is
 * withheld, in the end everything but the number of respondents, of which nothing follows.
 */
export function protect(
  model: Model,
  policy: Policy,
  solver: Solver,
  { wasWithheld, onProgress = () => undefined }: ProtectOptions = {},
): Protection {
  const { truth, isTabled, system } = model;
  const withheld = new Withheld(model, policy, wasWithheld);
  const targets = targetsOf(model, policy);
  if (policy.suppressBelow > 0) for (const target of targets) withheld.hideCheapest(target);
  const primary = countHidden(isTabled, withheld.isHidden);
  const isPrimary = Uint8Array.from(withheld.isHidden);

  const { low, high, costs } = withheld;
  const ranges = { low, high, costs };
  const usual = new Finder(model.usual, truth, ranges);
  const all = new Finder(system, truth, ranges);
  const find = (goal: Goal, stage: Stage): World | undefined => {
    const likely = usual.find(goal, stage);
    const world = likely && (all.mended(likely, goal, stage) ?? all.find(goal, stage));
    if (world !== undefined || stage.cost < dearest) return world;
    return solveWorld(system, goal, { values: truth, ...ranges }, solver);
  };

  const proofs: Proof[] = [];
  let open = targets
    .filter((target) => isExposed(target, (variable) => withheld.isHidden[variable] === 1))
    .flatMap(goalsOf);
  for (const stage of stages) {
    if (stage.widens) for (const goal of open) withheld.widen(goal, stage.cost);
    let left = open.length;
    open = open.filter((goal) => {
      if (left % tellEvery === 0) onProgress(stage.name, left);
      left -= 1;
      const world = find(goal, stage);
      if (world === undefined) return true;
      proofs.push({ goal, world });
      withheld.hideOutside(world);
      return false;
    });
  }
  if (open.length > 0) {
    withheld.hideAll();
    return { isHidden: withheld.isHidden, proofs, primary };
  }
  const forOthers = [...withheld.isHidden.keys()].filter(
    (number) =>
      withheld.isHidden[number] === 1 && isPrimary[number] === 0 && wasWithheld?.[number] !== 1,
  );
  onProgress(showing.name, forOthers.length);
  return {
    isHidden: withheld.isHidden,
    proofs: showAgain(forOthers, withheld, proofs, (goal) => find(goal, showing)),
    primary,
  };
}

/** Looks for worlds in which the rows of a system hold, near ones first. */
class Finder {
  readonly #now: Assignment;
  readonly #search: WorldSearch;
  readonly #jump: FeasibilityJump;

  constructor(system: System, truth: ArrayLike<number>, ranges: Ranges) {
    this.#now = new Assignment(system, truth, ranges);
    this.#search = new WorldSearch(this.#now);
    this.#jump = new FeasibilityJump(this.#now);
  }

  find(goal: Goal, { cost, moves, steps }: Stage): World | undefined {
    const near = this.#search.find(goal, { cost, moves });
    return near ?? (steps > 0 ? this.#jump.find(goal, cost, steps) : undefined);
  }

  /** The same world, or one near it when some rows do not hold there. */
  mended(world: World, goal: Goal, { cost, moves }: Stage): World | undefined {
    return this.#search.find(goal, { cost, moves: moves / 4 }, world);
  }
}

/** How many tabled counts are withheld. */
export function countHidden(isTabled: Uint8Array, isHidden: Uint8Array): number {
  return isTabled.reduce((sum, tabled, number) => sum + (tabled & isHidden[number]!), 0);
}
