import { appendFileSync } from 'node:fs';

import { digestWriters, fewerThanShown } from '../digest/index.js';
import type { Digest } from '../digest/index.js';

/**
 * Tells GitHub Actions of a digest: the job's summary, outputs of the step, and what stands in the log.
 *
 * @returns the log: annotations for problems, and the headline
 */
export function tellGithub(digest: Digest, environment: NodeJS.ProcessEnv): string {
  const { GITHUB_STEP_SUMMARY: summary, GITHUB_OUTPUT: output } = environment;
  const markdown = digestWriters.markdown(digest);
  if (summary) appendFileSync(summary, markdown);
  if (output) {
    const { responses, nothingNew, projection, problems } = digest;
    const values = {
      'nothing-new': nothingNew,
      'new-responses': responses.fresh ?? fewerThanShown,
      responses: responses.total ?? fewerThanShown,
      'projected-responses': projection?.expected ?? '',
      'new-problems': problems.fresh.length,
    };
    appendFileSync(
      output,
      Object.entries(values)
        .map(([name, value]) => `${name}=${value}\n`)
        .join(''),
    );
  }
  const notes = digest.problems.fresh.map(({ severity, title, field, count }) => {
    const level = severity === 'note' ? 'notice' : severity;
    const where = field === '' ? '' : ` (${field})`;
    return `::${level} title=New problem in the data::${message(`${title}${where}: ${count ?? fewerThanShown}`)}\n`;
  });
  return `${notes.join('')}${summary ? '' : markdown}`;
}

/** Text that ends no command and begins none. */
function message(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}
