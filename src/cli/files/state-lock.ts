import { randomBytes } from 'node:crypto';
import {
  closeSync,
  linkSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { WinnowError } from '../../issues/index.js';
import { unwritable } from '../terminal/errors.js';
import { remark } from '../terminal/telling.js';
import { visible } from '../terminal/visible.js';
import { isDeadHere, isOfEarlierStart, processSpace } from './process-mark.js';

const lockName = 'lock';
/** What is made on the way to a lock, with the process that made it. */
const onTheWay = new RegExp(`^${lockName}(?:-broken)?-(\\d+)$`);
const ownerOnly = 0o600;
/** In milliseconds. */
const poll = 100;

/** Whether a file of the folder is a lock, or was made on the way to one. */
export function isOfLock(file: string): boolean {
  return file === lockName || onTheWay.test(file);
}

/** Made on the way to a lock by a process that died on it. */
export function isLeftLock(file: string): boolean {
  const [, pid] = onTheWay.exec(file) ?? [];
  return (
    pid !== undefined &&
    Number(pid) !== process.pid &&
    isDeadHere(Number(pid), hostname(), processSpace())
  );
}

/**
 * Waits for the lock of a folder and takes it; returns what gives it back.
 *
 * @param patience seconds to wait for another winnow
 * @throws WinnowError `busy-state` when another holds it for longer
 */
export async function lock(folder: string, patience: number): Promise<() => void> {
  const path = join(folder, lockName);
  const own = `${process.pid} ${hostname()} ${randomBytes(8).toString('hex')} ${processSpace()}\n`;
  const deadline = performance.now() + 1000 * patience;
  let isTold = false;
  while (!takeLock(path, own)) {
    const holder = readIfThere(path);
    if (holder === undefined) continue;
    if (isDead(holder, path)) {
      breakLock(path, holder);
      continue;
    }
    const who = describeHolder(holder);
    if (performance.now() >= deadline) {
      throw new WinnowError(
        'busy-state',
        `${folder} is in use by ${who}.`,
        `Wait until it is done, or wait longer with --wait. If no winnow is running, remove ${path}.`,
      );
    }
    if (!isTold) remark(`winnow: waiting for ${who}, which uses ${folder}`);
    isTold = true;
    await sleep(poll);
  }
  return () => {
    if (readIfThere(path) === own) rmSync(path, { force: true });
  };
}

/** The lock appears with its content in one step, so nobody ever reads half of it. */
function takeLock(path: string, own: string): boolean {
  const fresh = `${path}-${process.pid}`;
  writeLock(fresh, own);
  try {
    linkSync(fresh, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw unwritable(error, dirname(path));
    return false;
  } finally {
    unlinkSync(fresh);
  }
}

function writeLock(path: string, own: string): void {
  try {
    const file = openSync(path, 'w', ownerOnly);
    try {
      writeSync(file, own);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    rmSync(path, { force: true });
    throw unwritable(error, dirname(path));
  }
}

/** Takes away the lock of a process that died; what another took meanwhile is put back. */
function breakLock(path: string, dead: string): void {
  const aside = `${path}-broken-${process.pid}`;
  try {
    renameSync(path, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  if (readIfThere(aside) !== dead) linkSync(aside, path);
  rmSync(aside, { force: true });
}

function isDead(holder: string, path: string): boolean {
  const [pid, host = '', , space] = holder.trim().split(' ');
  // One that does not say its space is taken to be of this one.
  if (isDeadHere(Number(pid), host, space ?? processSpace())) return true;
  const left = statSync(path, { throwIfNoEntry: false })?.mtime;
  return space !== undefined && left !== undefined && isOfEarlierStart(host, space, left);
}

function describeHolder(holder: string): string {
  const [pid = '', host = '', , space = processSpace()] = holder.trim().split(' ');
  const isElsewhere = space !== processSpace();
  const where =
    host !== hostname()
      ? ` on ${visible(host)}`
      : isElsewhere
        ? ` in another container or machine called ${visible(host)}`
        : '';
  return `another winnow (process ${visible(pid)}${where})`;
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'latin1');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
