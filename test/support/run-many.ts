import type { runCommands as RunCommands } from './command-processes.cjs';
import { plainEnvironment } from './run-winnow.js';
import type { Run } from './run-winnow.js';

/** A command line, without `winnow`, and the folder it is given in. */
export interface Command {
  readonly args: readonly string[];
  readonly cwd: string;
}

// From `environment.cjs`.
const { runCommands } = globalThis as unknown as { readonly runCommands: typeof RunCommands };

/**
 * Runs built command lines one after the other in a process that other test files use as well: `npm run build` first.
 * What is about the process itself needs one of its own, as `runWinnow` gives.
 *
 * @param to what they take stdout for; a terminal is one without colours
 */
export async function runMany(
  commands: readonly Command[],
  to: 'pipe' | 'terminal' = 'pipe',
): Promise<readonly Run[]> {
  const environment = { ...plainEnvironment(), ...(to === 'terminal' && { NO_COLOR: '1' }) };
  return JSON.parse(await runCommands(JSON.stringify(commands), to, environment)) as Run[];
}

/** Runs one in the same process. */
export async function runOne(args: readonly string[], cwd = process.cwd()): Promise<Run> {
  const [run] = await runMany([{ args, cwd }]);
  return run!;
}
