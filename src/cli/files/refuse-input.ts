import { WinnowError } from '../../issues/index.js';
import { isSameFile } from './same-file.js';

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
