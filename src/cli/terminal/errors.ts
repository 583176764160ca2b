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

const systemReasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'you have no permission for it',
  EPERM: 'you have no permission for it',
  EISDIR: 'it is a folder, not a file',
  ENOTDIR: 'a part of the path is no folder',
  EEXIST: 'a file stands where a folder should',
  ENOSPC: 'the disk is full',
  EROFS: 'the disk is read-only',
  EMFILE: 'too many files are open',
  EIO: 'the disk reports a fault',
  EDQUOT: 'your share of the disk is used up',
  EFBIG: 'it would be larger than the disk takes',
  ENAMETOOLONG: 'the name is too long',
  ELOOP: 'its links lead in a circle',
  EBUSY: 'something else uses it',
};

/** What stopped the system, in a word or two; undefined for what is no error of the system's. */
export function systemReason(error: unknown): string | undefined {
  const { code } = (error ?? {}) as NodeJS.ErrnoException;
  return code === undefined ? undefined : systemReasons[code];
}

function systemMessage(error: unknown): string | undefined {
  const reason = systemReason(error);
  const { path } = error as NodeJS.ErrnoException;
  return reason && `${path === undefined ? 'cannot write' : `cannot use ${path}`}: ${reason}.`;
}
