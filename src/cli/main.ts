import { CommanderError } from 'commander';

import { showError } from './terminal/errors.js';
import { fitEngine } from './engine.js';
import { ExitCode } from './exit-code.js';
import { exitOnInterrupt, hearSignals } from './interrupt.js';
import { makeProgram } from './program.js';
import { welcome } from './program/welcome.js';
import { endPhases } from './terminal/progress.js';

/** Runs the command line and returns the exit code; it never throws. */
export async function main(argv: readonly string[]): Promise<number> {
  fitEngine();
  exitOnInterrupt();
  endQuietlyWhenPipeCloses();
  let code: number = ExitCode.Done;
  const program = makeProgram((exitCode) => {
    code = exitCode;
  });
  try {
    if (argv.length <= 2) {
      process.stderr.write(welcome);
      return ExitCode.Failed;
    }
    await program.parseAsync(argv);
    endPhases();
    await hearSignals();
    return code;
  } catch (error) {
    if (error instanceof CommanderError)
      return error.exitCode === 0 ? ExitCode.Done : ExitCode.Failed;
    endPhases();
    showError(error);
    return ExitCode.Failed;
  }
}

/** `winnow … | head` is no failure; a full disk behind stdout is. */
function endQuietlyWhenPipeCloses(): void {
  // Nobody is left to be told, but the exit code still says what happened.
  process.stderr.on('error', () => undefined);
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') {
      showError(error);
      process.exit(ExitCode.Failed);
    }
    process.exit(ExitCode.Done);
  });
}
