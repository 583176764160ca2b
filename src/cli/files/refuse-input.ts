import { statSync } from 'node:fs';

import { WinnowError } from '../../issues/index.js';

/**
 * Before any work is done: an output may replace an earlier output, and never what it is made from.
 *
 * @param inputs paths that are read; one that is none (an id of the catalogue, `-`) is the same as no file
 * @throws WinnowError `unwritable-output`
 */
export function refuseInput(output: string, inputs: readonly (string | undefined)[]): void {
  const input = inputs.find((path) => path !== undefined && isSameFile(path, output));
  if (input === undefined) return;
  throw new WinnowError(
    'unwritable-output',
    `${output} is the input ${input}, which would be lost.`,
    'Choose another name with -o.',
  );
}

/** Whether two paths lead to one file: through links of either kind, or written differently. */
function isSameFile(one: string, other: string): boolean {
  const [first, second] = [one, other].map((path) =>
    statSync(path, { bigint: true, throwIfNoEntry: false }),
  );
  return first !== undefined && first.dev === second?.dev && first.ino === second.ino;
}
