import type { Sum, System } from './system.js';

/** Another world: how much each of some variables differs from the true one. */
export type World = readonly { readonly variable: number; readonly change: number }[];

/** What a sum must come to in the other world; one of the two. */
export interface Goal extends Sum {
  readonly atLeast?: number;
  readonly atMost?: number;
}

/** How hard to look. */
export interface Effort {
  /** The most that the variables which have to leave their ranges may cost together. */
  readonly cost: number;
  /** How many moves may be tried. */
  readonly moves: number;
}

/** Ways to mend a row that are tried before the search gives up on it. */
const branches = 5;

interface Pending {
  readonly row: number;
  readonly next: Pending | undefined;
}

interface Move {
  readonly variable: number;
  readonly change: number;
  readonly cost: number;
  readonly breaks: number;
}

/**
 * Finds other worlds: whole numbers that keep every row of a system as the true ones do, and in which a
 * sum comes to something else. Each proves that an outsider must hold that sum possible; nothing need be
 * believed of how it was found.
 *
 * The search mends broken rows one after the other, by moves that break as few others as can be, and goes
 * back when it is stuck. What it does not find may still exist.
 */
export class WorldSearch {
  readonly #system: System;
  readonly #values: Float64Array;
  readonly #sums: Float64Array;
  /** Between which bounds each variable may move freely. */
  readonly #low: Float64Array;
  readonly #high: Float64Array;
  /** What it costs to move a variable out of its range; Infinity where it cannot. */
  readonly #costs: Float64Array;
  /** +1 or -1 once a variable has moved: it does not move back. */
  readonly #direction: Int8Array;
  readonly #moved: Map<number, number> = new Map<number, number>();
  #goal: Goal = { variables: [], factors: [] };
  #goalSum = 0;
  #movesLeft = 0;
  #costLeft = 0;

  /** @param values the true ones, which keep all rows */
  constructor(
    system: System,
    values: Float64Array,
    low: Float64Array,
    high: Float64Array,
    costs: Float64Array,
  ) {
    this.#system = system;
    this.#values = Float64Array.from(values);
    this.#sums = Float64Array.from({ length: system.rows }, (_, row) => system.sum(row, values));
    this.#low = low;
    this.#high = high;
    this.#costs = costs;
    this.#direction = new Int8Array(system.size);
  }

  /** A world in which the goal is reached; undefined when none was found. */
  find(goal: Goal, effort: Effort): World | undefined {
    this.#goal = goal;
    this.#goalSum = goal.variables.reduce(
      (sum, variable, place) => sum + goal.factors[place]! * this.#values[variable]!,
      0,
    );
    this.#movesLeft = effort.moves;
    this.#costLeft = effort.cost;
    if (this.#mend(undefined)) return this.#takeBack();
    this.#takeBack();
    this.#costLeft = effort.cost;
    const found = this.#walk(effort.moves);
    const world = this.#takeBack();
    return found ? world : undefined;
  }

  /** Undoes all moves, and returns them. */
  #takeBack(): World {
    const world = [...this.#moved]
      .filter(([, change]) => change !== 0)
      .map(([variable, change]) => ({ variable, change }));
    for (const { variable, change } of world) this.#shift(variable, -change);
    for (const variable of this.#moved.keys()) this.#direction[variable] = 0;
    this.#moved.clear();
    return world;
  }

  /**
   * The same without going back: whatever row is broken is mended by the best move, also where that
   * undoes an earlier one, and a variable that has just moved rests. It comes out of corners in which
   * the other search is lost, and is lost in others.
   */
  #walk(steps: number): boolean {
    let broken: number[] = [];
    const rests = new Map<number, number>();
    for (let step = 0; step < steps; step++) {
      const missing = this.#missingFromGoal();
      let moves: readonly Move[];
      if (missing !== 0) moves = this.#movesForGoal(missing);
      else {
        broken = [...new Set(broken)].filter((row) => this.#excess(row) !== 0);
        if (broken.length === 0) return true;
        moves = this.#movesForRow(broken[step % broken.length]!);
      }
      const move = moves.find(({ variable }) => (rests.get(variable) ?? 0) <= step) ?? moves[0];
      if (move === undefined) return false;
      const { variable, change, cost } = move;
      rests.set(variable, step + 4 + (step % 7));
      this.#costLeft -= cost;
      this.#shift(variable, change);
      const end = this.#system.startOf(variable + 1);
      for (let entry = this.#system.startOf(variable); entry < end; entry++) {
        const row = this.#system.rowAt(entry);
        if (this.#excess(row) !== 0) broken.push(row);
      }
    }
    return false;
  }

  /** Mends the goal first, and then all rows that its mending broke. */
  #mend(pending: Pending | undefined): boolean {
    const missing = this.#missingFromGoal();
    if (missing !== 0) return this.#try(this.#movesForGoal(missing), pending);
    let open = pending;
    while (open !== undefined && this.#excess(open.row) === 0) open = open.next;
    if (open === undefined) return true;
    return this.#try(this.#movesForRow(open.row), open);
  }

  #try(moves: readonly Move[], pending: Pending | undefined): boolean {
    for (const { variable, change, cost } of moves.slice(0, branches)) {
      if (this.#movesLeft-- <= 0) return false;
      const before = this.#direction[variable]!;
      this.#costLeft -= cost;
      this.#direction[variable] = Math.sign(change);
      const broken = this.#apply(variable, change, pending);
      if (this.#mend(broken)) return true;
      this.#shift(variable, -change);
      this.#direction[variable] = before;
      this.#costLeft += cost;
    }
    return false;
  }

  #missingFromGoal(): number {
    const { atLeast = -Infinity, atMost = Infinity } = this.#goal;
    return this.#goalSum < atLeast
      ? atLeast - this.#goalSum
      : this.#goalSum > atMost
        ? atMost - this.#goalSum
        : 0;
  }

  /** How much a row's sum must change: 0 when it is kept. */
  #excess(row: number): number {
    const sum = this.#sums[row]!;
    if (sum < this.#system.low[row]!) return this.#system.low[row]! - sum;
    if (sum > this.#system.high[row]!) return this.#system.high[row]! - sum;
    return 0;
  }

  #movesForGoal(missing: number): readonly Move[] {
    const moves: Move[] = [];
    this.#goal.variables.forEach((variable, place) => {
      this.#addMoves(moves, variable, missing / this.#goal.factors[place]!, -1);
    });
    return sorted(moves);
  }

  #movesForRow(row: number): readonly Move[] {
    const missing = this.#excess(row);
    const moves: Move[] = [];
    const end = this.#system.start(row + 1);
    for (let entry = this.#system.start(row); entry < end; entry++) {
      const factor = this.#system.factorAt(entry);
      this.#addMoves(moves, this.#system.variableAt(entry), missing / factor, row);
    }
    return sorted(moves);
  }

  /** Adds the ways in which a variable can make up for what is missing, or for some of it. */
  #addMoves(moves: Move[], variable: number, wanted: number, row: number): void {
    const sign = Math.sign(wanted);
    if (this.#direction[variable] === -sign) return;
    const value = this.#values[variable]!;
    const most = Math.min(Math.ceil(Math.abs(wanted)), sign > 0 ? Infinity : value);
    const end = sign > 0 ? this.#high[variable]! : this.#low[variable]!;
    const room = Math.max(0, sign * (end - value));
    const within = Math.min(most, room);
    if (within > 0) {
      const quiet = Math.min(within, this.#quietRoom(variable, sign, row));
      if (quiet > 0) moves.push({ variable, change: sign * quiet, cost: 0, breaks: 0 });
      if (quiet < within) {
        const change = sign * within;
        moves.push({ variable, change, cost: 0, breaks: this.#breaks(variable, change, row) });
      }
    }
    if (room < most && !this.#isOut(variable)) {
      const cost = this.#costs[variable]!;
      if (cost > this.#costLeft) return;
      const change = sign * most;
      moves.push({ variable, change, cost, breaks: this.#breaks(variable, change, row) });
    } else if (room < most) {
      const change = sign * most;
      moves.push({ variable, change, cost: 0, breaks: this.#breaks(variable, change, row) });
    }
  }

  /** Has the variable left its range already, so that going on costs nothing? */
  #isOut(variable: number): boolean {
    const value = this.#values[variable]!;
    return value < this.#low[variable]! || value > this.#high[variable]!;
  }

  /** How far a variable can move without breaking a row. */
  #quietRoom(variable: number, sign: number, except: number): number {
    let room = Infinity;
    const end = this.#system.startOf(variable + 1);
    for (let entry = this.#system.startOf(variable); entry < end && room > 0; entry++) {
      const row = this.#system.rowAt(entry);
      if (row === except) continue;
      const factor = this.#system.factorIn(entry);
      const bound = factor * sign > 0 ? this.#system.high[row]! : this.#system.low[row]!;
      room = Math.min(room, Math.floor(Math.abs(bound - this.#sums[row]!) / Math.abs(factor)));
    }
    return room;
  }

  #breaks(variable: number, change: number, except: number): number {
    let broken = 0;
    const end = this.#system.startOf(variable + 1);
    for (let entry = this.#system.startOf(variable); entry < end; entry++) {
      const row = this.#system.rowAt(entry);
      if (row === except) continue;
      const sum = this.#sums[row]! + this.#system.factorIn(entry) * change;
      if (sum < this.#system.low[row]! || sum > this.#system.high[row]!) broken += 1;
    }
    return broken;
  }

  #apply(variable: number, change: number, pending: Pending | undefined): Pending | undefined {
    this.#shift(variable, change);
    let broken = pending;
    const end = this.#system.startOf(variable + 1);
    for (let entry = this.#system.startOf(variable); entry < end; entry++) {
      const row = this.#system.rowAt(entry);
      if (this.#excess(row) !== 0) broken = { row, next: broken };
    }
    return broken;
  }

  #shift(variable: number, change: number): void {
    this.#values[variable]! += change;
    this.#moved.set(variable, (this.#moved.get(variable) ?? 0) + change);
    const end = this.#system.startOf(variable + 1);
    for (let entry = this.#system.startOf(variable); entry < end; entry++)
      this.#sums[this.#system.rowAt(entry)]! += this.#system.factorIn(entry) * change;
    this.#goal.variables.forEach((other, place) => {
      if (other === variable) this.#goalSum += this.#goal.factors[place]! * change;
    });
  }
}

/** The cheapest first, then those that break least and mend most; ties by the order of the variables. */
function sorted(moves: Move[]): readonly Move[] {
  return moves.sort(
    (a, b) =>
      a.cost - b.cost ||
      a.breaks - b.breaks ||
      Math.abs(b.change) - Math.abs(a.change) ||
      a.variable - b.variable,
  );
}
