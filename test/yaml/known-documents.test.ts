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

// The only test to read them as YAML: all others take what is known.
test.each(documents)('%s is known as what its YAML says', (path) => {
  const text = readFileSync(projectPath(path), 'utf8');
  const json = knownDocuments.get(createHash('sha256').update(text).digest('base64'))!;
  expect(JSON.parse(json)).toEqual(new YamlFile(text, path).value);
});
