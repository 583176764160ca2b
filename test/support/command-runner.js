// Runs command lines one after the other in one process, which spares the start of each: see `command-processes.cjs`.
// With the argument `terminal` stdout passes for one. A message is a JSON list of {args, cwd}, its answer a JSON list of
// {code, stdout, stderr}.
import { main } from '../../dist/cli/main.js';
import { capture } from './capture.js';

process.setMaxListeners(0);
process.stdout.setMaxListeners(0);
process.stderr.setMaxListeners(0);

process.stdout.isTTY = process.argv[2] === 'terminal';

const home = process.cwd();

process.on('message', async (/** @type {string} */ message) => {
  /** @type {{ args: string[], cwd: string }[]} */
  const wanted = JSON.parse(message);
  const runs = [];
  for (const { args, cwd } of wanted) {
    process.chdir(cwd);
    const [stdout, stderr] = [capture(process.stdout), capture(process.stderr)];
    const code = await main(['node', 'winnow', ...args]);
    runs.push({ code, stdout: stdout(), stderr: stderr() });
  }
  // The folder of a test is removed.
  process.chdir(home);
  process.send?.(JSON.stringify(runs));
});
