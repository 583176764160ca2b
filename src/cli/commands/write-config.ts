import type { Command } from 'commander';

import { writeRunFile } from '../config/write-run-file.js';
import { ExitCode } from '../main.js';
import { print } from '../print.js';
import { isQuiet } from '../telling.js';
import { visible } from '../visible.js';

/** `winnow analyse … --write-config FILE`: the command line as a file for `winnow run`. */
export async function runWriteConfig(
  path: string,
  files: readonly string[],
  analyse: Command,
): Promise<number> {
  writeRunFile(path, files, analyse);
  if (!isQuiet()) await print(`Wrote ${visible(path)}. Run it with: winnow run ${visible(path)}\n`);
  return ExitCode.Done;
}
