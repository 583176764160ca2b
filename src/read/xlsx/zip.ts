import { fromBuffer } from 'yauzl';
import type { Entry, ZipFile } from 'yauzl';

import { WinnowError } from '../../issues/index.js';
import { capped } from '../unpacked.js';

/** The files of a ZIP archive that is held in memory. */
export interface Zip {
  /** By path: how many bytes the archive says that they unpack to. */
  readonly sizes: ReadonlyMap<string, number>;
  /**
   * The unpacked bytes of a file of it.
   *
   * @throws WinnowError `bad-input` when they are broken, or more than `most`
   */
  read(path: string, most: number): AsyncGenerator<Uint8Array>;
}

/** @throws WinnowError `bad-input` when it is no archive or a broken one */
export async function openZip(bytes: Buffer): Promise<Zip> {
  const file = await open(bytes);
  const entries = await listEntries(file);
  return {
    sizes: new Map([...entries].map(([path, entry]) => [path, entry.uncompressedSize])),
    async *read(path, most) {
      try {
        yield* capped(
          await openStream(file, entries.get(path)!),
          most,
          'Save the sheet of the responses as CSV and give that.',
        );
      } catch (error) {
        throw error instanceof WinnowError ? error : brokenZip();
      }
    },
  };
}

function open(bytes: Buffer): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    // Paths are looked up in the archive and never on the disk.
    fromBuffer(bytes, { lazyEntries: true, validateEntrySizes: true }, (error, file) => {
      if (error) reject(brokenZip());
      else resolve(file);
    });
  });
}

function listEntries(file: ZipFile): Promise<Map<string, Entry>> {
  return new Promise((resolve, reject) => {
    const entries = new Map<string, Entry>();
    file.on('entry', (entry: Entry) => {
      entries.set(entry.fileName, entry);
      file.readEntry();
    });
    file.on('end', () => {
      resolve(entries);
    });
    file.on('error', () => {
      reject(brokenZip());
    });
    file.readEntry();
  });
}

function openStream(file: ZipFile, entry: Entry): Promise<AsyncIterable<Uint8Array>> {
  return new Promise((resolve, reject) => {
    file.openReadStream(entry, (error, stream) => {
      if (error) reject(error);
      else resolve(stream);
    });
  });
}

function brokenZip(): WinnowError {
  return new WinnowError(
    'bad-input',
    'The workbook is broken or cut off: it cannot be unpacked.',
    'Download or copy it again, or open it in a spreadsheet program and save it again.',
  );
}
