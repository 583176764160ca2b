// Runs command lines of the built program again and again in one process, each time with another step of
// writing failing. stdin: a JSON list of {args, cwd}; stdout: a JSON list of what came of each.
import { readFileSync } from 'node:fs';

import { capture } from './capture.js';
import { restore, stateOf } from './disk-state.js';
import { setFault, stepsTaken } from './failing-disk.js';

// Behind the patches, so that it gets the patched functions.
const { main } = await import('../../dist/cli/main.js');

/** @typedef {import('./failing-disk.js').Fault} Fault */
/** @typedef {import('./failing-disk.js').Step} Step */

process.setMaxListeners(0);
process.stdout.setMaxListeners(0);
process.stderr.setMaxListeners(0);

/** @type {{ args: string[], cwd: string }[]} */
const wanted = JSON.parse(readFileSync(0, 'utf8'));
const outcomes = [];
for (const { args, cwd } of wanted) {
  process.chdir(cwd);
  const before = stateOf(cwd);
  const sound = await run(args);
  const taken = stepsTaken();
  setFault();
  const after = stateOf(cwd);
  const attempts = [];
  for (const fault of faultsFor(taken)) {
    restore(cwd, before);
    const made = await run(args, fault);
    setFault();
    const left = stateOf(cwd);
    const isAsBefore = JSON.stringify(left) === JSON.stringify(before);
    attempts.push({ fault, ...made, left: isAsBefore ? undefined : left });
  }
  restore(cwd, after);
  outcomes.push({ sound, taken, before, after, attempts });
}
process.stdout.write(JSON.stringify(outcomes));

/**
 * @param {string[]} args
 * @param {Fault} [fault]
 */
async function run(args, fault) {
  const [stdout, stderr] = [capture(process.stdout), capture(process.stderr)];
  setFault(fault);
  const code = await main(['node', 'winnow', ...args]);
  return { code, stdout: stdout(), stderr: stderr() };
}

/**
 * Every step once. Only what is placed is tried again after a failure, so only there a fault that lasts matters.
 *
 * @param {Record<string, number>} taken
 * @returns {Fault[]}
 */
function faultsFor(taken) {
  return Object.entries(taken).flatMap(([step, count]) =>
    Array.from({ length: count }, (_, at) => at + 1).flatMap((nth) =>
      (step === 'place' ? [false, true] : [false]).map((lasts) => ({
        step: /** @type {Step} */ (step),
        nth,
        code: step === 'sync' ? 'EIO' : 'ENOSPC',
        lasts,
      })),
    ),
  );
}
