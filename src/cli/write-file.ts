import { createHash } from 'node:crypto';
import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';

const blockSize = 1 << 20;
/** No character of a string takes more bytes in UTF-8. */
const mostBytes = 3;

/**
 * Writes a new file piece by piece, and to the disk itself. Texts go into one block of bytes as they
 * come: nothing is made of them that would outlive them.
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
  const block = Buffer.allocUnsafe(blockSize);
  let end = 0;
  const write = (bytes: Uint8Array): void => {
    hash.update(bytes);
    for (let offset = 0; offset < bytes.length;) offset += writeSync(file, bytes, offset);
  };
  const flush = (): void => {
    write(block.subarray(0, end));
    end = 0;
  };
  try {
    for (const piece of content) {
      if (typeof piece !== 'string') {
        flush();
        write(piece);
        continue;
      }
      for (let from = 0; from < piece.length;) {
        const to = endOfPart(piece, from);
        const part = to - from === piece.length ? piece : piece.slice(from, to);
        if (part.length * mostBytes > blockSize - end) flush();
        end += block.write(part, end, 'utf8');
        from = to;
      }
    }
    flush();
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  return hash.digest('hex');
}

/** Where a part that fits into a block ends: never between the two halves of a character. */
function endOfPart(text: string, from: number): number {
  const to = from + Math.floor(blockSize / mostBytes);
  if (to >= text.length) return text.length;
  const last = text.charCodeAt(to - 1);
  return last >= 0xd800 && last <= 0xdbff ? to - 1 : to;
}
