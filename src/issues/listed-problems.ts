/** Whoever gives the wrong file by mistake need not see a problem for each of its lines. */
const mostShown = 20;

/** A line for each of the first problems, and one that says how many more there are. */
export function listedProblems(problems: readonly string[]): string {
  const lines = problems.slice(0, mostShown);
  const more = problems.length - lines.length;
  if (more > 0) lines.push(`… and ${more} more`);
  return lines.map((line) => `  ${line}`).join('\n');
}
