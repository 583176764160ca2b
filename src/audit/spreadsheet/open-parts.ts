import { Parts } from '../../read/xlsx/parts.js';
import { openZip } from '../../read/xlsx/zip.js';

/** The most that a part may unpack to: a sheet with all rows that a sheet can have. */
const mostBytes = 2 ** 30;

/** @throws WinnowError `bad-input` when it is no archive, or broken */
export async function openParts(bytes: Buffer): Promise<Parts> {
  return new Parts(await openZip(bytes), mostBytes);
}
