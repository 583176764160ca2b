import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

import { expect } from '@jest/globals';

import { projectPath } from './paths.js';

const isUpdate = process.env['UPDATE_GOLDEN'] === '1';

/**
 * Expects the text that the file of the project holds. Files are written anew by
 *
 *     UPDATE_GOLDEN=1 npm test -- test/cli
 */
export function expectFile(path: string, actual: string): void {
  const file = projectPath(path);
  if (isUpdate) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, actual);
    return;
  }
  expect(existsSync(file) ? readFileSync(file, 'utf8') : `There is no ${path}.`).toBe(actual);
}
