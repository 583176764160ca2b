import { createHash } from 'node:crypto';
import { createReadStream, existsSync, realpathSync, statSync } from 'node:fs';
import { basename } from 'node:path';

import { WinnowError } from '../issues/index.js';
import type { Source } from '../read/index.js';
import type { Progress } from './progress.js';

/** A file that is read, and what is known of it once it was. */
export interface Input {
  readonly source: Source;
  /** Path of the file; undefined for stdin. */
  readonly path: string | undefined;
  /** SHA-256 and size of what was read. */
  fingerprint(): { readonly sha256: string; readonly bytes: number };
}

const chunkBytes = 1 << 18;

/** Opens the files for reading; the same one twice would count every response twice. */
export function openInputs(paths: readonly string[], progress: Progress): readonly Input[] {
  const places = paths.map(placeOf);
  const repeated = paths.find((_, index) => places.indexOf(places[index]!) !== index);
  if (repeated !== undefined) {
    throw new WinnowError('bad-option', `${repeated} is given twice.`, 'Name each file once.');
  }
  return paths.map((path) => openInput(path, progress));
}

/** The same for every way of writing a file's path. */
function placeOf(path: string): string {
  return path !== '-' && existsSync(path) ? realpathSync(path) : path;
}

function openInput(path: string, progress: Progress): Input {
  const isStdin = path === '-';
  if (!isStdin) progress.expect(sizeOf(path));
  const hash = createHash('sha256');
  let bytes = 0;
  async function* read(): AsyncGenerator<Uint8Array> {
    const stream: AsyncIterable<Buffer> = isStdin
      ? process.stdin
      : createReadStream(path, { highWaterMark: chunkBytes });
    for await (const chunk of stream) {
      hash.update(chunk);
      bytes += chunk.length;
      progress.advance(chunk.length);
      yield chunk;
    }
  }
  return {
    source: { name: isStdin ? 'stdin' : basename(path), bytes: read() },
    path: isStdin ? undefined : path,
    fingerprint: () => ({ sha256: hash.copy().digest('hex'), bytes }),
  };
}

function sizeOf(path: string): number {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) {
    throw new WinnowError(
      'unreadable-file',
      `There is no file ${path}.`,
      'Check the path; a name with spaces needs quotation marks.',
    );
  }
  if (stats.isDirectory()) {
    throw new WinnowError(
      'unreadable-file',
      `${path} is a folder.`,
      'Name the files in it, for example with a pattern such as exports/*.csv.',
    );
  }
  return stats.size;
}
