import { createHash } from 'node:crypto';
import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';

const flushAt = 1 << 20;

/**
 * Writes a new file in large blocks, and to the disk itself.
 *
 * @param mode who may do what with it, before the umask
 * @returns the SHA-256 of the whole
 */
export function writeFile(
  path: string,
  content: Iterable<string | Uint8Array>,
  mode = 0o666,
): string {
  const hash = createHash('sha256');
  const file = openSync(path, 'wx', mode);
  try {
    for (const bytes of blocks(content)) {
      hash.update(bytes);
      for (let offset = 0; offset < bytes.length;) offset += writeSync(file, bytes, offset);
    }
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  return hash.digest('hex');
}

/** The same bytes in pieces of a megabyte or so: a call to the system for each cell would be slow. */
function* blocks(content: Iterable<string | Uint8Array>): Generator<Uint8Array> {
  let held: string[] = [];
  let length = 0;
  for (const piece of content) {
    if (typeof piece === 'string') {
      held.push(piece);
      length += piece.length;
      if (length < flushAt) continue;
    }
    yield Buffer.from(held.join(''), 'utf8');
    [held, length] = [[], 0];
    if (typeof piece !== 'string') yield piece;
  }
  yield Buffer.from(held.join(''), 'utf8');
}
