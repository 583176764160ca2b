/** A variable that changes, and what comes of it. */
export interface Move {
  readonly variable: number;
  readonly change: number;
  readonly cost: number;
  /** How many rows it breaks. */
  readonly breaks: number;
}

/** Ways to mend a row that are tried before the search gives up on it. */
const most = 5;

/** The best few moves: the cheapest first, then those that break least and change most; ties by the variables' order. */
export class BestMoves {
  readonly list: Move[] = [];

  take(move: Move): void {
    const { list } = this;
    let place = list.length;
    while (place > 0 && isBetter(move, list[place - 1]!)) place -= 1;
    if (place >= most) return;
    list.splice(place, 0, move);
    if (list.length > most) list.pop();
  }

  /** Would such a move be among the best? */
  mayTake(variable: number, change: number, cost: number, breaks: number): boolean {
    const last = this.list[most - 1];
    return last === undefined || isBetter({ variable, change, cost, breaks }, last);
  }

  /** A move of this cost that breaks more rows is not among the best. */
  mostBreaks(cost: number): number {
    const last = this.list[most - 1];
    return last?.cost === cost ? last.breaks : Infinity;
  }
}

function isBetter(one: Move, other: Move): boolean {
  const order =
    one.cost - other.cost ||
    one.breaks - other.breaks ||
    Math.abs(other.change) - Math.abs(one.change) ||
    one.variable - other.variable;
  return order < 0;
}
