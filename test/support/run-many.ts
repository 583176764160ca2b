import { spawn } from 'node:child_process';

import { projectPath } from './paths.js';
import { plainEnvironment } from './run-winnow.js';
import type { Run } from './run-winnow.js';

const runner = projectPath('test/support/command-runner.js');

/** A command line, without `winnow`, and the folder it is given in. */
export interface Command {
  readonly args: readonly string[];
  readonly cwd: string;
}

/**
 * Runs built command lines one after the other in one process of their own: `npm run build` first.
 *
 * @param to what they take stdout for; a terminal is one without colours
 */
export async function runMany(
  commands: readonly Command[],
  to: 'pipe' | 'terminal' = 'pipe',
): Promise<readonly Run[]> {
  const child = spawn(process.execPath, ['--max-semi-space-size=64', runner, to], {
    env: { ...plainEnvironment(), ...(to === 'terminal' && { NO_COLOR: '1' }) },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  child.stdin.end(JSON.stringify(commands));
  const chunks: Buffer[] = [];
  for await (const chunk of child.stdout) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString('utf8')) as Run[];
}
