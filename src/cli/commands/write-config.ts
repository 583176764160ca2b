import type { Command } from 'commander';

import { writeRunFile } from '../config/write-run-file.js';
import { ExitCode } from '../exit-code.js';
import { printAccount } from '../terminal/print.js';
import { visible } from '../terminal/visible.js';

/** `winnow analyse … --write-config FILE`: the command line as a file for `winnow run`. */
export async function runWriteConfig(
  path: string,
  files: readonly string[],
  analyse: Command,
): Promise<number> {
  writeRunFile(path, files, analyse);
  await printAccount(`Wrote ${visible(path)}. Run it with: winnow run ${visible(path)}\n`);
  return ExitCode.Done;
}
