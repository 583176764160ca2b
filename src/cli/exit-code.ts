/** What the process exits with; when a signal ends it, see `interrupt.ts`. */
export const ExitCode = {
  Done: 0,
  /** Done, and what the command was told to mind is there: problems of the input, breaches, a measure not reached. */
  Problems: 1,
  /** Could not run. */
  Failed: 2,
} as const;

/** Called with the exit code of a command that ran to its end. */
export type SetExitCode = (code: number) => void;
