// Runs several command lines one after the other in one process, which spares the start of each.
// stdin: a JSON list of {args, cwd}; stdout: a JSON list of {code, stdout, stderr}.
import { readFileSync } from 'node:fs';

import { main } from '../../dist/cli/main.js';

process.setMaxListeners(0);
process.stdout.setMaxListeners(0);
process.stderr.setMaxListeners(0);

/** @type {{ args: string[], cwd: string }[]} */
const wanted = JSON.parse(readFileSync(0, 'utf8'));
const runs = [];
for (const { args, cwd } of wanted) {
  process.chdir(cwd);
  const [stdout, stderr] = [capture(process.stdout), capture(process.stderr)];
  const code = await main(['node', 'winnow', ...args]);
  runs.push({ code, stdout: stdout(), stderr: stderr() });
}
process.stdout.write(JSON.stringify(runs));

/**
 * Keeps what is written to a stream from now on, and gives it back when asked.
 *
 * @param {NodeJS.WriteStream} stream
 */
function capture(stream) {
  const { write } = stream;
  /** @type {string[]} */
  const pieces = [];
  /** @type {(...args: any[]) => boolean} */
  stream.write = (text, ...rest) => {
    pieces.push(String(text));
    const done = rest.at(-1);
    if (typeof done === 'function') done();
    return true;
  };
  return () => {
    stream.write = write;
    return pieces.join('');
  };
}
