import { linkSync, lstatSync, renameSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { WinnowError } from '../../issues/index.js';
import { besideTarget } from './beside.js';
import { parts } from './leftovers.js';
import { writeFile } from './write-file.js';

export interface WriteOptions {
  /** For its owner alone, whatever the umask says. */
  readonly isPrivate?: boolean;
  /** Whether a file of that name may be replaced. */
  readonly replace?: boolean;
  /** What the user may do when there is such a file. */
  readonly hint?: string;
}

/**
 * Writes a new file whole or not at all: under another name beside the target, then renamed.
 *
 * @throws WinnowError `unwritable-output` when it is there and may not be replaced, or cannot be written
 */
export function writeWhole(
  path: string,
  content: string | Uint8Array,
  { isPrivate, replace, hint = 'Choose another name; nothing was written.' }: WriteOptions = {},
): void {
  const target = resolve(path);
  // Replacing a link, a device or a pipe would take away something else than an earlier output.
  if (replace === true && lstatSync(target, { throwIfNoEntry: false })?.isFile() === false) {
    throw new WinnowError(
      'unwritable-output',
      `${path} is not a plain file.`,
      'Choose another name.',
    );
  }
  besideTarget(target, path, (folder) => {
    const fresh = join(folder, parts.fresh);
    writeFile(fresh, [content], isPrivate === true ? 0o600 : undefined);
    if (replace === true) renameSync(fresh, target);
    else if (!placeNew(fresh, target))
      throw new WinnowError('unwritable-output', `${path} exists already.`, hint);
  });
}

/** Disks that know no second name for a file: FAT, some networks. */
const noLinks = ['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EMLINK'];

/** Gives the file its name unless that is taken; a rename would replace what is there. */
function placeNew(fresh: string, target: string): boolean {
  try {
    linkSync(fresh, target);
    return true;
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return false;
    if (!noLinks.includes(code)) throw error;
    if (lstatSync(target, { throwIfNoEntry: false }) !== undefined) return false;
    renameSync(fresh, target);
    return true;
  }
}
