import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

// The files do not exist, so the rules that need types are off: none of those tested here does.
const eslint = new ESLint({
  overrideConfig: [
    { languageOptions: { parserOptions: { projectService: false } } },
    tseslint.configs.disableTypeChecked,
  ] as ESLint.Options['overrideConfig'],
});

/** What the linter says of `code` if it stood in `src/PATH`; unused imports aside. */
async function objections(path: string, code: string): Promise<string[]> {
  const results = await eslint.lintText(code, { filePath: join('src', path) });
  return results
    .flatMap((result) => result.messages)
    .filter((message) => message.ruleId !== '@typescript-eslint/no-unused-vars')
    .map((message) => message.ruleId ?? message.message);
}

const layers = ['winnow/layers'];

describe('a folder of src/', () => {
  test.each([
    ['keywords/g2.ts', "import { porterStem } from '../text/natural.js';", []],
    ['read/csv.ts', "import { issue } from '../issues/index.js';", []],
    ['keywords/g2.ts', "import { analyse } from '../analyse.js';", layers],
    ['keywords/g2.ts', "import { table } from '../tables/index.js';", layers],
    ['keywords/deep/er/g2.ts', "import { table } from '../../../tables/index.js';", layers],
    ['read/csv.ts', "import { tokens } from '../text/index.js';", layers],
    ['report/to-html.ts', "export * from '../responses/index.js';", layers],
    ['report/to-html.ts', "export { x } from '../responses/index.js';", layers],
    ['analyse.ts', "import { toHtml } from './report/to-html.js';", layers],
    ['index.ts', "export { main } from './cli/main.js';", layers],
    ['cli/main.ts', "import { analyse } from '../index.js';", []],
    ['text/stems.ts', "import { fixture } from '../../test/fixture.js';", layers],
    ['misc/help.ts', 'export const x = 1;\nexport type { Y } from "./y.js";', layers],
  ])('%s: %s', async (path, code, expected) => {
    expect(await objections(path, code)).toEqual(expected);
  });

  test('may be open to types only', async () => {
    const path = 'coding/tally.ts';
    const types = "import type { Response } from '../responses/index.js';";
    const values = "import { isBlank } from '../responses/index.js';";
    expect(await objections(path, types)).toEqual([]);
    expect(await objections(path, values)).toEqual(layers);
  });

  test('may not load another one lazily to get round this', async () => {
    const code = "export const load = () => import('../report/index.js');";
    expect(await objections('tables/lazy.ts', code)).toEqual(layers);
  });
});

describe('a package', () => {
  test.each([
    [
      'text/natural.ts',
      "import stemmer from 'natural/lib/natural/stemmers/porter_stemmer.js';",
      [],
    ],
    ['text/natural.ts', "import natural from 'natural';", layers],
    ['text/stems.ts', "import natural from 'natural/lib/natural/stemmers/index.js';", layers],
    ['keywords/stem.ts', "import natural from 'natural/lib/natural/stemmers/index.js';", layers],
    ['report/to-html.ts', "import chalk from 'chalk';", layers],
    ['cli/colour.ts', "import chalk from 'chalk';", []],
    ['read/csv.ts', "import { readFileSync } from 'node:fs';", layers],
    ['read/csv.ts', "import { readFile } from 'fs/promises';", layers],
    ['read/csv.ts', "import { Readable } from 'node:stream';", []],
    ['read/xlsx.ts', "import { inflateRawSync } from 'node:zlib';", []],
    ['analyse.ts', "import { createHash } from 'node:crypto';", []],
    ['analyse.ts', "import { randomUUID } from 'node:crypto';", ['no-restricted-imports']],
    [
      'cli/terminal/print.ts',
      "import { writeFileSync } from 'node:fs';",
      ['no-restricted-imports'],
    ],
    ['cli/files/write-file.ts', "import { writeFileSync } from 'node:fs';", []],
  ])('%s: %s', async (path, code, expected) => {
    expect(await objections(path, code)).toEqual(expected);
  });
});

describe('the library', () => {
  test.each([
    ["console.log('x');", 'no-restricted-globals'],
    ["globalThis.console.log('x');", 'no-restricted-globals'],
    ['process.exit(1);', 'no-restricted-globals'],
    ['export const id = crypto.randomUUID();', 'no-restricted-globals'],
    ['export const luck = Math.random();', 'no-restricted-properties'],
    ['export const now = Date.now();', 'no-restricted-properties'],
    ['export const now = new Date();', 'no-restricted-syntax'],
    ['export const hour = new Date(0).getHours();', 'no-restricted-syntax'],
    ["export const order = 'a'.localeCompare('b');", 'no-restricted-syntax'],
  ])('does not say %s', async (code, rule) => {
    expect(await objections('tables/offending.ts', code)).toEqual([rule]);
  });

  test('may say the repeatable counterparts', async () => {
    const code = [
      'export const when = new Date(0).getUTCHours();',
      "export const order = 'a'.localeCompare('b', 'en');",
    ].join('\n');
    expect(await objections('tables/repeatable.ts', code)).toEqual([]);
  });

  test('leaves the clock and the terminal to the command line', async () => {
    expect(await objections('cli/clock.ts', 'console.error(new Date());')).toEqual([]);
  });
});
