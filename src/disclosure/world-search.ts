import { largestCount } from './assignment.js';
import type { Assignment, Goal, World } from './assignment.js';
import { BestMoves } from './best-moves.js';
import type { Move } from './best-moves.js';

/** How hard to look. */
export interface Effort {
  /** The most that the variables which have to leave their ranges may cost together. */
  readonly cost: number;
  /** How many moves may be tried. */
  readonly moves: number;
}

interface Pending {
  readonly row: number;
  readonly next: Pending | undefined;
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
  readonly #now: Assignment;
  /** +1 or -1 once a variable has moved: it does not move back. */
  readonly #direction: Int8Array;
  #movesLeft = 0;
  #costLeft = 0;

  constructor(assignment: Assignment) {
    this.#now = assignment;
    this.#direction = new Int8Array(assignment.system.size);
  }

  /**
   * A world in which the goal is reached; undefined when none was found.
   *
   * @param from a world that breaks few rows, to be mended
   */
  find(goal: Goal, effort: Effort, from: World = []): World | undefined {
    this.#now.aimAt(goal);
    this.#movesLeft = effort.moves;
    this.#costLeft = effort.cost;
    for (const { variable, change } of from) {
      this.#now.shift(variable, change);
      if (this.#now.isOut(variable)) this.#costLeft -= this.#now.ranges.costs[variable]!;
    }
    let broken: Pending | undefined;
    for (const { variable } of from) broken = this.#brokenWith(variable, broken);
    const found = this.#mend(broken);
    const world = this.#now.takeBack();
    for (const { variable } of world) this.#direction[variable] = 0;
    return found ? world : undefined;
  }

  /** Mends the goal first, and then all rows that its mending broke. */
  #mend(pending: Pending | undefined): boolean {
    const missing = this.#now.missing();
    if (missing !== 0) return this.#try(this.#movesForGoal(missing), pending);
    let open = pending;
    while (open !== undefined && this.#now.excess(open.row) === 0) open = open.next;
    if (open === undefined) return true;
    return this.#try(this.#movesForRow(open.row), open);
  }

  #try(moves: readonly Move[], pending: Pending | undefined): boolean {
    for (const { variable, change, cost } of moves) {
      if (this.#movesLeft-- <= 0) return false;
      const before = this.#direction[variable]!;
      this.#costLeft -= cost;
      this.#direction[variable] = Math.sign(change);
      this.#now.shift(variable, change);
      if (this.#mend(this.#brokenWith(variable, pending))) return true;
      this.#now.shift(variable, -change);
      this.#direction[variable] = before;
      this.#costLeft += cost;
    }
    return false;
  }

  #movesForGoal(missing: number): readonly Move[] {
    const moves = new BestMoves();
    this.#now.goal.variables.forEach((variable, place) => {
      this.#addMoves(moves, variable, missing / this.#now.goal.factors[place]!, -1);
    });
    return moves.list;
  }

  #movesForRow(row: number): readonly Move[] {
    const missing = this.#now.excess(row);
    const moves = new BestMoves();
    const end = this.#now.system.start(row + 1);
    for (let entry = this.#now.system.start(row); entry < end; entry++) {
      const factor = this.#now.system.factorAt(entry);
      this.#addMoves(moves, this.#now.system.variableAt(entry), missing / factor, row);
    }
    return moves.list;
  }

  /** Adds the ways in which a variable can make up for what is missing, or for some of it. */
  #addMoves(moves: BestMoves, variable: number, wanted: number, row: number): void {
    const sign = Math.sign(wanted);
    if (this.#direction[variable] === -sign) return;
    const value = this.#now.values[variable]!;
    const most = Math.min(Math.ceil(Math.abs(wanted)), sign > 0 ? largestCount - value : value);
    const end = sign > 0 ? this.#now.ranges.high[variable]! : this.#now.ranges.low[variable]!;
    const room = Math.max(0, sign * (end - value));
    const within = Math.min(most, room);
    // Where even the best that there could be is not among the best, nothing need be looked up.
    if (within > 0 && moves.mayTake(variable, sign * within, 0, 0)) {
      const quiet = Math.min(within, this.#quietRoom(variable, sign, row));
      if (quiet > 0) moves.take({ variable, change: sign * quiet, cost: 0, breaks: 0 });
      if (quiet < within) this.#addMove(moves, variable, sign * within, 0, row);
    }
    if (room >= most) return;
    const isOut = this.#now.isOut(variable);
    const cost = isOut ? 0 : this.#now.ranges.costs[variable]!;
    if (isOut || cost <= this.#costLeft) this.#addMove(moves, variable, sign * most, cost, row);
  }

  #addMove(moves: BestMoves, variable: number, change: number, cost: number, row: number): void {
    if (!moves.mayTake(variable, change, cost, 0)) return;
    const breaks = this.#breaks(variable, change, row, moves.mostBreaks(cost));
    moves.take({ variable, change, cost, breaks });
  }

  /** How far a variable can move without breaking a row. */
  #quietRoom(variable: number, sign: number, except: number): number {
    const now = this.#now;
    const { system } = now;
    const { low, high } = system;
    let room = Infinity;
    const end = system.startOf(variable + 1);
    for (let entry = system.startOf(variable); entry < end && room > 0; entry++) {
      const row = system.rowAt(entry);
      if (row === except) continue;
      const factor = system.factorIn(entry);
      const bound = factor * sign > 0 ? high[row]! : low[row]!;
      room = Math.min(room, Math.floor(Math.abs(bound - now.sum(row)) / Math.abs(factor)));
    }
    return room;
  }

  /** How many rows a move breaks; of more than the most, that there are more. */
  #breaks(variable: number, change: number, except: number, most: number): number {
    const now = this.#now;
    const { system } = now;
    const { low, high } = system;
    let broken = 0;
    const end = system.startOf(variable + 1);
    for (let entry = system.startOf(variable); entry < end && broken <= most; entry++) {
      const row = system.rowAt(entry);
      if (row === except) continue;
      const sum = now.sum(row) + system.factorIn(entry) * change;
      if (sum < low[row]! || sum > high[row]!) broken += 1;
    }
    return broken;
  }

  /** The rows with a variable that are broken, before those that were. */
  #brokenWith(variable: number, pending: Pending | undefined): Pending | undefined {
    let broken = pending;
    const end = this.#now.system.startOf(variable + 1);
    for (let entry = this.#now.system.startOf(variable); entry < end; entry++) {
      const row = this.#now.system.rowAt(entry);
      if (this.#now.excess(row) !== 0) broken = { row, next: broken };
    }
    return broken;
  }
}
