import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';

import { WinnowError } from '../issues/index.js';
import { capped } from './unpacked.js';

export function isGzip(start: Uint8Array): boolean {
  return start[0] === 0x1f && start[1] === 0x8b && start[2] === 0x08;
}

/**
 * The bytes that were packed with gzip.
 *
 * @throws WinnowError `bad-input` when they are broken, cut off, or more than `most`
 */
export async function* gunzip(
  bytes: AsyncIterable<Uint8Array>,
  most: number,
): AsyncGenerator<Uint8Array> {
  const unpacking = createGunzip({ chunkSize: 1 << 18 });
  // A failure of the source destroys the unpacking with it, and is thrown by the loop below.
  pipeline(Readable.from(bytes, { objectMode: false }), unpacking, () => undefined);
  try {
    yield* capped(unpacking, most, 'Unpack it with gunzip and give the file that comes out.');
  } catch (error) {
    if (!isZlibError(error)) throw error;
    throw new WinnowError(
      'bad-input',
      error.code === 'Z_BUF_ERROR'
        ? 'The gzip file ends in the middle.'
        : 'The gzip file is broken.',
      'Copy or download it again; the transfer may have been cut off.',
    );
  }
}

function isZlibError(error: unknown): error is { readonly code: string } {
  return (
    typeof error === 'object' &&
    error !== null &&
    'code' in error &&
    String(error.code).startsWith('Z_')
  );
}
