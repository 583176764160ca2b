// Loaded before the program: kills it, as a power cut would, before the nth call by which it changes a folder.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const last = Number(process.env['DIE_AT_CALL']);
let calls = 0;
/** @type {Record<string, (...args: unknown[]) => unknown>} */
const patched = /** @type {any} */ (fs);
for (const name of [
  'openSync',
  'writeSync',
  'writeFileSync',
  'fsyncSync',
  'closeSync',
  'renameSync',
  'linkSync',
  'unlinkSync',
  'rmSync',
  'mkdirSync',
  'chmodSync',
]) {
  const call = patched[name];
  if (call === undefined) throw new Error(`There is no fs.${name}.`);
  patched[name] = (/** @type {unknown[]} */ ...args) => {
    calls += 1;
    if (calls === last) process.kill(process.pid, 'SIGKILL');
    return call(...args);
  };
}
syncBuiltinESMExports();
