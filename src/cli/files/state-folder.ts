import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  existsSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { WinnowError } from '../../issues/index.js';
import { unwritable } from '../terminal/errors.js';
import { replaceFile } from './replace-file.js';
import { remark } from '../terminal/telling.js';
import { visible } from '../terminal/visible.js';

const ownerOnly = { folder: 0o700, file: 0o600 } as const;
const keyName = 'key';
const stateName = 'state';
const lockName = 'lock';
/** A file that is not whole yet; one that is found was left by a run that died. */
const unfinished = /\.unfinished-\d+$/;
const poll = 100;

/** The folder of a state while we alone may use it. */
export interface HeldState {
  /** How messages call the state. */
  readonly name: string;
  readonly key: Uint8Array;
  /** Undefined before the first night. */
  readonly bytes: Uint8Array | undefined;
  /** Puts the new state in the place of the old: whoever looks finds the one or the other, whole. */
  replace(bytes: Uint8Array): void;
}

/**
 * Opens the folder, makes it when it is not there, and holds it until `use` is done. Whoever comes second waits.
 *
 * The state is one file, and a new one takes its place by a rename, which file systems do whole or not at all:
 * that is all the transaction there is, so there is nothing to recover after a crash.
 *
 * @param patience seconds to wait for another winnow
 * @throws WinnowError `busy-state` when another holds it for longer; `bad-state` when the folder is none of ours
 */
export async function withState<T>(
  folder: string,
  patience: number,
  use: (state: HeldState) => Promise<T>,
): Promise<T> {
  const made = mkdirSync(folder, { recursive: true, mode: ownerOnly.folder });
  try {
    refuseForeign(folder);
    // Whoever made it may have left it open to others.
    chmodSync(folder, ownerOnly.folder);
    return await whileLocked(folder, patience, use);
  } finally {
    if (made !== undefined) removeEmpty(folder, made);
  }
}

async function whileLocked<T>(
  folder: string,
  patience: number,
  use: (state: HeldState) => Promise<T>,
): Promise<T> {
  const unlock = await lock(folder, patience);
  process.once('exit', unlock);
  try {
    for (const file of readdirSync(folder))
      if (unfinished.test(file) || isLeftLock(file)) rmSync(join(folder, file), { force: true });
    const name = join(folder, stateName);
    const bytes = existsSync(name) ? readFileSync(name) : undefined;
    const key = readKey(folder, bytes !== undefined);
    return await use({
      name,
      key,
      bytes,
      replace: (fresh) => {
        replaceNamed(name, fresh);
      },
    });
  } finally {
    unlock();
    process.removeListener('exit', unlock);
  }
}

/** The system does not say which file it could not write. */
function replaceNamed(path: string, content: string | Uint8Array): void {
  try {
    replaceFile(path, content, ownerOnly.file);
  } catch (error) {
    throw unwritable(error, path);
  }
}

/** Folders that were made in vain, from the inner to the outer. */
function removeEmpty(inner: string, outer: string): void {
  try {
    for (let folder = resolve(inner); ; folder = dirname(folder)) {
      rmdirSync(folder);
      if (folder === resolve(outer)) return;
    }
  } catch {
    // Something is in it, as it should be.
  }
}

/** Made on the way to a lock by a process that died on it. */
function isLeftLock(file: string): boolean {
  const [, pid] = new RegExp(`^${lockName}(?:-broken)?-(\\d+)$`).exec(file) ?? [];
  return pid !== undefined && Number(pid) !== process.pid && isDead(`${pid} ${hostname()}`);
}

function refuseForeign(folder: string): void {
  const ours = [keyName, stateName, lockName];
  const foreign = readdirSync(folder).find(
    (file) =>
      !ours.includes(file) &&
      !unfinished.test(file) &&
      !new RegExp(`^${lockName}(?:-broken)?-\\d+$`).test(file),
  );
  if (foreign === undefined) return;
  throw new WinnowError(
    'bad-state',
    `${folder} holds ${foreign}, which is no part of a state.`,
    'Give --state a folder of its own; it is made when it is not there.',
  );
}

function readKey(folder: string, hasState: boolean): Uint8Array {
  const path = join(folder, keyName);
  if (!existsSync(path)) {
    if (hasState) {
      throw new WinnowError(
        'bad-state',
        `${path} is missing: without the key nobody in ${join(folder, stateName)} is known again.`,
        `Put the key back, or remove ${join(folder, stateName)} to start again.`,
      );
    }
    const key = randomBytes(32);
    replaceNamed(path, `${key.toString('hex')}\n`);
    return key;
  }
  const text = readFileSync(path, 'latin1').trim();
  if (/^[0-9a-f]{64}$/.test(text)) return Buffer.from(text, 'hex');
  throw new WinnowError(
    'bad-state',
    `${path} is damaged: it should hold 64 hexadecimal digits.`,
    `Put the key back from a copy, or remove ${path} and ${join(folder, stateName)} to start again.`,
  );
}

/** Waits for the lock and takes it; returns what gives it back. */
async function lock(folder: string, patience: number): Promise<() => void> {
  const path = join(folder, lockName);
  const own = `${process.pid} ${hostname()} ${randomBytes(8).toString('hex')}\n`;
  const deadline = performance.now() + 1000 * patience;
  let isTold = false;
  while (!takeLock(path, own)) {
    const holder = readIfThere(path);
    if (holder === undefined) continue;
    if (isDead(holder)) {
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
    const file = openSync(path, 'w', ownerOnly.file);
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

/** A process of another machine cannot be asked. */
function isDead(holder: string): boolean {
  const [pid, host] = holder.split(' ');
  if (host !== hostname()) return false;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}

function describeHolder(holder: string): string {
  const [pid = '', host = ''] = holder.split(' ');
  const where = host === hostname() ? '' : ` on ${visible(host)}`;
  return `another winnow (process ${visible(pid.trim())}${where})`;
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'latin1');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
