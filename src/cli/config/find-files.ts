import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { glob } from 'tinyglobby';

import { WinnowError } from '../../issues/index.js';
import type { RunRequest } from './read-run-file.js';

/**
 * The files that the patterns of a run file name, in the order of the patterns and by name within each.
 *
 * @throws WinnowError `unreadable-file` for a pattern that names none
 */
export async function findFiles({
  files,
  folder,
}: Pick<RunRequest, 'files' | 'folder'>): Promise<readonly string[]> {
  const found = new Set<string>();
  for (const pattern of files) {
    const plain = join(folder, pattern);
    // A file may be called "responses [1].csv".
    const matched = existsSync(plain) ? [pattern] : await glob(pattern, { cwd: folder });
    if (matched.length === 0)
      throw new WinnowError(
        'unreadable-file',
        `No file is called, or matches, ${plain}.`,
        'Paths and patterns under files: are relative to the folder of the run file.',
      );
    for (const file of matched.sort()) found.add(join(folder, file));
  }
  return [...found];
}
