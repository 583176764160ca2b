import { createHash } from 'node:crypto';
import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';

import { inBlocks } from '../../report/in-blocks.js';

const blockSize = 1 << 20;

/**
 * Writes a new file piece by piece, and to the disk itself.
 *
 * @param mode who may do what with it, before the umask
 * @returns the SHA-256 of the whole, in hexadecimal
 */
export function writeFile(
  path: string,
  content: Iterable<string | Uint8Array>,
  mode = 0o666,
): string {
  const hash = createHash('sha256');
  const file = openSync(path, 'wx', mode);
  try {
    for (const bytes of inBlocks(content, blockSize)) {
      hash.update(bytes);
      for (let offset = 0; offset < bytes.length;) offset += writeSync(file, bytes, offset);
    }
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  return hash.digest('hex');
}
