// Ten topics for each question of an invented call of 10,000 respondents, beside scikit-learn's NMF in one run.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

import { Call } from '../../call.js';
import { generate } from '../../generate.js';
import { python } from '../python.js';
import { withFolder } from '../run-winnow.js';

export const title = 'Topics: processor time for 10,000 respondents';
/** @type {readonly string[]} */
export const needs = [];

const respondents = 10_000;
const topics = 10;
const bin = fileURLToPath(new URL('../../../bin/winnow.js', import.meta.url));
const peer = fileURLToPath(new URL('../peer_topics_speed.py', import.meta.url));

export function measure() {
  const questions = new Call(1).questions.length;
  // They are the last columns.
  const columns = Array.from({ length: questions }, (_, place) => place - questions);
  return withFolder(async (folder) => {
    const file = `${folder}/call.csv`;
    await generate(respondents, 1, 'csv-wide', file);
    const asked = ['--questionnaire', 'drugs-review-part-2', '--topics', String(topics), '--json'];
    const own = seconds([process.execPath, bin, 'topics', file, ...asked]);
    const others = seconds([python, peer, file, ...columns.map(String)]);
    return [
      `${topics} topics for each of ${questions} questions (27 and their parts), ${respondents} respondents, four in ten of whom answer a question; seconds of processor time in user mode, starting and reading the file among them. winnow reads, redacts and codes every answer, resamples for stability, and labels; NMF factorises.`,
      '',
      '| | seconds |',
      '| --- | ---: |',
      `| winnow topics | ${own} |`,
      `| NMF, scikit-learn | ${others} |`,
    ].join('\n');
  });
}

/** @param {readonly string[]} command */
function seconds(command) {
  const { status, stderr } = spawnSync(
    'bash',
    ['-c', 'TIMEFORMAT="user %U"; time "$@" >/dev/null', 'bash', ...command],
    { encoding: 'utf8', env: { ...process.env, OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1' } },
  );
  const user = /user ([\d.]+)/.exec(stderr)?.[1];
  return status === 0 && user !== undefined ? Number(user).toFixed(1) : 'did not run';
}
