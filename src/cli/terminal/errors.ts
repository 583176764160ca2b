import { WinnowError } from '../../issues/index.js';
import { visibleLines } from './visible.js';

/** Tells the user what went wrong: a sentence and the remedy, and a stack trace only for our own mistakes. */
export function showError(error: unknown): void {
  if (error instanceof WinnowError) {
    process.stderr.write(visibleLines(`winnow: ${error.message}\n  ${error.hint}\n`));
    return;
  }
  const known = systemMessage(error);
  if (known !== undefined) {
    process.stderr.write(visibleLines(`winnow: ${known}\n`));
    return;
  }
  // Data may be part of an error's message, so only where it happened is shown.
  const stack =
    error instanceof Error
      ? (error.stack ?? '').split('\n').filter((line) => line.startsWith('    at '))
      : [];
  const name = error instanceof Error ? error.name : typeof error;
  process.stderr.write(
    `winnow: this is a defect of winnow (${name}); please report it with these lines:\n${stack.join('\n')}\n`,
  );
}

/** What stopped the system, and what one can do about it. */
const systemReasons: Readonly<Record<string, readonly [reason: string, remedy: string]>> = {
  ENOENT: ['there is no such file', 'Check the path; a name with spaces needs quotation marks.'],
  EACCES: ['you have no permission for it', 'Ask its owner for access, or take another place.'],
  EPERM: ['you have no permission for it', 'Ask its owner for access, or take another place.'],
  EISDIR: ['it is a folder, not a file', 'Name a file in it.'],
  ENOTDIR: ['a part of the path is no folder', 'Check the path.'],
  EEXIST: ['a file stands where a folder should', 'Choose another name, or move the file away.'],
  ENOSPC: ['the disk is full', 'Make room or take another disk, and run winnow again.'],
  EROFS: ['the disk is read-only', 'Take another place to write to.'],
  EMFILE: ['too many files are open', 'Give fewer files, or allow more with `ulimit -n`.'],
  EIO: ['the disk reports a fault', 'Copy the files to another disk, and run winnow there.'],
  EDQUOT: ['your share of the disk is used up', 'Make room, and run winnow again.'],
  EFBIG: ['it would be larger than the disk takes', 'Take another disk to write to.'],
  ENAMETOOLONG: ['the name is too long', 'Choose a shorter one.'],
  ELOOP: ['its links lead in a circle', 'Give the path of the file itself in place of the link.'],
  EBUSY: ['something else uses it', 'Close the program that does, and run winnow again.'],
};

/** What stopped the system, in a word or two; undefined for what is no error of the system's. */
function systemReason(error: unknown): string | undefined {
  return reasonAndRemedy(error)?.[0];
}

/** The error of somebody who writes whole or not at all. */
export function unwritable(error: unknown, shown: string): unknown {
  const reason = systemReason(error);
  if (reason === undefined) return error;
  return new WinnowError(
    'unwritable-output',
    `${shown} cannot be written: ${reason}.`,
    'Nothing was written, and what was there is unchanged.',
  );
}

function reasonAndRemedy(error: unknown): readonly [string, string] | undefined {
  const { code } = (error ?? {}) as NodeJS.ErrnoException;
  return code === undefined ? undefined : systemReasons[code];
}

function systemMessage(error: unknown): string | undefined {
  const known = reasonAndRemedy(error);
  if (known === undefined) return undefined;
  const { path } = error as NodeJS.ErrnoException;
  const [reason, remedy] = known;
  return `${path === undefined ? 'cannot write' : `cannot use ${path}`}: ${reason}.\n  ${remedy}`;
}
