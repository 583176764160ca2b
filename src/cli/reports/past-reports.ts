import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { readPastReport } from '../../disclosure/index.js';
import type { PastReport } from '../../disclosure/index.js';
import { WinnowError } from '../../issues/index.js';

/**
 * Reads reports that were published before, by their folders or their `report.json`.
 *
 * @throws WinnowError `unreadable-file` or `bad-option` for what cannot be read, or was not published
 */
export function readPastReports(
  paths: readonly string[],
  questionnaire: string,
): readonly PastReport[] {
  return paths.map((path) => readPastReport(readReport(path), path, questionnaire));
}

function readReport(path: string): string {
  try {
    return readFileSync(statSync(path).isDirectory() ? join(path, 'report.json') : path, 'utf8');
  } catch {
    if (existsSync(join(path, 'manifest.json')))
      throw new WinnowError(
        'bad-option',
        `${path} has no report.json, by which reports are held against each other.`,
        'Make it again, from the same files and with the same options, with json added to --format.',
      );
    throw new WinnowError(
      'bad-option',
      `No report can be read in ${path}.`,
      'Give the folder of a report that was written with --publish.',
    );
  }
}
