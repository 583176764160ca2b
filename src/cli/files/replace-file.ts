import { closeSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

import { unwritable } from '../terminal/errors.js';
import { writeFile } from './write-file.js';

/**
 * Writes a file whole or not at all: what stood there before stays until the new one is on the disk.
 *
 * @param mode who may do what with it, before the umask
 * @throws WinnowError `unwritable-output`: the system itself does not say which file it could not write
 */
export function replaceFile(path: string, content: string | Uint8Array, mode: number): void {
  const fresh = join(dirname(path), `.${basename(path)}.unfinished-${process.pid}`);
  try {
    writeFile(fresh, [content], mode);
    renameSync(fresh, path);
    syncFolder(dirname(path));
  } catch (error) {
    throw unwritable(error, path);
  } finally {
    rmSync(fresh, { force: true });
  }
}

/** Without it a rename may be forgotten when the power fails. */
function syncFolder(path: string): void {
  const folder = openSync(path, 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}
