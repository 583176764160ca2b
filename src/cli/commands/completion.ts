import type { Command } from 'commander';

import { completableCommands, completionWriters } from '../completion/index.js';
import type { Shell } from '../completion/index.js';
import { ExitCode } from '../exit-code.js';
import { printFile } from '../terminal/print.js';

/** `winnow completion`: the script by which a shell completes what is typed. */
export async function runCompletion(shell: Shell, program: Command): Promise<number> {
  await printFile(completionWriters[shell](completableCommands(program)));
  return ExitCode.Done;
}
