import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';

import { zip } from '../../src/report/zip.js';

describe('an archive', () => {
  test('unpacks to what was put into it, however it came', () => {
    const piece = fc.oneof(fc.string({ unit: 'binary' }), fc.uint8Array());
    const file = fc.record({
      content: fc.array(piece, { maxLength: 5 }),
      isStored: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(file, { maxLength: 5 }), (files) => {
        const named = files.map((one, place) => ({ ...one, path: `tä/${place}.xml` }));
        const unpacked = unzipSync(Buffer.concat([...zip(named)]));
        const expected = named.map(({ path, content }) => [
          path,
          Buffer.concat(content.map((part) => Buffer.from(part))).toString('hex'),
        ]);
        expect(
          Object.entries(unpacked).map(([path, bytes]) => [
            path,
            Buffer.from(bytes).toString('hex'),
          ]),
        ).toEqual(expected);
      }),
      { numRuns: 100 },
    );
  });

  test('holds what is stored as it is, at a fixed place: the kind of an Open Document is read there', () => {
    const files = [{ path: 'mimetype', content: ['application/x'], isStored: true }];
    const bytes = Buffer.concat([...zip(files)]);
    expect(bytes.subarray(30, 38).toString()).toBe('mimetype');
    expect(bytes.subarray(38, 51).toString()).toBe('application/x');
    expect(bytes.readUInt16LE(28)).toBe(0); // No extra field.
  });

  test('is compressed, in pieces much smaller than the whole', () => {
    function* long(): Generator<string> {
      for (let line = 0; line < 200_000; line++) yield `<row>${line}</row>\n`;
    }
    const pieces = [...zip([{ path: 'a', content: long() }])];
    const whole = Buffer.concat(pieces);
    expect(whole.length).toBeLessThan(1_200_000);
    expect(strFromU8(unzipSync(whole)['a']!).split('\n')).toHaveLength(200_001);
  });
});
