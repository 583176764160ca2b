import { existsSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';

import type { Command } from 'commander';
import { stringify } from 'yaml';

import { WinnowError } from '../../issues/index.js';
import { writeWhole } from '../files/write-whole.js';
import { withSchemaLine } from '../schema-line.js';
import { optionKeys } from './option-keys.js';

/**
 * Writes the files and options of a command line as a file for `winnow run`.
 *
 * @param analyse the command, with the options that were given
 * @throws WinnowError `bad-option` for stdin, which a file cannot name; `unwritable-output`
 */
export function writeRunFile(path: string, files: readonly string[], analyse: Command): void {
  if (files.includes('-'))
    throw new WinnowError(
      'bad-option',
      'A run file names files; stdin cannot be one of them.',
      'Save what is piped as a file, and give its name.',
    );
  const from = (file: string): string =>
    relative(resolve(dirname(path)), resolve(file))
      .split(sep)
      .join('/') || '.';
  const entries = optionKeys(analyse).flatMap(({ name, option, isPath }) => {
    const attribute = option.attributeName();
    const isGiven = analyse.getOptionValueSource(attribute) === 'cli';
    if (!isGiven && name !== 'output') return [];
    const value: unknown = analyse.getOptionValue(attribute);
    if (!isPath) return [[name, value] as const];
    // What is not there is the id of an entry of the catalogue.
    const placed = (one: string): string =>
      name === 'output' || existsSync(one) ? from(one) : one;
    return [[name, Array.isArray(value) ? value.map(placed) : placed(value as string)] as const];
  });
  const keys = stringify({ files: files.map(from), ...Object.fromEntries(entries) });
  writeWhole(path, withSchemaLine(`${head}${keys}`, 'run', path));
}

const head = `# Run with: winnow run THIS-FILE. Paths are relative to it. Every option of winnow analyse has its key.
# For several reports of one reading, list under reports: what differs, such as split-by: sector.
`;
