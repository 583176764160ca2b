import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

/**
 * What a folder holds: for each path below it the mode and, of files, the content as Latin-1.
 *
 * @typedef {Record<string, { mode: string, content?: string }>} DiskState
 */

/**
 * @param {string} folder
 * @returns {DiskState}
 */
export function stateOf(folder) {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return Object.fromEntries(
    paths.map((path) => {
      const stats = lstatSync(join(folder, path));
      const mode = (stats.mode & 0o7777).toString(8);
      return [
        path,
        stats.isFile() ? { mode, content: readFileSync(join(folder, path), 'latin1') } : { mode },
      ];
    }),
  );
}

/**
 * Makes a folder hold that and nothing else.
 *
 * @param {string} folder
 * @param {DiskState} state
 */
export function restore(folder, state) {
  for (const name of readdirSync(folder))
    rmSync(join(folder, name), { recursive: true, force: true });
  for (const [path, { mode, content }] of Object.entries(state)) {
    const full = join(folder, path);
    if (content === undefined) mkdirSync(full);
    else writeFileSync(full, content, 'latin1');
    chmodSync(full, Number.parseInt(mode, 8));
  }
}
