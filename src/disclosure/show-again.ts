import type { Goal, World } from './assignment.js';
import type { Withheld } from './withheld.js';

/** A goal and a world that reaches it. */
export interface Proof {
  readonly goal: Goal;
  readonly world: World;
}

/** What showing counts again asks of what is withheld. */
export type Showing = Pick<Withheld, 'costs' | 'show' | 'hide' | 'isOutside'>;

/**
 * Shows again what is withheld for others and need not be. Each world withholds what it moves when it is found; with
 * what later ones withheld besides, there may be another for the same goal that leaves such a count where it is. The
 * dearest are shown first.
 *
 * @param candidates the counts withheld for others that may be shown
 * @param find a world for which nothing more is withheld
 * @returns the proofs, some of them with other worlds
 */
export function showAgain(
  candidates: readonly number[],
  withheld: Showing,
  proofs: readonly Proof[],
  find: (goal: Goal) => World | undefined,
): readonly Proof[] {
  const now = [...proofs];
  /** By candidate, the places of the proofs whose worlds move it, or did. */
  const moving = new Map<number, number[]>(candidates.map((variable) => [variable, []]));
  const replace = (place: number, proof: Proof): void => {
    now[place] = proof;
    for (const { variable } of proof.world) moving.get(variable)?.push(place);
  };
  proofs.forEach((proof, place) => {
    replace(place, proof);
  });
  const { costs } = withheld;
  const dearestFirst = [...candidates].sort((a, b) => costs[b]! - costs[a]! || a - b);
  for (const variable of dearestFirst) {
    withheld.show(variable);
    const others = worldsInstead(new Set(moving.get(variable)), now, withheld, variable, find);
    if (others === undefined) withheld.hide(variable);
    else for (const [place, world] of others) replace(place, { goal: now[place]!.goal, world });
  }
  return now;
}

/** Worlds in place of those that move a count out of its bounds; undefined where one is not found. */
function worldsInstead(
  places: Iterable<number>,
  proofs: readonly Proof[],
  withheld: Showing,
  variable: number,
  find: (goal: Goal) => World | undefined,
): ReadonlyMap<number, World> | undefined {
  const found = new Map<number, World>();
  for (const place of places) {
    const { goal, world } = proofs[place]!;
    const isMoved = world.some((move) => move.variable === variable && withheld.isOutside(move));
    if (!isMoved) continue;
    const other = find(goal);
    if (other === undefined) return undefined;
    found.set(place, other);
  }
  return found;
}
