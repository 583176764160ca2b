/** Called with the exit code of a command that ran to its end. */
export type SetExitCode = (code: number) => void;
