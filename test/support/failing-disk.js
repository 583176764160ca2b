// Makes node:fs fail where it is told to, for every module that imports from it: the program under test knows
// nothing of it. Only what writes is counted; reading goes on as ever.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/**
 * @typedef {'make' | 'open' | 'write' | 'sync' | 'place'} Step
 * @typedef {object} Fault
 * @property {Step} step
 * @property {number} nth 1 for the first call
 * @property {string} code of the error, such as ENOSPC, or a signal that the process gets there
 * @property {boolean} [lasts] whether all later calls of the step fail too
 */

/** @type {Record<Step, readonly string[]>} */
const calls = {
  make: ['mkdirSync', 'mkdtempSync'],
  open: ['openSync'],
  write: ['writeSync'],
  sync: ['fsyncSync'],
  place: ['renameSync', 'linkSync'],
};

/** @type {Record<string, number>} */
let counts = {};
/** @type {Fault | undefined} */
let wanted;

/** @param {Fault} [fault] none: calls are counted and nothing fails */
export function setFault(fault) {
  counts = {};
  wanted = fault;
}

/** How often each step was taken since. */
export function stepsTaken() {
  return counts;
}

/** @param {Step} step */
function take(step) {
  const now = (counts[step] ?? 0) + 1;
  counts[step] = now;
  if (wanted?.step !== step) return;
  if (wanted.lasts === true ? now < wanted.nth : now !== wanted.nth) return;
  if (wanted.code.startsWith('SIG')) process.kill(process.pid, wanted.code);
  else throw Object.assign(new Error(wanted.code), { code: wanted.code });
}

const patched = /** @type {Record<string, any>} */ (fs);
for (const [step, names] of Object.entries(calls)) {
  for (const name of names) {
    const real = patched[name];
    patched[name] = (/** @type {any[]} */ ...args) => {
      const isReading = name === 'openSync' && !String(args[1]).includes('w');
      if (!isReading) take(/** @type {Step} */ (step));
      return real.apply(fs, args);
    };
  }
}
syncBuiltinESMExports();

// As `node --import`: the fault is in the environment.
const given = process.env['WINNOW_TEST_FAULT'];
if (given !== undefined) setFault(JSON.parse(given));
