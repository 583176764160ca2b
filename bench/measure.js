import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clearInterval, clearTimeout, setInterval, setTimeout } from 'node:timers';

/** How often a program is asked for its memory when nothing better is there. */
const pollMilliseconds = 50;
const keptOfStderr = 4000;

/**
 * @typedef {object} Run
 * @property {number} seconds from start to exit, by the clock
 * @property {number | undefined} [cpuSeconds] of all its threads; undefined without GNU time
 * @property {number | undefined} peakBytes resident memory; undefined where it cannot be found out
 * @property {string} stdout
 *
 * @typedef {{ stopped: 'time-out' | 'failed', reason: string }} Stopped
 */

const gnuTime = findGnuTime();

/** How peak memory is measured here, in words. */
export const memoryMethod =
  gnuTime === undefined
    ? `VmHWM of /proc, read every ${pollMilliseconds} ms`
    : `maximum resident set size by ${gnuTime}`;

/**
 * Runs a program to its end, alone.
 *
 * @param {readonly string[]} command
 * @param {number} [timeoutSeconds]
 * @returns {Promise<Run | Stopped>}
 */
export async function measure(command, timeoutSeconds) {
  const folder = mkdtempSync(join(tmpdir(), 'winnow-bench-run-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  process.once('exit', remove);
  try {
    const memoryFile = join(folder, 'peak');
    const wrapper = gnuTime === undefined ? [] : [gnuTime, '-f', '%M %U %S', '-o', memoryFile];
    const run = await runToEnd([...wrapper, ...command], timeoutSeconds);
    if ('stopped' in run || gnuTime === undefined) return run;
    const [kilobytes = 0, user = 0, system = 0] = readFileSync(memoryFile, 'utf8')
      .trim()
      .split(' ')
      .map(Number);
    return { ...run, cpuSeconds: user + system, peakBytes: kilobytes * 1024 };
  } finally {
    remove();
    process.off('exit', remove);
  }
}

/**
 * @param {readonly string[]} command
 * @param {number | undefined} timeoutSeconds
 * @returns {Promise<Run | Stopped>}
 */
function runToEnd([program = '', ...args], timeoutSeconds) {
  return new Promise((resolve) => {
    const started = process.hrtime.bigint();
    // A group of its own, so that a time-out ends the program and not only what measures it.
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], detached: true });
    let stdout = '';
    let stderr = '';
    /** @type {number | undefined} */
    let peakBytes;
    let isOverTime = false;
    child.stdout.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
      stderr = (stderr + text).slice(-keptOfStderr);
    });
    const end = () => {
      if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
      process.kill(-child.pid, 'SIGKILL');
    };
    const limit =
      timeoutSeconds === undefined
        ? undefined
        : setTimeout(() => {
            isOverTime = true;
            end();
          }, timeoutSeconds * 1000);
    const poll =
      gnuTime === undefined
        ? setInterval(() => {
            peakBytes = highWaterMark(child.pid) ?? peakBytes;
          }, pollMilliseconds)
        : undefined;
    process.once('exit', end);

    /** @param {Run | Stopped} result */
    const finish = (result) => {
      clearTimeout(limit);
      clearInterval(poll);
      process.off('exit', end);
      resolve(result);
    };
    child.once('error', (error) => {
      finish({ stopped: 'failed', reason: error.message });
    });
    child.once('close', (code, signal) => {
      const seconds = Number(process.hrtime.bigint() - started) / 1e9;
      if (isOverTime) {
        finish({ stopped: 'time-out', reason: `stopped after ${timeoutSeconds} s` });
      } else if (code === 0) {
        finish({ seconds, peakBytes, stdout });
      } else {
        const how = signal === null ? `exit code ${code}` : `ended by ${signal}`;
        finish({ stopped: 'failed', reason: `${how}\n${stderr}`.trim() });
      }
    });
  });
}

/** @param {number | undefined} pid */
function highWaterMark(pid) {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const kilobytes = /^VmHWM:\s*(\d+) kB/m.exec(status)?.[1];
    return kilobytes === undefined ? undefined : Number(kilobytes) * 1024;
  } catch {
    return undefined; // No /proc, or the program has ended.
  }
}

function findGnuTime() {
  return ['/usr/bin/time', '/usr/local/bin/gtime', '/opt/homebrew/bin/gtime'].find((path) =>
    spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout?.includes('GNU'),
  );
}

/**
 * Milliseconds until each of the commands has started and ended, taken in turn so that whatever else
 * the machine does falls on all alike.
 *
 * @param {readonly (readonly string[])[]} commands
 * @param {number} times
 * @returns {readonly number[]} the median of each
 */
export function startUps(commands, times) {
  const taken = commands.map(() => /** @type {number[]} */ ([]));
  for (let time = 0; time < times; time++) {
    commands.forEach(([program = '', ...args], place) => {
      const started = process.hrtime.bigint();
      const { status } = spawnSync(program, args, { stdio: 'ignore' });
      if (status !== 0) throw new Error(`${[program, ...args].join(' ')} failed.`);
      taken[place]?.push(Number(process.hrtime.bigint() - started) / 1e6);
    });
  }
  return taken.map(median);
}

/** @param {readonly number[]} values */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const upper = Number(sorted[Math.floor(middle)]);
  return sorted.length % 2 === 1 ? upper : (Number(sorted[middle - 1]) + upper) / 2;
}
