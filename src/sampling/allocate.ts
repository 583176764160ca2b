/**
 * How many of `size` units each stratum gives: in proportion to what it holds, by largest remainder,
 * and at least one each. Where there are more strata than units, the largest give one and the others
 * none.
 *
 * @param held how many units each stratum holds; of equal claims the earlier stratum's comes first
 * @returns by stratum; together `size`, or all units where there are no more
 */
export function allocate(held: readonly number[], size: number): readonly number[] {
  const total = held.reduce((sum, count) => sum + count, 0);
  const given = held.map(() => 0);
  if (total === 0) return given;
  const share = held.map((count) => (size * count) / total);
  for (let left = Math.min(size, total); left > 0; left--) {
    let next = -1;
    for (let stratum = 0; stratum < held.length; stratum++) {
      if (given[stratum]! >= held[stratum]!) continue;
      if (next < 0 || claim(stratum) > claim(next)) next = stratum;
    }
    given[next]! += 1;
  }
  return given;

  /** How much a stratum lacks; one that gives nothing yet comes before all that do. */
  function claim(stratum: number): number {
    return share[stratum]! - given[stratum]! + (given[stratum] === 0 ? size : 0);
  }
}
