import { largestCount } from './assignment.js';
import type { Assignment, Goal, World } from './assignment.js';

/** Of a long row no more variables than this are looked at in one step. */
const mostCandidates = 24;
/** What missing the goal weighs beside breaking a row. */
const goalWeight = 8;

/**
 * Finds worlds that lie far away, such as those in which a whole group is much smaller: every step takes a
 * broken row and moves the variable in it whose best value breaks least, rows weighing more the longer they
 * stay broken, so that no corner holds the search for good.
 *
 * Source: Luteberget and Sartor (2023), "Feasibility Jump: an LP-free Lagrangian MIP heuristic",
 * Mathematical Programming Computation 15, 365–388; here with a price for leaving a range, and with rows
 * drawn in a fixed order that looks random, so that the same system gives the same world.
 */
export class FeasibilityJump {
  readonly #now: Assignment;
  readonly #weights: Float64Array;
  readonly #weighted: number[] = [];
  /** The broken rows, and where each stands among them. */
  readonly #broken: number[] = [];
  readonly #place: Int32Array;
  #goalWeight = goalWeight;
  #budget = 0;
  #state = 0;

  constructor(assignment: Assignment) {
    this.#now = assignment;
    this.#weights = new Float64Array(assignment.system.rows).fill(1);
    this.#place = new Int32Array(assignment.system.rows).fill(-1);
  }

  /**
   * A world in which the goal is reached; undefined when none was found within so many steps.
   *
   * @param budget what a variable may cost at most to leave its range
   */
  find(goal: Goal, budget: number, steps: number): World | undefined {
    const now = this.#now;
    now.aimAt(goal);
    this.#budget = budget;
    this.#state = 1;
    const reached = this.#run(steps);
    for (const row of this.#broken.splice(0)) this.#place[row] = -1;
    for (const row of this.#weighted.splice(0)) this.#weights[row] = 1;
    this.#goalWeight = goalWeight;
    const world = now.takeBack();
    return reached ? world : undefined;
  }

  /** Mends the rows that the values break, without a goal, and stays there; false when it did not succeed. */
  settle(rows: Iterable<number>, steps: number): boolean {
    this.#now.aimAt({ variables: [], factors: [] });
    this.#budget = 0;
    this.#state = 1;
    for (const row of rows) this.#note(row);
    return this.#run(steps);
  }

  #run(steps: number): boolean {
    for (let step = 0; step < steps; step++) {
      const missing = this.#now.missing() !== 0;
      if (!missing && this.#broken.length === 0) return true;
      const isGoal = missing && (this.#broken.length === 0 || this.#random(4) === 0);
      if (!this.#step(isGoal ? -1 : this.#broken[this.#random(this.#broken.length)]!)) return false;
    }
    return false;
  }

  /** Makes the best move that mends some of a row (-1: of the goal); false when nothing in it can move. */
  #step(row: number): boolean {
    let [best, bestChange, bestGain] = [-1, 0, -Infinity];
    for (const variable of this.#candidates(row)) {
      const { change, gain } = this.#jump(variable);
      if (change !== 0 && gain > bestGain) [best, bestChange, bestGain] = [variable, change, gain];
    }
    if (best < 0) {
      this.#weigh(row);
      return row >= 0 || this.#goalWeight < 1e6;
    }
    if (bestGain <= 1e-9) this.#weigh(row);
    if (bestGain > -0.5 || this.#random(8) === 0) this.#move(best, bestChange);
    return true;
  }

  #weigh(row: number): void {
    if (row < 0) {
      this.#goalWeight += goalWeight;
      return;
    }
    if (this.#weights[row] === 1) this.#weighted.push(row);
    this.#weights[row]! += 1;
  }

  #candidates(row: number): readonly number[] {
    const { system, goal } = this.#now;
    if (row < 0) return goal.variables;
    const [start, end] = [system.start(row), system.start(row + 1)];
    const size = end - start;
    const first = size > mostCandidates ? this.#random(size) : 0;
    return Array.from({ length: Math.min(size, mostCandidates) }, (_, next) =>
      system.variableAt(start + ((first + next) % size)),
    );
  }

  /** The change of a variable after which its rows weigh least, other than none. */
  #jump(variable: number): { readonly change: number; readonly gain: number } {
    const { system, values, ranges } = this.#now;
    const value = values[variable]!;
    const [low, high, cost] = [
      ranges.low[variable]!,
      ranges.high[variable]!,
      ranges.costs[variable]!,
    ];
    const canLeave = cost <= this.#budget;
    const penalty = cost === 0 || !canLeave ? 0 : 0.1 + cost / this.#budget;
    const changes: number[] = [];
    const offer = (change: number): void => {
      const target = Math.max(
        canLeave ? 0 : low,
        Math.min(canLeave ? Infinity : high, largestCount, value + change),
      );
      const moved = target - value;
      if (moved !== 0 && !changes.includes(moved)) changes.push(moved);
    };
    const end = system.startOf(variable + 1);
    for (let entry = system.startOf(variable); entry < end; entry++) {
      const row = system.rowAt(entry);
      const excess = this.#now.excess(row);
      if (excess === 0) continue;
      const change = excess / system.factorIn(entry);
      offer(change > 0 ? Math.ceil(change) : Math.floor(change));
      if (Math.abs(change) > 1) offer(Math.sign(change));
    }
    this.#now.goal.variables.forEach((other, place) => {
      if (other === variable) offer(this.#now.missing() / this.#now.goal.factors[place]!);
    });
    const isOut = value < low || value > high;
    let [best, bestGain] = [0, -Infinity];
    for (const change of changes) {
      const target = value + change;
      let gain = this.#goalGain(variable, change);
      const leaves = target < low || target > high;
      if (leaves !== isOut) gain += leaves ? -penalty : penalty;
      for (let entry = system.startOf(variable); entry < end; entry++) {
        const row = system.rowAt(entry);
        const sum = this.#now.sum(row);
        const after = sum + system.factorIn(entry) * change;
        gain += this.#weights[row]! * (this.#distance(row, sum) - this.#distance(row, after));
      }
      if (gain > bestGain) [best, bestGain] = [change, gain];
    }
    return { change: best, gain: bestGain };
  }

  #distance(row: number, sum: number): number {
    const { low, high } = this.#now.system;
    return sum < low[row]! ? low[row]! - sum : sum > high[row]! ? sum - high[row]! : 0;
  }

  #goalGain(variable: number, change: number): number {
    const { goal } = this.#now;
    const place = goal.variables.indexOf(variable);
    if (place < 0) return 0;
    const missing = this.#now.missing();
    const moved = goal.factors[place]! * change;
    // A goal has one end: beyond it nothing is missing, and how far beyond is not known here.
    const after =
      missing === 0
        ? Math.max(0, this.#goalStep(moved))
        : Math.max(0, Math.abs(missing) - Math.sign(missing) * moved);
    return this.#goalWeight * (Math.abs(missing) - after);
  }

  /** How much of a reached goal a move would lose, at most. */
  #goalStep(moved: number): number {
    return this.#now.goal.atLeast === undefined ? moved : -moved;
  }

  #move(variable: number, change: number): void {
    const { system } = this.#now;
    this.#now.shift(variable, change);
    const end = system.startOf(variable + 1);
    for (let entry = system.startOf(variable); entry < end; entry++)
      this.#note(system.rowAt(entry));
  }

  /** Keeps the list of broken rows. */
  #note(row: number): void {
    const isBroken = this.#now.excess(row) !== 0;
    const place = this.#place[row]!;
    if (isBroken && place < 0) {
      this.#place[row] = this.#broken.length;
      this.#broken.push(row);
    } else if (!isBroken && place >= 0) {
      const last = this.#broken.pop()!;
      if (last !== row) {
        this.#broken[place] = last;
        this.#place[last] = place;
      }
      this.#place[row] = -1;
    }
  }

  /** A whole number below the bound; Marsaglia's xorshift, started afresh for every goal. */
  #random(bound: number): number {
    let state = this.#state;
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    this.#state = state;
    return (state >>> 0) % bound;
  }
}
