import { createHash } from 'node:crypto';

/** The name space of winnow's GUIDs: version 5 of "winnow" in the DNS name space. */
const winnow = 'f06dee83-2081-5127-9a28-5c0f6dcff94c';

/** The GUID of a theme or set: the same each time, so that a codebook imported again meets its codes. */
export function guidOf(...names: readonly string[]): string {
  return nameBasedUuid(winnow, JSON.stringify(names)).toUpperCase();
}

/** UUID version 5, made from the SHA-1 of a name in a name space (RFC 9562, section 5.5). */
export function nameBasedUuid(namespace: string, name: string): string {
  const space = Buffer.from(namespace.replaceAll('-', ''), 'hex');
  const bytes = createHash('sha1').update(space).update(name).digest().subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x50;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [0, 8, 12, 16, 20].map((from, i) => hex.slice(from, [8, 12, 16, 20, 32][i])).join('-');
}
