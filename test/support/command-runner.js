// Runs several command lines one after the other in one process, which spares the start of each.
// With the argument `terminal` stdout passes for one. stdin: a JSON list of {args, cwd}; stdout: a JSON list of {code, stdout, stderr}.
import { readFileSync } from 'node:fs';

import { main } from '../../dist/cli/main.js';
import { capture } from './capture.js';

process.setMaxListeners(0);
process.stdout.setMaxListeners(0);
process.stderr.setMaxListeners(0);

process.stdout.isTTY = process.argv[2] === 'terminal';

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
