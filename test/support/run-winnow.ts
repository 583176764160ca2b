import { spawn } from 'node:child_process';
import type { ChildProcessByStdio } from 'node:child_process';
import { openSync, closeSync } from 'node:fs';
import type { Readable, Writable } from 'node:stream';

import { projectPath } from './paths.js';

/** What came of a run. */
export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** What stands on stdin; by default nothing. */
  readonly input?: string | Uint8Array;
  /** A file that stdout goes to instead. */
  readonly stdoutTo?: string;
}

/** What starts the built program in a process of its own. */
export const builtProgram = projectPath('bin/winnow.js');

/** Starts the built command line: `npm run build` first. */
export function startWinnow(
  args: readonly string[],
  { cwd, env }: RunOptions = {},
): ChildProcessByStdio<Writable, Readable, Readable> {
  return spawn(process.execPath, [builtProgram, ...args], {
    cwd,
    env: { ...plainEnvironment(), ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
}

/** Runs the built command line to its end. */
export async function runWinnow(args: readonly string[], options: RunOptions = {}): Promise<Run> {
  const { cwd, env, input, stdoutTo } = options;
  const file = stdoutTo === undefined ? undefined : openSync(stdoutTo, 'w');
  const child = spawn(process.execPath, [builtProgram, ...args], {
    cwd,
    env: { ...plainEnvironment(), ...env },
    stdio: ['pipe', file ?? 'pipe', 'pipe'],
  });
  if (file !== undefined) closeSync(file);
  child.stdin?.on('error', () => undefined);
  child.stdin?.end(input);
  const [stdout, stderr] = [gather(child.stdout), gather(child.stderr)];
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  return { code, stdout: await stdout, stderr: await stderr };
}

/** Ours may force or forbid colours. */
export function plainEnvironment(): NodeJS.ProcessEnv {
  const environment = { ...process.env };
  for (const name of ['NO_COLOR', 'FORCE_COLOR', 'COLUMNS', 'NODE_OPTIONS']) {
    Reflect.deleteProperty(environment, name);
  }
  return environment;
}

async function gather(stream: Readable | null): Promise<string> {
  if (stream === null) return '';
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

/** What a run said on stderr but for how far the protection is: a slow machine is told that, a fast one is not. */
export function withoutProgress(stderr: string): string {
  return stderr.replace(/^protecting: .*\n/gm, '');
}
