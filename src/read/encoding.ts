import { isUtf8 } from 'node:buffer';

/**
 * The encoding of a text by its bytes, as the WHATWG Encoding Standard names it. A byte order mark
 * decides; without one, zero bytes show UTF-16, well-formed sequences UTF-8, and what is left is
 * taken for Windows-1252, which holds all letters of ISO-8859-1.
 */
export function detectEncoding(sample: Uint8Array): string {
  if (sample[0] === 0xff && sample[1] === 0xfe) return 'utf-16le';
  if (sample[0] === 0xfe && sample[1] === 0xff) return 'utf-16be';
  return detectUtf16(sample) ?? (isMostlyUtf8(sample) ? 'utf-8' : 'windows-1252');
}

/**
 * UTF-16 without a byte order mark: the commas, spaces and letters of ASCII in it have a zero byte, all
 * on the same side. A text in any other encoding holds hardly any.
 */
function detectUtf16(sample: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const end = Math.min(sample.length - (sample.length % 2), 4096);
  let even = 0;
  let odd = 0;
  for (let at = 0; at < end; at += 2) {
    if (sample[at] === 0) even += 1;
    if (sample[at + 1] === 0) odd += 1;
  }
  const many = Math.max(1, end / 8);
  const few = end / 100;
  if (odd >= many && even <= few) return 'utf-16le';
  return even >= many && odd <= few ? 'utf-16be' : undefined;
}

/** Whether there are as many well-formed sequences as broken bytes: by chance they hardly ever come about. */
function isMostlyUtf8(sample: Uint8Array): boolean {
  if (isUtf8(sample)) return true;
  let wellFormed = 0;
  let broken = 0;
  for (let at = 0; at < sample.length;) {
    const lead = sample[at]!;
    if (lead < 0x80) {
      at += 1;
      continue;
    }
    const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
    // What the end of the sample cuts says nothing.
    if (lead >= 0xc2 && at + length > sample.length) break;
    const isWhole = lead >= 0xc2 && isUtf8(sample.subarray(at, at + length));
    if (isWhole) wellFormed += 1;
    else broken += 1;
    at += isWhole ? length : 1;
  }
  return wellFormed >= broken;
}
