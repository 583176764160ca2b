import { execFileSync } from 'node:child_process';
import { appendFileSync, createWriteStream, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';

import { openInputs } from '../../src/cli/files/inputs.js';
import { readRows } from '../../src/read/index.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const folder = temporaryFolder();
/** Larger than what is read at once, and ahead of that. */
const rows = 300_000;
const content = `id,text\n${'r1,some words\n'.repeat(rows)}`;

/** Reads a file and does something to it once its reading has begun. */
async function readWhile(path: string, happens: () => void): Promise<number> {
  const [input] = openInputs([path]);
  const { batches } = await readRows(input!.source, () => undefined);
  happens();
  let read = 0;
  for await (const batch of batches) read += batch.length;
  return read;
}

function write(name: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('a file that changes while it is read', () => {
  test('and becomes shorter is refused: half an export gives half a report', async () => {
    const path = write('shrinks.csv');
    const read = readWhile(path, () => {
      truncateSync(path, 3_000_000);
    });
    await expect(read).rejects.toMatchObject({
      code: 'unreadable-file',
      message: `shrinks.csv: It changed while it was read: it had ${content.length} bytes and then 3000000.`,
    });
  });

  test('and becomes longer is refused: something still writes it', async () => {
    const path = write('grows.csv');
    const read = readWhile(path, () => {
      appendFileSync(path, 'r2,more\n');
    });
    await expect(read).rejects.toMatchObject({ code: 'unreadable-file' });
  });

  test('and is removed is read all the same', async () => {
    const path = write('removed.csv');
    const read = await readWhile(path, () => {
      rmSync(path);
    });
    expect(read).toBe(rows);
  });

  test('and is gone before it is opened is missing', async () => {
    const path = write('gone.csv');
    const [input] = openInputs([path]);
    rmSync(path);
    const read = readRows(input!.source, () => undefined);
    await expect(read).rejects.toMatchObject({ code: 'ENOENT', path });
  });
});

const isPosix = process.platform !== 'win32';
(isPosix ? test : test.skip)('a named pipe is read to its end', async () => {
  const path = join(folder, 'pipe');
  execFileSync('mkfifo', [path]);
  createWriteStream(path).end(content);
  expect(await readWhile(path, () => undefined)).toBe(rows);
});
