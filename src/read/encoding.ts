import { isUtf8 } from 'node:buffer';

import { analyse } from 'chardet';

/**
 * The encoding of a text by its bytes, as the WHATWG Encoding Standard names it. A byte order mark
 * decides; without one, zero bytes show UTF-16, and well-formed sequences UTF-8.
 */
export function detectEncoding(sample: Uint8Array): string {
  return detectUtf16(sample) ?? (isMostlyUtf8(sample) ? 'utf-8' : detectOlder(sample));
}

/** UTF-16 by its byte order mark or its zero bytes. */
export function detectUtf16(sample: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (sample[0] === 0xff && sample[1] === 0xfe) return 'utf-16le';
  if (sample[0] === 0xfe && sample[1] === 0xff) return 'utf-16be';
  return utf16ByZeros(sample);
}

/** How sure chardet must be of 100 that a text is in another alphabet than Western European. */
const sureEnough = 25;

/**
 * One of the encodings from before Unicode, by the letters that are frequent in the languages written
 * in it. Windows-1252, which has all letters of ISO-8859-1, unless another is clearly more likely.
 */
function detectOlder(sample: Uint8Array): string {
  const [best] = analyse(sample);
  if (best === undefined || best.confidence < sureEnough) return 'windows-1252';
  try {
    const { encoding } = new TextDecoder(best.name);
    return encoding === 'utf-8' || encoding.startsWith('utf-16') ? 'windows-1252' : encoding;
  } catch {
    return 'windows-1252';
  }
}

/**
 * UTF-16 without a byte order mark: the commas, spaces and letters of ASCII in it have a zero byte, all
 * on the same side. In other encodings zero bytes are rare, and two bytes of ASCII in a row are not.
 */
function utf16ByZeros(sample: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const end = Math.min(sample.length - (sample.length % 2), 4096);
  let even = 0;
  let odd = 0;
  let pairs = 0;
  for (let at = 0; at < end; at += 2) {
    const first = sample[at]!;
    const second = sample[at + 1]!;
    if (first === 0) even += 1;
    else if (second === 0) odd += 1;
    else if (first < 0x80 && second < 0x80) pairs += 1;
  }
  const zeros = Math.max(even, odd);
  if (zeros < end / 8 || zeros < 4 || Math.min(even, odd) + pairs > zeros / 10) return undefined;
  return even > odd ? 'utf-16be' : 'utf-16le';
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
