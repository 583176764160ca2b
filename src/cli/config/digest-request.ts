import type { DigestOptions } from '../commands/digest.js';
import { findFiles } from './find-files.js';
import type { RunCommands } from './option-keys.js';
import { readRunFile } from './read-run-file.js';

/** A digest as it is wanted. */
export interface DigestRequest {
  readonly files: readonly string[];
  readonly options: DigestOptions;
}

/**
 * What a run file says of its digest. Whatever stands on the command line is taken instead.
 *
 * @param files those of the command line
 * @param options those of the command line, with the values that hold where nothing is said
 * @throws WinnowError as {@link readRunFile} and {@link findFiles}
 */
export async function digestRequest(
  path: string,
  files: readonly string[],
  options: DigestOptions,
  commands: RunCommands,
): Promise<DigestRequest> {
  const request = readRunFile(path, commands);
  const isTyped = ([name]: readonly [string, unknown]): boolean =>
    commands.digest.getOptionValueSource(name) === 'cli';
  const typed = Object.fromEntries(Object.entries(options).filter(isTyped));
  return {
    files: files.length > 0 ? files : await findFiles(request),
    options: { ...options, ...request.shared, ...request.digest, ...typed },
  };
}
