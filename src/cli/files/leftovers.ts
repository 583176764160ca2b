import { lstatSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { remark } from '../terminal/telling.js';
import { isMarkOfDead, ownMark } from './process-mark.js';

/** How folders begin in which something is made that is not whole yet. */
export const unfinishedPrefix = '.winnow-';
const unfinished = /^\.winnow-[A-Za-z0-9]{6}$/;

/** What is made, what it takes the place of, and whose folder it is. */
export const parts = { fresh: 'new', old: 'old', mark: 'owner' } as const;
const ours: readonly string[] = Object.values(parts);

/** Says whose the folder is, for the case that its process is killed. */
export function markFolder(folder: string): void {
  writeFileSync(join(folder, parts.mark), ownMark());
}

/** Removes the folder; its mark goes last, so that the rest is known should the process be killed amid it. */
export function removeMarked(folder: string): void {
  for (const part of [parts.fresh, parts.old])
    rmSync(join(folder, part), { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true });
}

/**
 * Removes what runs left beside the target that were killed outright. What holds the only copy of something is named
 * and left, and so is whatever is not surely ours: another machine's, another user's, or without a mark.
 */
export function removeLeftovers(parent: string): void {
  for (const folder of leftoversIn(parent)) {
    try {
      if (isOnlyCopy(folder)) {
        remark(
          `winnow: a run that was killed left ${folder}: what it was about to replace is whole in "${parts.old}". Move that back or remove the folder.`,
        );
      } else {
        removeMarked(folder);
        remark(`winnow: removed ${folder}, which a run left that was killed`);
      }
    } catch {
      // It is in nobody's way.
    }
  }
}

function leftoversIn(parent: string): readonly string[] {
  try {
    return readdirSync(parent)
      .filter((name) => unfinished.test(name))
      .map((name) => join(parent, name))
      .filter(isLeft);
  } catch {
    return [];
  }
}

function isLeft(folder: string): boolean {
  try {
    const stats = lstatSync(folder);
    return (
      stats.isDirectory() &&
      (process.getuid === undefined || stats.uid === process.getuid()) &&
      readdirSync(folder).every((name) => ours.includes(name)) &&
      isMarkOfDead(readFileSync(join(folder, parts.mark), 'utf8'))
    );
  } catch {
    return false;
  }
}

/** The old one was moved away, and the new one had not taken its place. */
function isOnlyCopy(folder: string): boolean {
  const found = readdirSync(folder);
  return found.includes(parts.old) && found.includes(parts.fresh);
}
