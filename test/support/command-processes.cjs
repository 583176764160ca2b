// Processes that run command lines of the built program one after the other, kept for all test files of a worker: to start
// one, and to run anything in it for the first time, takes longer than most command lines do from then on.
const { fork } = require('node:child_process');

/** @typedef {import('node:child_process').ChildProcess} ChildProcess */

/** A process for each thing that stdout can be taken for, with the answer to what it was last asked. */
const kept = /** @type {Map<string, { child: ChildProcess, last: Promise<unknown> }>} */ (
  new Map()
);

/**
 * @param {string} commands a JSON list of {args, cwd}; texts, since objects of one context are foreign in another
 * @param {'pipe' | 'terminal'} to what stdout is taken for
 * @param {NodeJS.ProcessEnv} env of the process, if it is not there yet
 * @returns {Promise<string>} a JSON list of {code, stdout, stderr}
 */
module.exports.runCommands = (commands, to, env) => {
  let own = kept.get(to);
  if (own === undefined) {
    own = { child: start(to, env), last: Promise.resolve() };
    kept.set(to, own);
  }
  const { child, last } = own;
  const answer = last.then(() => ask(child, commands));
  own.last = answer.catch(() => kept.delete(to));
  return answer;
};

/**
 * @param {string} to
 * @param {NodeJS.ProcessEnv} env
 */
function start(to, env) {
  const child = fork(require.resolve('./command-runner.js'), [to], {
    env,
    execArgv: ['--max-semi-space-size=64'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  rest(child);
  return child;
}

/**
 * @param {ChildProcess} child
 * @param {string} commands
 * @returns {Promise<string>}
 */
async function ask(child, commands) {
  child.ref();
  child.channel?.ref();
  try {
    return await new Promise((resolve, reject) => {
      child.once('message', resolve);
      child.once('error', reject);
      child.once('exit', (code) => {
        reject(new Error(`The process for command lines has ended with ${String(code)}.`));
      });
      child.send(commands);
    });
  } finally {
    child.removeAllListeners();
    rest(child);
  }
}

/**
 * Nobody waits for it: it ends when the worker does, which closes the channel.
 *
 * @param {ChildProcess} child
 */
function rest(child) {
  child.unref();
  child.channel?.unref();
}
