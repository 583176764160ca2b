import { constants } from 'node:os';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * A signal ends the program with 128 and its number, as shells count: 130 for Ctrl-C, 143 for SIGTERM.
 *
 * It is heard between two steps, never amid the writing of an output, which is one step: so an output is there
 * whole or not at all.
 */
export function exitOnInterrupt(): void {
  for (const signal of signals)
    process.once(signal, () => process.exit(128 + constants.signals[signal]));
}

/**
 * Lets a signal in that came during a long computation. To be awaited right before an output is written:
 * who has asked the program to end wants no output any more.
 */
export async function hearSignals(): Promise<void> {
  // The first turn may be over before the signals are read; the second is not.
  for (let turn = 0; turn < 2; turn++) await new Promise((resolve) => setImmediate(resolve));
}
