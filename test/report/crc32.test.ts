import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { crc32, slowCrc32 } from '../../src/report/crc32.js';

describe('a check sum', () => {
  test('is that of the standard for its test word', () => {
    const word = Buffer.from('123456789');
    expect(crc32(word)).toBe(0xcbf43926);
    expect(slowCrc32(word)).toBe(0xcbf43926);
  });

  test('is the same from either of the two, and in pieces', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.nat(200), (bytes, at) => {
        const [head, rest] = [bytes.subarray(0, at), bytes.subarray(at)];
        expect(slowCrc32(rest, slowCrc32(head))).toBe(crc32(bytes));
      }),
    );
  });
});
