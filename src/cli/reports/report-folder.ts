import { chmodSync, lstatSync, mkdirSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

import { WinnowError } from '../../issues/index.js';
import type { ReportFile } from '../../report/index.js';
import { StrandedError, besideTarget } from '../files/beside.js';
import { parts } from '../files/leftovers.js';
import { isWithin } from '../files/is-within.js';
import { writeFile } from '../files/write-file.js';

/** What the manifest's `tool` says: by it a folder is known to be ours. */
export const toolName = 'winnow';

/** A file as it was written. */
export interface WrittenFile {
  readonly path: string;
  readonly sha256: string;
}

/**
 * Checks, before any work is done, that the folder may be written.
 *
 * @throws WinnowError `unwritable-output` when it holds something that is not ours, or an input
 */
export function checkReportFolder(folder: string, inputs: readonly string[], force: boolean): void {
  if (folder.trim() === '')
    throw new WinnowError(
      'unwritable-output',
      'The folder of the report has no name.',
      'Give it one with -o, such as -o report.',
    );
  const target = resolve(folder);
  const inside = inputs.find((input) => isWithin(input, target));
  if (inside !== undefined) {
    throw new WinnowError(
      'unwritable-output',
      `${folder} holds the input ${inside}, which would be lost.`,
      'Choose another folder with -o.',
    );
  }
  const stats = lstatSync(target, { throwIfNoEntry: false });
  if (stats === undefined) return;
  if (!stats.isDirectory()) {
    throw new WinnowError(
      'unwritable-output',
      `${folder} is a ${stats.isSymbolicLink() ? 'link' : 'file'}.`,
      'Choose another folder with -o.',
    );
  }
  if (force) return;
  const foreign = findForeign(target);
  if (foreign === undefined) return;
  throw new WinnowError(
    'unwritable-output',
    `${folder} holds ${foreign}, which winnow did not write.`,
    'Choose another folder with -o, or replace this one with --force.',
  );
}

/**
 * Writes a report whole or not at all: into a folder beside the target, which takes its place when
 * everything is on the disk.
 *
 * @param manifest makes the last file from what was written before it
 */
export function writeReportFolder(
  folder: string,
  files: readonly ReportFile[],
  manifest: (written: readonly WrittenFile[]) => string,
): readonly string[] {
  const target = resolve(folder);
  besideTarget(target, folder, (temporary) => {
    const fresh = join(temporary, parts.fresh);
    mkdirSync(fresh);
    const written = files.map(({ path, content }) => {
      const file = join(fresh, path);
      mkdirSync(dirname(file), { recursive: true });
      return { path, sha256: writeFile(file, content) };
    });
    writeFile(join(fresh, manifestName), [manifest(written)]);
    replaceFolder(target, fresh, join(temporary, parts.old), folder);
  });
  return [...files.map(({ path }) => path), manifestName].map((path) => join(folder, path));
}

const manifestName = 'manifest.json';

function replaceFolder(target: string, fresh: string, old: string, shown: string): void {
  const before = lstatSync(target, { throwIfNoEntry: false });
  if (before === undefined) {
    renameSync(fresh, target);
    return;
  }
  // Whoever has closed the folder to others wants the next report closed too.
  chmodSync(fresh, before.mode & 0o777);
  renameSync(target, old);
  try {
    renameSync(fresh, target);
  } catch (error) {
    putBack(old, target, shown);
    throw error;
  }
}

function putBack(old: string, target: string, shown: string): void {
  try {
    renameSync(old, target);
  } catch {
    throw new StrandedError(shown, old);
  }
}

/** What systems put into folders that somebody looks at. */
const litter = ['.DS_Store', 'Thumbs.db', 'desktop.ini'];

/** A file of the folder that is not part of a report of ours, if there is one. */
function findForeign(folder: string): string | undefined {
  const ours = listedFiles(folder);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && !litter.includes(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .sort()
    .find((path) => !ours.includes(path));
}

/** The manifest of a report of ours and the files that it names; none in any other folder. */
function listedFiles(folder: string): readonly string[] {
  try {
    const { tool, outputs } = JSON.parse(readFileSync(join(folder, manifestName), 'utf8')) as {
      readonly tool?: { readonly name?: unknown };
      readonly outputs?: readonly WrittenFile[];
    };
    return tool?.name === toolName
      ? [manifestName, ...(outputs ?? []).map(({ path }) => path)]
      : [];
  } catch {
    return [];
  }
}
