import { valueOf } from './rows.js';
import type { Sum } from './rows.js';
import type { System } from './system.js';

/** Another world: how much each of some variables differs from the true one. */
export type World = readonly { readonly variable: number; readonly change: number }[];

/** No count is larger in any world: of larger ones a difference of one would be lost in the numbers' last place. */
export const largestCount = 2 ** 32;

/** What holds while the values are those of the other world; they are the true ones again afterwards. */
export function inWorld<T>(world: World, values: Float64Array, ask: () => T): T {
  for (const { variable, change } of world) values[variable]! += change;
  const answer = ask();
  for (const { variable, change } of world) values[variable]! -= change;
  return answer;
}

/** What a sum must come to in the other world; one of the two. */
export interface Goal extends Sum {
  readonly atLeast?: number;
  readonly atMost?: number;
}

/** What variables may do: move freely between two bounds, and leave them at a cost (Infinity: they cannot). */
export interface Ranges {
  readonly low: Float64Array;
  readonly high: Float64Array;
  readonly costs: Float64Array;
}

/** Values of a system's variables that move away from the true ones and are taken back, with all sums kept. */
export class Assignment {
  readonly system: System;
  readonly ranges: Ranges;
  readonly values: Float64Array;
  readonly #sums: Float64Array;
  readonly #moved = new Map<number, number>();
  #goal: Goal = { variables: [], factors: [] };
  #goalSum = 0;

  constructor(system: System, values: ArrayLike<number>, ranges: Ranges) {
    this.system = system;
    this.ranges = ranges;
    this.values = Float64Array.from(values);
    this.#sums = Float64Array.from({ length: system.rows }, (_, row) => system.sum(row, values));
  }

  get goal(): Goal {
    return this.#goal;
  }

  aimAt(goal: Goal): void {
    this.#goal = goal;
    this.#goalSum = valueOf(goal, this.values);
  }

  sum(row: number): number {
    return this.#sums[row]!;
  }

  /** How much a row's sum must change: 0 when it is kept. */
  excess(row: number): number {
    const sum = this.#sums[row]!;
    if (sum < this.system.low[row]!) return this.system.low[row]! - sum;
    if (sum > this.system.high[row]!) return this.system.high[row]! - sum;
    return 0;
  }

  /** How much the goal's sum must change: 0 when it is reached. */
  missing(): number {
    const { atLeast = -Infinity, atMost = Infinity } = this.#goal;
    if (this.#goalSum < atLeast) return atLeast - this.#goalSum;
    return this.#goalSum > atMost ? atMost - this.#goalSum : 0;
  }

  /** Has the variable left its range? */
  isOut(variable: number): boolean {
    const value = this.values[variable]!;
    return value < this.ranges.low[variable]! || value > this.ranges.high[variable]!;
  }

  shift(variable: number, change: number): void {
    this.values[variable]! += change;
    this.#moved.set(variable, (this.#moved.get(variable) ?? 0) + change);
    const end = this.system.startOf(variable + 1);
    for (let entry = this.system.startOf(variable); entry < end; entry++)
      this.#sums[this.system.rowAt(entry)]! += this.system.factorIn(entry) * change;
    this.#goal.variables.forEach((other, place) => {
      if (other === variable) this.#goalSum += this.#goal.factors[place]! * change;
    });
  }

  /** Undoes all moves, and returns them. */
  takeBack(): World {
    const world = [...this.#moved]
      .filter(([, change]) => change !== 0)
      .map(([variable, change]) => ({ variable, change }));
    for (const { variable, change } of world) this.shift(variable, -change);
    this.#moved.clear();
    return world;
  }
}
