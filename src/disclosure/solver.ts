import type { default as Load } from 'highs';

import type { Row, Sum } from './rows.js';

/** Least `objective` over variables between bounds that keep rows. */
interface Problem {
  readonly objective: Sum;
  readonly rows: readonly Row[];
  readonly low: ArrayLike<number>;
  readonly high: ArrayLike<number>;
  /** All variables from 0 to this one, without it, are whole numbers. */
  readonly whole?: number;
}

/** Solves linear and whole-number programmes. */
export interface Solver {
  /** The variables' values at the optimum; undefined when there is none, or none was found in time. */
  solve(problem: Problem): Float64Array | undefined;
}

/** Whole-number programmes that take longer are given up; a count, since a clock would differ by machine. */
const mostNodes = 500;

/**
 * HiGHS, compiled to WebAssembly: Huangfu and Hall (2018), "Parallelizing the dual revised simplex
 * method", Mathematical Programming Computation 10(1), 119–142. It is large, so that it is loaded only
 * when needed; it runs in one thread, so that it gives the same for the same programme.
 */
export async function loadSolver(): Promise<Solver> {
  // Its types say how CommonJS would see it; as an ES module, the loader itself is the default.
  const { default: load } = (await import('highs')) as unknown as { default: typeof Load.default };
  const highs = await load();
  return {
    solve(problem) {
      const solution = highs.solve(toText(problem), {
        output_flag: false,
        mip_max_nodes: mostNodes,
        threads: 1,
      });
      return valuesOf(solution as Solution, problem.low.length);
    },
  };
}

/** What we use of a solution; its own types leave the columns open. */
interface Solution {
  readonly Status: string;
  readonly Columns: Readonly<Record<string, { readonly Primal?: number }>>;
}

function valuesOf({ Status, Columns }: Solution, size: number): Float64Array | undefined {
  if (Status !== 'Optimal') return undefined;
  const values = new Float64Array(size);
  for (const [name, { Primal = 0 }] of Object.entries(Columns))
    values[Number(name.slice(1))] = Primal;
  return values;
}

/** The programme in the LP format of CPLEX; no name or number in it comes from a respondent. */
function toText({ objective, rows, low, high, whole = 0 }: Problem): string {
  const lines = [
    'Minimize',
    ` obj: ${objective.variables.length === 0 ? '0 x0' : terms(objective)}`,
    'Subject To',
  ];
  for (const row of rows) {
    if (row.variables.length === 0) continue;
    const sum = terms(row);
    if (row.low === row.high) lines.push(` ${sum} = ${row.low}`);
    else {
      if (row.low > -Infinity) lines.push(` ${sum} >= ${row.low}`);
      if (row.high < Infinity) lines.push(` ${sum} <= ${row.high}`);
    }
  }
  lines.push('Bounds');
  for (let variable = 0; variable < low.length; variable++)
    lines.push(
      ` ${low[variable]!} <= x${variable} <= ${high[variable] === Infinity ? '+inf' : high[variable]!}`,
    );
  if (whole > 0) {
    lines.push('General');
    for (let variable = 0; variable < whole; variable++) lines.push(` x${variable}`);
  }
  lines.push('End', '');
  return lines.join('\n');
}

function terms({ variables, factors }: Sum): string {
  return variables
    .map((variable, place) => {
      const factor = factors[place]!;
      return `${factor < 0 ? '-' : '+'} ${Math.abs(factor)} x${variable}`;
    })
    .join(' ');
}
