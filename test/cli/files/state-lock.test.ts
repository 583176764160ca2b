import { readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';

import { expect, test } from '@jest/globals';

import { processSpace } from '../../../src/cli/files/process-mark.js';
import { lock } from '../../../src/cli/files/state-lock.js';
import { temporaryFolder } from '../../support/temporary-folder.js';

const folder = temporaryFolder();
/** Higher than any process of Linux has. */
const nobody = 4_194_400;
const [start, container = ''] = processSpace().split('/');
const here = `${start}/${container}`;

/** Takes a folder that these words of a lock hold, and says what comes of it. */
async function take(holder: string, left?: Date): Promise<string> {
  const path = join(folder, 'lock');
  writeFileSync(path, `${holder}\n`);
  if (left) utimesSync(path, left, left);
  try {
    (await lock(folder, 0))();
    return 'taken';
  } catch (error) {
    expect(readFileSync(path, 'latin1')).toBe(`${holder}\n`);
    const { message, hint } = error as { message: string; hint: string };
    expect(hint).toContain(`If no winnow is running, remove ${path}`);
    return message;
  } finally {
    rmSync(path, { force: true });
  }
}

const onLinux = container === '' ? test.skip : test;

test('the lock of a process that has ended is taken, with and without its place', async () => {
  expect(await take(`${nobody} ${hostname()} 00`)).toBe('taken');
  expect(await take(`${nobody} ${hostname()} 00 ${processSpace()}`)).toBe('taken');
});

test('that of a process with the same number, or in a copied folder, is told with the way on', async () => {
  expect(await take(`${process.pid} ${hostname()} 00`)).toContain(`process ${process.pid}`);
  expect(await take(`${nobody} elsewhere 00 ${here}`)).toContain('on elsewhere');
});

onLinux('that of another container or machine of the same name is not taken', async () => {
  for (const space of [`${start}/pid:[1]`, `another-start/${container}`])
    expect(await take(`${nobody} ${hostname()} 00 ${space}`)).toContain('in another container');
});

onLinux('that of before the machine was started anew is taken', async () => {
  const long = new Date('2001-01-01');
  expect(await take(`1 ${hostname()} 00 another-start/${container}`, long)).toBe('taken');
});
