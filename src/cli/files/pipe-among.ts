import { statSync } from 'node:fs';

import { WinnowError } from '../../issues/index.js';

/** What to call the first input that can be read only once: stdin, or a pipe with a name as from `<(…)`. */
export function pipeAmong(files: readonly string[]): string | undefined {
  const pipe = files.find((path) => path === '-' || isPipe(path));
  return pipe === '-' ? 'stdin' : pipe;
}

/**
 * For what goes through the files twice, such as for the themes of each answer and for its sentences.
 *
 * @param what is done with them, as in "Quotes are found"
 * @throws WinnowError `bad-option` when one of them can be read only once
 */
export function refusePipes(files: readonly string[], what: string): void {
  const pipe = pipeAmong(files);
  if (pipe === undefined) return;
  throw new WinnowError(
    'bad-option',
    `${what} in two readings, and ${pipe} can be read once only.`,
    'Save the export as a file and name it.',
  );
}

/** What is not there, and a folder, are refused where files are opened. */
function isPipe(path: string): boolean {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats !== undefined && !stats.isFile() && !stats.isDirectory();
}
