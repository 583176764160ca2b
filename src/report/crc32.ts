import * as zlib from 'node:zlib';

/**
 * The CRC-32 of bytes as ZIP has it (ISO 3309).
 *
 * @param before that of the bytes in front of these
 */
export function crc32(bytes: Uint8Array, before = 0): number {
  return native === undefined ? slowCrc32(bytes, before) : native(bytes, before);
}

/** Node has its own, twenty times as fast, since versions 20.15 and 22.2. */
const native = (zlib as { readonly crc32?: typeof slowCrc32 }).crc32;

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = (value >>> 1) ^ (value & 1 ? 0xedb88320 : 0);
  return value;
});

/** The same, byte by byte, where Node has none. */
export function slowCrc32(bytes: Uint8Array, before = 0): number {
  let state = before ^ 0xffffffff;
  for (const byte of bytes) state = table[(state ^ byte) & 0xff]! ^ (state >>> 8);
  return (state ^ 0xffffffff) >>> 0;
}
