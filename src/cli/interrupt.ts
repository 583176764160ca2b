import { ExitCode } from './main.js';

/** Ctrl-C ends the program; whatever waits for the exit cleans up after itself. */
export function exitOnInterrupt(): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => process.exit(ExitCode.Interrupted));
}
