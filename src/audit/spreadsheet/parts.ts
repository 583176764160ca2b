import { openZip } from '../../read/xlsx/zip.js';
import { readWholeXml } from '../../read/xlsx/xml.js';
import type { XmlHandler } from '../../read/xlsx/xml.js';

/** The most that a part may unpack to: a sheet with all rows that a sheet can have. */
const mostBytes = 2 ** 30;

/** The XML parts of an office document. */
export interface Parts {
  readonly names: readonly string[];
  has(path: string): boolean;
  /** Reads a part to its end; nothing happens where there is none. */
  read(path: string, handler: XmlHandler): Promise<void>;
}

/** @throws WinnowError `bad-input` when it is no archive, or broken */
export async function openParts(bytes: Buffer): Promise<Parts> {
  const zip = await openZip(bytes);
  return {
    names: [...zip.sizes.keys()],
    has: (path) => zip.sizes.has(path),
    async read(path, handler) {
      if (zip.sizes.has(path)) await readWholeXml(zip.read(path, mostBytes), path, handler);
    },
  };
}
