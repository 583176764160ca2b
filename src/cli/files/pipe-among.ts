import { statSync } from 'node:fs';

/** What to call the first input that can be read only once: stdin, or a pipe with a name as from `<(…)`. */
export function pipeAmong(files: readonly string[]): string | undefined {
  const pipe = files.find((path) => path === '-' || isPipe(path));
  return pipe === '-' ? 'stdin' : pipe;
}

/** What is not there, and a folder, are refused where files are opened. */
function isPipe(path: string): boolean {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats !== undefined && !stats.isFile() && !stats.isDirectory();
}
