import type { Tokens } from '../text/index.js';

/**
 * 64 bits that follow from what was coded of a response, whatever the order of rows: of two copies of a
 * response that came at one moment, the larger fingerprint counts. It is made from hashes that words
 * have anyway. Copies that differ in nothing that is coded make the same tables, whichever counts.
 *
 * The mixing is that of MurmurHash3 (Austin Appleby, public domain), once with each of two seeds.
 */
export class Fingerprint {
  low = 0;
  high = 0;

  begin(): void {
    this.low = 0x2f0b4c47;
    this.high = 0x5bd1e995;
  }

  take(value: number): void {
    this.low = mixed(this.low, value);
    this.high = mixed(this.high, value ^ otherSeed);
  }

  takeTexts(texts: readonly string[]): void {
    for (const text of texts) this.takeText(text);
    this.take(texts.length);
  }

  takeText(text: string): void {
    for (let i = 0; i < text.length; i++) this.take(text.charCodeAt(i));
    this.take(text.length);
  }

  takeWords({ vocabulary, surfaces, gaps, length, features }: Tokens): void {
    let { low, high } = this;
    for (let i = 0; i < length; i++) {
      const value = vocabulary.hash(surfaces[i]!) ^ gaps[i]!;
      low = mixed(low, value);
      high = mixed(high, value ^ otherSeed);
    }
    this.low = low;
    this.high = high;
    this.take(features);
  }
}

const otherSeed = 0x9e3779b9;

function mixed(hash: number, value: number): number {
  const scrambled = Math.imul(value, 0xcc9e2d51);
  const both = hash ^ Math.imul((scrambled << 15) | (scrambled >>> 17), 0x1b873593);
  return (Math.imul((both << 13) | (both >>> 19), 5) + 0xe6546b64) | 0;
}
