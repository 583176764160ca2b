import { mkdirSync, mkdtempSync, rmdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { WinnowError } from '../../issues/index.js';
import { unwritable } from '../terminal/errors.js';
import { visible } from '../terminal/visible.js';
import { markFolder, removeLeftovers, removeMarked, unfinishedPrefix } from './leftovers.js';

/**
 * Makes something in a folder of its own beside the target, so that it can be renamed into place: on the
 * same disk, and seen by nobody else until it is whole. Nothing of the folder is left, whatever happens;
 * neither are folders above the target that were made for it in vain.
 *
 * All of it is synchronous, so no signal comes between. What a run left that was killed outright, the next one removes.
 *
 * @param path the target, absolute
 * @param shown the target as the user wrote it, for messages
 * @throws WinnowError `unwritable-output` when the disk or a permission stands in the way
 */
export function besideTarget<T>(path: string, shown: string, make: (folder: string) => T): T {
  const parent = dirname(path);
  const made: string[] = [];
  let folder: string | undefined;
  try {
    makeFolders(parent, made);
    removeLeftovers(parent);
    folder = mkdtempSync(join(parent, unfinishedPrefix));
    markFolder(folder);
    const result = make(folder);
    remove(folder);
    return result;
  } catch (error) {
    if (folder !== undefined && !(error instanceof StrandedError)) remove(folder);
    removeEmpty(made);
    throw unwritable(error, shown);
  }
}

/** What was there before could not be put back: the folder beside the target holds the only copy. */
export class StrandedError extends WinnowError {
  constructor(shown: string, refuge: string) {
    super(
      'unwritable-output',
      `${shown} could not be replaced, nor put back to its place.`,
      `What it held is whole in ${refuge}: move it back when the disk allows it.`,
    );
  }
}

/** `mkdirSync` can do this too, but never ends where a parent takes no folders, as in `/proc`. */
function makeFolders(folder: string, made: string[]): void {
  if (isFolder(folder)) return;
  const parent = dirname(folder);
  if (parent !== folder) makeFolders(parent, made);
  try {
    mkdirSync(folder);
    made.push(folder);
  } catch (error) {
    // Another run may have made it in between.
    if (!isFolder(folder)) throw error;
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** A folder that cannot be removed is no reason to call what was written a failure, nor to hide one. */
function remove(folder: string): void {
  try {
    removeMarked(folder);
  } catch {
    process.stderr.write(`winnow: "${visible(folder)}" could not be removed; it may go.\n`);
  }
}

function removeEmpty(folders: readonly string[]): void {
  try {
    for (const folder of folders.toReversed()) rmdirSync(folder);
  } catch {
    // Somebody has put something into it: then it is not ours to remove.
  }
}
