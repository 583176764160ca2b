import { describe, expect, test } from '@jest/globals';
import { readRows } from '../../src/read/index.js';
import type { Source } from '../../src/read/index.js';
import { sourceOf } from './source.js';

describe('a file with nothing in it', () => {
  test.each([
    ['no bytes', ''],
    ['spaces and line breaks', ' \r\n\t\n '],
    ['a byte order mark alone', '\ufeff'],
  ])('is refused: %s', async (_name, content) => {
    await expect(readRows(sourceOf(content), () => undefined)).rejects.toMatchObject({
      code: 'bad-input',
      message: 'export: It is empty.',
      hint: 'Export the responses again.',
    });
  });
});

describe('a file that cannot be read to its end', () => {
  // eslint-disable-next-line @typescript-eslint/require-await -- a source is asynchronous
  async function* failing(start: string): AsyncGenerator<Uint8Array> {
    yield Buffer.from(start.padEnd(1 << 16));
    throw new Error('EIO');
  }

  test.each(['id,text\nr1,a\n', '[{"id":"r1"},', '{"id":"r1"}\n{"id":"r2"}\n'])(
    'fails as its source does: %j',
    async (start) => {
      const source: Source = { name: 'export', bytes: failing(start) };
      const read = async (): Promise<void> => {
        const { batches } = await readRows(source, () => undefined);
        for await (const batch of batches) expect(batch.length).toBeGreaterThanOrEqual(0);
      };
      await expect(read()).rejects.toThrow('EIO');
    },
  );

  test('is let go of when whoever reads it stops early', async () => {
    let isOpen = true;
    // eslint-disable-next-line @typescript-eslint/require-await -- a source is asynchronous
    async function* endless(): AsyncGenerator<Uint8Array> {
      try {
        yield Buffer.from('id\n');
        for (;;) yield Buffer.from('r1\n'.repeat(1 << 15));
      } finally {
        isOpen = false;
      }
    }
    const { batches } = await readRows({ name: 'export', bytes: endless() }, () => undefined);
    for await (const batch of batches) if (batch.length > 100) break;
    expect(isOpen).toBe(false);
  });
});
