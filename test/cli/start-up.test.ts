import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { expect, test } from '@jest/globals';

import { modulesIn } from '../support/bundle.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const folder = temporaryFolder();
const bin = join(import.meta.dirname, '../../bin/winnow.js');

/** The addresses of the modules that a command loads, which a hook of Node's prints. */
function modulesLoadedBy(...args: readonly string[]): readonly string[] {
  const hook = join(folder, 'print-modules.mjs');
  writeFileSync(
    hook,
    'export const load = (url, context, next) => (process._rawDebug(url), next(url, context));',
  );
  const register = `import { register } from 'node:module'; register('${pathToFileURL(hook).href}');`;
  const run = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(register)}`, bin, ...args],
    { encoding: 'utf8' },
  );
  return run.stderr.split('\n').filter((line) => line !== '');
}

test('to say its version the program loads its declarations, and nothing that analyses', () => {
  const loaded = modulesLoadedBy('--version');
  const modules = loaded
    .filter((url) => url.startsWith('file:'))
    .flatMap((url) => modulesIn(fileURLToPath(url)));
  expect(modules).toContain('src/cli/program.ts');
  for (const stage of ['coding', 'tables', 'languages', 'read'])
    expect(modules.filter((path) => path.startsWith(`src/${stage}/`))).toEqual([]);
  const from = (part: string): readonly string[] => loaded.filter((url) => url.includes(part));
  expect(from('/node_modules/commander/')).not.toEqual([]);
  for (const library of ['zod', 'yaml', 'csv-parse', 'highs', 'fflate', 'parse5', 'saxes'])
    expect(from(`/node_modules/${library}/`)).toEqual([]);
});
