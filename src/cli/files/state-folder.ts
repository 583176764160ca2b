import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';

import { WinnowError } from '../../issues/index.js';
import { replaceFile } from './replace-file.js';
import { isLeftLock, isOfLock, lock } from './state-lock.js';

const ownerOnly = { folder: 0o700, file: 0o600 } as const;
const keyName = 'key';
const stateName = 'state';
/** A file that is not whole yet; one that is found was left by a run that died. */
const unfinished = /\.unfinished-\d+$/;

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
        replaceFile(name, fresh, ownerOnly.file);
      },
    });
  } finally {
    unlock();
    process.removeListener('exit', unlock);
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

function refuseForeign(folder: string): void {
  const ours = [keyName, stateName];
  const foreign = readdirSync(folder).find(
    (file) => !ours.includes(file) && !unfinished.test(file) && !isOfLock(file),
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
    replaceFile(path, `${key.toString('hex')}\n`, ownerOnly.file);
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
