import { visit } from 'yaml';
import type { Document, Node } from 'yaml';

/** Something wrong with an alias, by its place in the text. */
interface AliasProblem {
  readonly offset: number;
  readonly message: string;
}

/** Aliases may be used by every question of a long call, but not to blow a small file up. */
const mostAliases = 5_000;
const mostUnfolded = 1_000_000;
/** How many entries those of a file with so many of its own may stand for. */
const mostUnfoldedOf = (own: number): number => Math.min(mostUnfolded, 10_000 + 100 * own);

/**
 * Which aliases stand for nothing, for what they stand in, or for more than anybody means. Goes through the document
 * once.
 */
export function aliasProblems(document: Document): readonly AliasProblem[] {
  const named = new Map<string, Node>();
  /** By what has a name, how much is in it with its aliases unfolded, and whether it has any. */
  const within = new Map<unknown, { size: number; hasAlias: boolean }>();
  const loops: AliasProblem[] = [];
  const dangling: AliasProblem[] = [];
  let [own, unfolded, aliases] = [0, 0, 0];
  let nested: number | undefined;
  let last = 0;
  const count = (around: readonly unknown[], size: number, isAlias: boolean): void => {
    own += 1;
    if (within.size === 0) return;
    for (const node of around) {
      const outer = within.get(node);
      if (outer === undefined) continue;
      outer.size += size;
      outer.hasAlias ||= isAlias;
    }
  };
  visit(document, {
    Alias: (_, { source: name, range }, around) => {
      const offset = range?.[0] ?? 0;
      const source = named.get(name);
      if (source === undefined) {
        const message = `The alias *${name} leads nowhere: no &${name} stands above it.`;
        dangling.push({ offset, message });
        return;
      }
      if (around.includes(source)) {
        loops.push({ offset, message: 'This alias leads back to where it stands.' });
        return;
      }
      const { size, hasAlias } = within.get(source)!;
      if (hasAlias) nested ??= offset;
      aliases += 1;
      unfolded += size;
      last = offset;
      count(around, size, true);
    },
    Value: (_, node, around) => {
      count(around, 1, false);
      if (node.anchor === undefined) return;
      named.set(node.anchor, node);
      within.set(node, { size: 1, hasAlias: false });
    },
  });
  if (loops.length > 0) return loops;
  if (dangling.length > 0) return dangling;
  if (aliases <= mostAliases && unfolded <= mostUnfoldedOf(own)) return [];
  return [
    nested === undefined
      ? { offset: last, message: 'Too many aliases stand up to here: write out what is meant.' }
      : {
          offset: nested,
          message: 'Too many aliases lead to one another: write out what is meant.',
        },
  ];
}
