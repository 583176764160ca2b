import type { default as Load } from 'highs';

/** The least and the most that a sum can be where rows hold, both in the LP format of CPLEX. */
export type RangeOf = (
  sum: string,
  rows: readonly string[],
  unknowns: readonly string[],
) => readonly [least: number, most: number];

const settings = {
  output_flag: false,
  // With its presolve HiGHS has found narrower ranges than there are.
  presolve: 'off',
  // Where it jumps about for a first answer it spends four fifths of the time, and proves the same range.
  mip_heuristic_run_feasibility_jump: false,
  threads: 1,
} as const;

/** A solver of an outsider's own, for unknowns that are whole numbers. */
export async function loadRangeOf(): Promise<RangeOf> {
  // As an ES module the loader itself is the default, which its types do not say.
  const { default: load } = (await import('highs')) as unknown as { default: typeof Load.default };
  const highs = await load();
  return (sum, rows, unknowns) => {
    const where = [
      ...['Subject To', ...rows.map((row) => ` ${row}`)],
      ...['Bounds', ...unknowns.map((unknown) => ` 0 <= ${unknown} <= 5000`)],
      ...['General', ` ${unknowns.join(' ')}`, 'End', ''],
    ].join('\n');
    const [least, most] = ['Minimize', 'Maximize'].map((sense) => {
      const solution = highs.solve(`${sense}\n obj: ${sum}\n${where}`, settings);
      if (solution.Status !== 'Optimal')
        throw new Error(`What is known contradicts itself: ${solution.Status}`);
      return Math.round(solution.ObjectiveValue);
    });
    return [least!, most!];
  };
}
