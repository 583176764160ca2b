import type { Goal, World } from './assignment.js';
import type { Model } from './model.js';
import { rangeOf, rounded } from './policy.js';
import type { Policy } from './policy.js';
import type { Target } from './targets.js';
import { weightOf } from './weights.js';

/** What was not shown before is missed less: two reports that withhold the same tell least together. */
const onceWithheld = 0.01;

/** What is withheld so far, and between which bounds an outsider knows each count to lie. */
export class Withheld {
  /** By population: 1 when its count is not published. */
  readonly isHidden: Uint8Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** What it costs to withhold a count. */
  readonly costs: Float64Array;
  readonly #model: Model;
  readonly #policy: Policy;

  /** @param wasWithheld by population, whether an earlier report withheld it */
  constructor(model: Model, policy: Policy, wasWithheld?: Uint8Array) {
    const { populations, truth, isTabled } = model;
    this.#model = model;
    this.#policy = policy;
    this.isHidden = Uint8Array.from(isTabled, (tabled) => 1 - tabled);
    this.low = new Float64Array(populations.size);
    this.high = new Float64Array(populations.size).fill(Infinity);
    this.costs = new Float64Array(populations.size);
    for (let number = 0; number < populations.size; number++) {
      if (isTabled[number] === 0) continue;
      this.show(number);
      const weight = weightOf(populations.at(number), truth[number]!);
      this.costs[number] = wasWithheld?.[number] === 1 ? onceWithheld * weight : weight;
    }
  }

  /** Shows a count as the policy has it: as it is, or rounded. */
  show(number: number): void {
    const { low, high } = rangeOf(rounded(this.#model.truth[number]!, this.#policy), this.#policy);
    this.low[number] = low;
    this.high[number] = high;
    this.isHidden[number] = 0;
  }

  hide(number: number): void {
    this.low[number] = 0;
    this.high[number] = Infinity;
    this.isHidden[number] = 1;
  }

  /** Withholds the count itself, or the cheapest of those that it would be got from. */
  hideCheapest({ variables }: Target): void {
    if (variables.some((variable) => this.isHidden[variable] === 1)) return;
    const cheapest = variables.reduce((best, variable) =>
      this.costs[variable]! < this.costs[best]! ? variable : best,
    );
    this.hide(cheapest);
  }

  /** Withholds what must be for a world to be possible: the counts that it moves out of their bounds. */
  hideOutside(world: World): void {
    for (const move of world)
      if (this.isHidden[move.variable] === 0 && this.isOutside(move)) this.hide(move.variable);
  }

  /** Does a world move a count out of its bounds? */
  isOutside({ variable, change }: World[number]): boolean {
    const value = this.#model.truth[variable]! + change;
    return value < this.low[variable]! || value > this.high[variable]!;
  }

  /** Withholds what stands in a row with a goal's counts and costs no more. */
  widen({ variables }: Goal, cost: number): void {
    const { system } = this.#model;
    for (const variable of variables) {
      if (this.costs[variable]! <= cost) this.hide(variable);
      for (const row of system.rowsWith(variable))
        for (const other of system.variablesOf(row))
          if (this.costs[other]! <= cost) this.hide(other);
    }
  }

  /** Of the number of respondents alone nothing follows. */
  hideAll(): void {
    for (let number = 0; number < this.costs.length; number++)
      if (this.costs[number] !== Infinity) this.hide(number);
  }
}
