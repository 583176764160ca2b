import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

import { expect, test } from '@jest/globals';
import { globSync } from 'tinyglobby';
import { parse } from 'yaml';

import { projectPath } from '../support/paths.js';

const { knownDocuments } = (await import(
  pathToFileURL(projectPath('dist/yaml/known-documents.js')).href
)) as {
  readonly knownDocuments: ReadonlyMap<string, string>;
};
const documents = globSync('catalogue/**/*.yaml', { cwd: projectPath('.') });

test('the build knows every document of the catalogue, and no other', () => {
  expect(documents.length).toBeGreaterThan(4);
  expect(knownDocuments.size).toBe(documents.length);
});

test.each(documents)('%s is known as what YAML says', (path) => {
  const text = readFileSync(projectPath(path), 'utf8');
  const json = knownDocuments.get(createHash('sha256').update(text).digest('base64'))!;
  expect(JSON.parse(json)).toEqual(parse(text));
});
