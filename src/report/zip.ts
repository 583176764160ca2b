import { Deflate } from 'fflate';

import { crc32 } from './crc32.js';
import { inBlocks } from './in-blocks.js';

/** A file of an archive, in pieces. */
export interface ArchiveFile {
  readonly path: string;
  readonly content: Iterable<string | Uint8Array>;
  /** Not compressed: a picture, or what readers look for at a fixed place. */
  readonly isStored?: boolean;
}

/** 1 January 1980, the first day that an archive can name. */
const noDay = (1 << 5) | 1;
const utf8Names = 0x0800;
/** Level 4 gives tables a tenth more bytes than level 6, in half of the time. */
const level = 4;
/**
 * A table of 128 kB for each file of an archive, as zlib has; fflate's own of 2 MB takes longer to clear than most of
 * ours to pack.
 */
const memory = 4;

/**
 * A ZIP archive (PKWARE, APPNOTE 6.3): the files in their order, each compressed as its pieces come, so that
 * only compressed bytes are held. Sizes stand before the content, since readers of office documents want to
 * know them there; the same files give the same bytes in any time zone.
 */
export function* zip(files: Iterable<ArchiveFile>): Generator<Uint8Array> {
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { path, content, isStored = false } of files) {
    const { bytes, size, packed, crc } = pack(content, isStored);
    const name = Buffer.from(path, 'utf8');
    const about = Buffer.alloc(26);
    about.writeUInt16LE(20, 0); // Version 2.0 is needed to unpack.
    about.writeUInt16LE(utf8Names, 2);
    about.writeUInt16LE(isStored ? 0 : 8, 4);
    about.writeUInt16LE(noDay, 8);
    about.writeUInt32LE(crc, 10);
    about.writeUInt32LE(packed, 14);
    about.writeUInt32LE(size, 18);
    about.writeUInt16LE(name.length, 22);

    const head = Buffer.concat([signature(0x04034b50), about, name]);
    yield head;
    yield* bytes;

    const tail = Buffer.alloc(14); // No comment, first disk, no attributes.
    tail.writeUInt32LE(offset, 10);
    const madeBy = Buffer.from([20, 0]);
    directory.push(Buffer.concat([signature(0x02014b50), madeBy, about, tail, name]));
    offset += head.length + packed;
  }
  yield* directory;
  yield ending(directory, offset);
}

function ending(directory: readonly Uint8Array[], offset: number): Uint8Array {
  const end = Buffer.alloc(18);
  end.writeUInt16LE(directory.length, 4);
  end.writeUInt16LE(directory.length, 6);
  end.writeUInt32LE(
    directory.reduce((sum, { length }) => sum + length, 0),
    8,
  );
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([signature(0x06054b50), end]);
}

function signature(value: number): Uint8Array {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

interface Packed {
  readonly bytes: readonly Uint8Array[];
  readonly size: number;
  readonly packed: number;
  readonly crc: number;
}

/** In bytes; small enough for the processor's cache. */
const blockSize = 1 << 16;

function pack(content: Iterable<string | Uint8Array>, isStored: boolean): Packed {
  const bytes: Uint8Array[] = [];
  const deflate = isStored
    ? undefined
    : new Deflate({ level, mem: memory }, (piece) => bytes.push(piece));
  let crc = 0;
  let size = 0;
  for (const block of inBlocks(content, blockSize)) {
    size += block.length;
    crc = crc32(block, crc);
    if (deflate) deflate.push(block);
    else bytes.push(new Uint8Array(block));
  }
  deflate?.push(new Uint8Array(0), true);
  const packed = bytes.reduce((sum, { length }) => sum + length, 0);
  return { bytes, size, packed, crc };
}
