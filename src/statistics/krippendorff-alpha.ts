/**
 * Krippendorff's alpha for nominal values: the reliability of any number of coders, who need not all
 * have coded every unit.
 *
 * Source: Krippendorff (2011), "Computing Krippendorff's alpha-reliability", section C:
 * α = 1 − (n − 1) · Σ n_uc·n_uk/(m_u − 1) / Σ n_c·n_k over pairs of different values c ≠ k, where unit
 * u was coded m_u times, n_uc of them with c. Units coded once say nothing and are left out.
 *
 * @param units for each unit the values that its coders gave; undefined where one gave none
 * @returns 1 for perfect agreement, 0 for that of chance; undefined when no unit was coded twice or
 *   all values are the same
 */
export function krippendorffAlpha<V>(
  units: Iterable<readonly (V | undefined)[]>,
): number | undefined {
  const totals = new Map<V, number>();
  let pairable = 0;
  let observed = 0;
  for (const unit of units) {
    const values = unit.filter((value) => value !== undefined);
    if (values.length < 2) continue;
    pairable += values.length;
    const counts = new Map<V, number>();
    for (const value of values) {
      counts.set(value, (counts.get(value) ?? 0) + 1);
      totals.set(value, (totals.get(value) ?? 0) + 1);
    }
    observed += unlikePairs(counts.values()) / (values.length - 1);
  }
  const expected = unlikePairs(totals.values());
  return expected === 0 ? undefined : 1 - ((pairable - 1) * observed) / expected;
}

/** Ordered pairs of different values, by how often each occurs. */
function unlikePairs(counts: Iterable<number>): number {
  let sum = 0;
  let squares = 0;
  for (const count of counts) {
    sum += count;
    squares += count * count;
  }
  return sum * sum - squares;
}
