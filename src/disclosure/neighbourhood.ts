import type { Solver } from './solver.js';
import type { Row } from './rows.js';
import type { System } from './system.js';
import type { Goal, Ranges, World } from './assignment.js';

/** More variables than this are not moved together: small systems are solved exactly, of large ones a part. */
const largest = 400;

/** Where a world may move to, and where it comes from: the true values. */
interface Freedom extends Ranges {
  readonly values: Float64Array;
}

/**
 * The cheapest other world in which only variables near the goal move: a linear programme, and one in
 * whole numbers where its solution is broken. What lies further away keeps its true value, so that a
 * world found is a world of the whole system; one that is not found may still exist.
 */
export function solveWorld(
  system: System,
  goal: Goal,
  freedom: Freedom,
  solver: Solver,
): World | undefined {
  const { values } = freedom;
  const near = neighbours(system, goal, freedom);
  const places = new Map(near.map((variable, place) => [variable, place]));
  const rows = rowsOver(system, near, places, values);
  rows.push({
    variables: goal.variables.map((variable) => places.get(variable)!),
    factors: goal.factors,
    low: goal.atLeast ?? -Infinity,
    high: goal.atMost ?? Infinity,
  });
  const low = near.map(() => 0);
  const high = near.map(() => Infinity);
  const objective = { variables: [] as number[], factors: [] as number[] };
  near.forEach((variable, place) => {
    const [from, to] = [freedom.low[variable]!, freedom.high[variable]!];
    const cost = freedom.costs[variable]!;
    if (cost === Infinity || (from === 0 && to === Infinity)) {
      low[place] = from;
      high[place] = to;
      return;
    }
    const [over, under] = [low.length, low.length + 1];
    low.push(0, 0);
    high.push(Infinity, Infinity);
    objective.variables.push(over, under);
    objective.factors.push(cost, cost);
    rows.push({ variables: [place, over, under], factors: [1, -1, 1], low: from, high: to });
  });
  for (const whole of [0, near.length]) {
    const solution = solver.solve({ objective, rows, low, high, whole });
    if (solution === undefined) return undefined;
    const isWhole = near.every((_, place) => isNearlyWhole(solution[place]!));
    if (!isWhole) continue;
    return near.flatMap((variable, place) => {
      const change = Math.round(solution[place]!) - values[variable]!;
      return change === 0 ? [] : [{ variable, change }];
    });
  }
  return undefined;
}

function isNearlyWhole(value: number): boolean {
  return Math.abs(value - Math.round(value)) < 1e-6;
}

/** The variables of the goal, those that share a row with them, and so on, the nearest first. */
function neighbours(system: System, goal: Goal, { low, high }: Freedom): readonly number[] {
  const near = [...new Set(goal.variables)];
  const seen = new Set(near);
  const rows = new Set<number>();
  for (let next = 0; next < near.length && near.length < largest; next++) {
    const variable = near[next]!;
    const isFixed = low[variable] === high[variable] && !goal.variables.includes(variable);
    if (isFixed) continue;
    for (const row of system.rowsWith(variable)) {
      if (rows.has(row)) continue;
      rows.add(row);
      for (const other of system.variablesOf(row)) {
        if (seen.has(other)) continue;
        seen.add(other);
        near.push(other);
      }
    }
  }
  return near;
}

/** All rows that hold a near variable, with what stands far away taken to the bounds. */
function rowsOver(
  system: System,
  near: readonly number[],
  places: ReadonlyMap<number, number>,
  values: Float64Array,
): Row[] {
  const rows: Row[] = [];
  const seen = new Set<number>();
  for (const variable of near) {
    for (const row of system.rowsWith(variable)) {
      if (seen.has(row)) continue;
      seen.add(row);
      const variables: number[] = [];
      const factors: number[] = [];
      let far = 0;
      for (let entry = system.start(row); entry < system.start(row + 1); entry++) {
        const place = places.get(system.variableAt(entry));
        if (place === undefined) far += system.factorAt(entry) * values[system.variableAt(entry)]!;
        else {
          variables.push(place);
          factors.push(system.factorAt(entry));
        }
      }
      rows.push({ variables, factors, low: system.low[row]! - far, high: system.high[row]! - far });
    }
  }
  return rows;
}
