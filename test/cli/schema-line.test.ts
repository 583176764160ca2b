import { existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { beforeAll, describe, expect, test } from '@jest/globals';

import { withSchemaLine } from '../../src/cli/schema-line.js';
import { projectPath, sampleForms } from '../support/paths.js';
import { runMany } from '../support/run-many.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const folder = temporaryFolder();
/** Every entry of the catalogue, as a user's own copy. */
const entries = ['', 'questionnaires', 'code-frames'].flatMap((part) =>
  readdirSync(projectPath(join('catalogue', part)))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.slice(0, -'.yaml'.length)),
);

/** The schema that the first line of a file names, looked for as an editor does. */
function schemaOf(file: string): string {
  const [, target] = /^# yaml-language-server: \$schema=(\S+)\n/.exec(readFileSync(file, 'utf8'))!;
  return fileURLToPath(new URL(target!, pathToFileURL(file)));
}

describe('a file that is to be edited names a JSON Schema that is there', () => {
  beforeAll(async () => {
    mkdirSync(join(folder, 'deep'));
    await runMany([
      ...entries.map((id) => ({ args: ['catalogue', id, '--copy', `${id}.yaml`], cwd: folder })),
      { args: ['catalogue', 'drugs-policy.yaml', '--copy', 'deep/again.yaml'], cwd: folder },
      { args: ['init', sampleForms.csv, '-o', 'drafted.yaml'], cwd: folder },
      { args: ['analyse', sampleForms.csv, '--write-config', 'run.yaml'], cwd: folder },
    ]);
  });

  test.each([...entries, 'deep/again', 'drafted', 'run'])('%s', (name) => {
    const schema = schemaOf(join(folder, `${name}.yaml`));
    expect(existsSync(schema)).toBe(true);
    expect(dirname(schema)).toBe(projectPath('catalogue/schema'));
  });

  test('the one for what it is', () => {
    expect(schemaOf(join(folder, 'drafted.yaml'))).toMatch(/questionnaire\.schema\.json$/);
    expect(schemaOf(join(folder, 'deep/again.yaml'))).toMatch(/code-frame\.schema\.json$/);
    expect(schemaOf(join(folder, 'words.yaml'))).toMatch(/words\.schema\.json$/);
    expect(schemaOf(join(folder, 'run.yaml'))).toMatch(/run\.schema\.json$/);
  });
});

test('a file in whose folder winnow is installed names it from there', () => {
  const file = projectPath('call.yaml');
  expect(withSchemaLine('title: One\n', 'questionnaire', file)).toBe(
    '# yaml-language-server: $schema=catalogue/schema/questionnaire.schema.json\ntitle: One\n',
  );
});
