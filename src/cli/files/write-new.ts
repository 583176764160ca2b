import { writeWhole } from './write-whole.js';

/**
 * Writes a file that is not there yet, whole or not at all.
 *
 * @throws WinnowError `unwritable-output` when it is
 */
export function writeNew(file: string, content: string | Uint8Array): void {
  writeWhole(file, content);
}
