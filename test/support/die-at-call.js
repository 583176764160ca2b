// Loaded before the program. Before each call by which it changes a folder, either
// - it dies, as in a power cut, when it is the nth (DIE_AT_CALL); or
// - the folder KEEP_OF is copied to KEEP_TO/n: what would be left of it if the program died here.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';

const { DIE_AT_CALL: last, KEEP_OF: folder, KEEP_TO: copies } = process.env;
const { cpSync, existsSync } = fs;
let calls = 0;
let isCopying = false;
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
    if (!isCopying) beforeCall();
    return call(...args);
  };
}
syncBuiltinESMExports();

function beforeCall() {
  calls += 1;
  if (calls === Number(last)) process.kill(process.pid, 'SIGKILL');
  if (folder === undefined || copies === undefined || !existsSync(folder)) return;
  isCopying = true;
  cpSync(folder, join(copies, String(calls)), { recursive: true });
  isCopying = false;
}
