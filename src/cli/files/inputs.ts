import { createHash } from 'node:crypto';
import { createReadStream, existsSync, realpathSync, statSync } from 'node:fs';
import { basename } from 'node:path';

import { WinnowError } from '../../issues/index.js';
import type { Source } from '../../read/index.js';
import { fitEngineTo } from '../engine.js';
import { Progress } from '../terminal/progress.js';
import { detail } from '../terminal/telling.js';

/** A file that is read, and what is known of it once it was. */
export interface Input {
  readonly source: Source;
  /** SHA-256 and size of what was read. */
  fingerprint(): { readonly sha256: string; readonly bytes: number };
}

/** Asked of the disk at once: each time another thread must be woken. */
const blockBytes = 1 << 20;
/** Texts of larger pieces would be large objects to the garbage collector, which keeps those longer. */
const chunkBytes = 1 << 15;

/** Opens the files for reading; the same one twice would count every response twice. */
export function openInputs(paths: readonly string[]): readonly Input[] {
  const places = paths.map(placeOf);
  const repeated = paths.find((_, index) => places.indexOf(places[index]!) !== index);
  if (repeated !== undefined) {
    throw new WinnowError('bad-option', `${repeated} is given twice.`, 'Name each file once.');
  }
  const sizes = paths.map((path) => (path === '-' ? undefined : sizeOf(path)));
  // Of a pipe nobody knows how much is to come.
  fitEngineTo(sizes.reduce<number>((sum, size) => sum + (size ?? Infinity), 0));
  const progress = new Progress();
  return paths.map((path, index) => openInput(path, sizes[index], progress));
}

/** Opens the files for reading, where nothing is asked of them afterwards. */
export function openSources(paths: readonly string[]): readonly Source[] {
  return openInputs(paths).map(({ source }) => source);
}

/** The same for every way of writing a file's path. */
function placeOf(path: string): string {
  return path !== '-' && existsSync(path) ? realpathSync(path) : path;
}

function openInput(path: string, size: number | undefined, progress: Progress): Input {
  const isStdin = path === '-';
  progress.expect(size ?? 0);
  const hash = createHash('sha256');
  let bytes = 0;
  async function* read(): AsyncGenerator<Uint8Array> {
    const stream: AsyncIterable<Buffer> = isStdin ? process.stdin : readFile(path);
    try {
      for await (const chunk of stream) {
        hash.update(chunk);
        bytes += chunk.length;
        progress.advance(chunk.length);
        yield chunk;
      }
    } finally {
      progress.pause();
    }
    if (size !== undefined && bytes !== size) throw changed(size, bytes);
    detail(`read ${isStdin ? 'stdin' : path}: ${bytes} bytes`);
  }
  return {
    source: { name: isStdin ? 'stdin' : basename(path), bytes: read() },
    fingerprint: () => ({ sha256: hash.copy().digest('hex'), bytes }),
  };
}

/** What can be said in a word is said by whoever shows the error; the rest is the disk's or the network's. */
const knownCodes = ['ENOENT', 'EACCES', 'EPERM', 'EISDIR', 'EMFILE'];

async function* readFile(path: string): AsyncGenerator<Buffer> {
  try {
    const blocks = createReadStream(path, { highWaterMark: blockBytes }) as AsyncIterable<Buffer>;
    for await (const block of blocks) {
      for (let from = 0; from < block.length; from += chunkBytes)
        yield block.subarray(from, from + chunkBytes);
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined || knownCodes.includes(code)) throw error;
    throw new WinnowError(
      'unreadable-file',
      `It could not be read to its end (${code}).`,
      'Copy the file to this machine and give the copy.',
    );
  }
}

/** Half an export gives half a report, and nothing in it would tell. */
function changed(before: number, now: number): WinnowError {
  return new WinnowError(
    'unreadable-file',
    `It changed while it was read: it had ${before} bytes and then ${now}.`,
    'Wait until whatever writes the file has finished, and run winnow again.',
  );
}

/** The size of a file; undefined for a pipe, which has none. */
function sizeOf(path: string): number | undefined {
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
  return stats.isFile() ? stats.size : undefined;
}
