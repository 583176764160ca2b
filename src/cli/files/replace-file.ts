import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Writes a file whole or not at all: what stood there before stays until the new one is on the disk. */
export function replaceFile(path: string, content: string | Uint8Array, mode = 0o666): void {
  const fresh = join(dirname(path), `.${basename(path)}.unfinished-${process.pid}`);
  try {
    const file = openSync(fresh, 'w', mode);
    try {
      writeFileSync(file, content);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(fresh, path);
    syncFolder(dirname(path));
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
