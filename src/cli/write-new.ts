import { writeFileSync } from 'node:fs';

import { WinnowError } from '../issues/index.js';

/**
 * Writes a file that is not there yet.
 *
 * @throws WinnowError `unwritable-output` when it is
 */
export function writeNew(file: string, content: string | Uint8Array): void {
  try {
    writeFileSync(file, content, { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    throw new WinnowError(
      'unwritable-output',
      `${file} exists already.`,
      'Choose another name; nothing was written.',
    );
  }
}
