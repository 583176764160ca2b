import { WinnowError } from '../issues/index.js';

/** What a packed file may unpack to unless the caller allows another size: 2 GiB. */
export const mostUnpacked = 2 ** 31;

/** Passes bytes on and stops at the cap: a file of a few kilobytes can be made to unpack to terabytes. */
export async function* capped(
  bytes: AsyncIterable<Uint8Array>,
  most: number,
  hint: string,
): AsyncGenerator<Uint8Array> {
  let length = 0;
  for await (const chunk of bytes) {
    length += chunk.length;
    if (length > most) {
      throw new WinnowError('bad-input', `It unpacks to more than ${sizeOf(most)}.`, hint);
    }
    yield chunk;
  }
}

/** Bytes in the unit that a person would name. */
function sizeOf(bytes: number): string {
  const units = ['bytes', 'KiB', 'MiB', 'GiB'];
  const power = Math.min(units.length - 1, Math.floor(Math.log2(bytes) / 10));
  return `${Math.round((10 * bytes) / 1024 ** power) / 10} ${units[power]!}`;
}
