/**
 * Cohen's kappa: how far two coders agree beyond what chance would give, from the table of their
 * choices: cell `[i][j]` counts what the first put into category `i` and the second into `j`.
 *
 * Source: Cohen (1960), "A coefficient of agreement for nominal scales", Educational and
 * Psychological Measurement 20(1), 37–46: κ = (pₒ − pₑ) / (1 − pₑ).
 *
 * @returns 1 for perfect agreement, 0 for that of chance; undefined without choices, or when both put
 *   everything into one category and chance leaves nothing to explain
 */
export function cohenKappa(table: readonly (readonly number[])[]): number | undefined {
  let total = 0;
  let agreed = 0;
  const rows = table.map(() => 0);
  const columns = table.map(() => 0);
  table.forEach((row, i) => {
    row.forEach((count, j) => {
      total += count;
      rows[i]! += count;
      columns[j]! += count;
      if (i === j) agreed += count;
    });
  });
  // Kept in whole numbers, so that agreement that is perfect, or that of chance, comes out exactly.
  const byChance = rows.reduce((sum, count, i) => sum + count * columns[i]!, 0);
  const square = total * total;
  return byChance === square ? undefined : (agreed * total - byChance) / (square - byChance);
}
