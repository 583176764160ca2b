// Runs command lines of the built program again and again in one process, each time with another step of
// writing failing. stdin: a JSON list of {args, cwd, earlier}; stdout: a JSON list of what came of each. Commands that write
// many files are tried at some of the steps alone; `report ROUND` writes a small report of three files without
// analysing anything, so that every step can be tried.
import { readFileSync } from 'node:fs';

import { capture } from './capture.js';
import { restore, stateOf } from './disk-state.js';
import { setFault, stepsTaken } from './failing-disk.js';

// Behind the patches, so that it gets the patched functions.
const { main } = await import('../../dist/cli/main.js');
const { toolName, writeReportFolder } = await import('../../build/cli/reports/report-folder.js');
const { showError } = await import('../../build/cli/terminal/errors.js');

/** @typedef {import('./failing-disk.js').Fault} Fault */
/** @typedef {import('./failing-disk.js').Step} Step */

/** So many steps are all tried. */
const fewEnough = 10;

process.setMaxListeners(0);
process.stdout.setMaxListeners(0);
process.stderr.setMaxListeners(0);

/** @type {{ args: string[], cwd: string, earlier?: string[] }[]} */
const wanted = JSON.parse(readFileSync(0, 'utf8'));
const outcomes = [];
for (const { args, cwd, earlier } of wanted) {
  process.chdir(cwd);
  if (earlier !== undefined) await run(earlier);
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
  const code =
    args[0] === 'report' ? writeReport(args[1] ?? '') : await main(['node', 'winnow', ...args]);
  return { code, stdout: stdout(), stderr: stderr() };
}

/** @param {string} round */
function writeReport(round) {
  const files = ['report.md', 'tables/one.csv', 'tables/two.csv'].map((path) => ({
    path,
    content: [path, round],
  }));
  try {
    writeReportFolder('report', files, (outputs) =>
      JSON.stringify({ tool: { name: toolName }, outputs }),
    );
    return 0;
  } catch (error) {
    showError(error);
    return 2;
  }
}

/**
 * Every step once, or the first, the last and one between. Only what is placed is tried again after a
 * failure, so only there a fault that lasts matters.
 *
 * @param {Record<string, number>} taken
 * @returns {Fault[]}
 */
function faultsFor(taken) {
  return Object.entries(taken).flatMap(([step, count]) => {
    const all = Array.from({ length: count }, (_, at) => at + 1);
    const tried = count <= fewEnough ? all : [1, Math.ceil(count / 2), count];
    return tried.flatMap((nth) =>
      (step === 'place' ? [false, true] : [false]).map((lasts) => ({
        step: /** @type {Step} */ (step),
        nth,
        code: step === 'sync' ? 'EIO' : 'ENOSPC',
        lasts,
      })),
    );
  });
}
