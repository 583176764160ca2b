import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

import { expect, test } from '@jest/globals';
import { globSync } from 'tinyglobby';

import { knownDocuments as moduleOfKnownDocuments } from '../../scripts/bundle/plugins.js';
import { YamlFile } from '../../src/yaml/yaml-file.js';
import { projectPath } from '../support/paths.js';

const { knownDocuments } = (await import(
  `data:text/javascript,${encodeURIComponent(moduleOfKnownDocuments(projectPath('.')))}`
)) as {
  readonly knownDocuments: ReadonlyMap<string, string>;
};
const documents = globSync('catalogue/**/*.yaml', { cwd: projectPath('.') });

test('the build knows every document of the catalogue, and no other', () => {
  expect(documents.length).toBeGreaterThan(4);
  expect(knownDocuments.size).toBe(documents.length);
});

// A build older than the catalogue reads as YAML what it should know, and every other test passes all the same.
test.each(['build/yaml/known-documents.js', 'dist/**/*.js'])(
  'what was built, %s, knows the catalogue as it is; if not, build again',
  (pattern) => {
    const built = globSync(pattern, { cwd: projectPath('.') })
      .map((path) => readFileSync(projectPath(path), 'utf8'))
      .join('\n');
    const unknown = documents.filter((path) => !built.includes(hashOf(path)));
    expect(unknown).toEqual([]);
  },
);

// The only test to read them as YAML: all others take what is known.
test.each(documents)('%s is known as what its YAML says', (path) => {
  const text = readFileSync(projectPath(path), 'utf8');
  const json = knownDocuments.get(hashOf(path))!;
  expect(JSON.parse(json)).toEqual(new YamlFile(text, path).value);
});

function hashOf(path: string): string {
  return createHash('sha256')
    .update(readFileSync(projectPath(path)))
    .digest('base64');
}
