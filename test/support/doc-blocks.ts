import { readFileSync } from 'node:fs';

import { projectPath } from './paths.js';

/** Gives the first block of a kind, such as `sh`, below a heading of a page of the documentation. */
export function docBlocks(path: string): (heading: string, kind: string) => string {
  const page = readFileSync(projectPath(path), 'utf8');
  const blocks = new Map<string, string>();
  let heading = '';
  // A line with "#" within a block is a comment, and is not looked at.
  for (const [, title, kind, block] of page.matchAll(/^##? (.+)$|^```(\w+)\n([^]*?)^```$/gm)) {
    if (title !== undefined) heading = title;
    else if (!blocks.has(keyOf(heading, kind!))) blocks.set(keyOf(heading, kind!), block!);
  }
  return (below, kind) => {
    const block = blocks.get(keyOf(below, kind));
    if (block === undefined) throw new Error(`${path} has no ${kind} below "${below}".`);
    return block;
  };
}

function keyOf(heading: string, kind: string): string {
  return `${kind}: ${heading}`;
}
