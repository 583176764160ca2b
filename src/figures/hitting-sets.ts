/** So many sets are looked for, in so many steps. */
const mostSets = 20;
const mostSteps = 2000;

/**
 * Sets of which every case has a member, and of which nothing can be left out. There may be more of them than can
 * be used: sets of what stands in most cases come first.
 */
export function hittingSets<Each>(
  cases: readonly ReadonlySet<Each>[],
): readonly (readonly Each[])[] {
  const standings = new Map<Each, number>();
  for (const members of cases)
    for (const member of members) standings.set(member, (standings.get(member) ?? 0) + 1);
  const sorted = [...cases].sort((one, other) => one.size - other.size);
  const found: (readonly Each[])[] = [];
  let steps = 0;
  const choose = (chosen: readonly Each[], passedOver: ReadonlySet<Each>): void => {
    if (found.length >= mostSets || steps++ >= mostSteps) return;
    const open = sorted.find((members) => !chosen.some((each) => members.has(each)));
    if (open === undefined) {
      if (chosen.every((each) => isNeeded(each, chosen, cases))) found.push(chosen);
      return;
    }
    const passed = new Set(passedOver);
    const commonest = [...open].sort((one, other) => standings.get(other)! - standings.get(one)!);
    for (const member of commonest) {
      if (passed.has(member)) continue;
      choose([...chosen, member], passed);
      passed.add(member);
    }
  };
  choose([], new Set());
  return found;
}

/** Is there a case that has no other of those chosen? */
function isNeeded<Each>(
  member: Each,
  chosen: readonly Each[],
  cases: readonly ReadonlySet<Each>[],
): boolean {
  return cases.some((members) => chosen.every((each) => members.has(each) === (each === member)));
}
