import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from '@jest/globals';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

import { layers, leaves, stages, whole } from '../eslint.layers.js';
import { projectPath } from './support/paths.js';

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

const isRefused = ['winnow/layers'];

describe('a folder of src/', () => {
  test.each([
    ['keywords/g2.ts', "import { porterStem } from '../text/natural.js';", []],
    ['read/csv.ts', "import { issue } from '../issues/index.js';", []],
    ['keywords/g2.ts', "import { analyse } from '../analyse.js';", isRefused],
    ['keywords/g2.ts', "import { table } from '../tables/index.js';", isRefused],
    ['keywords/deep/er/g2.ts', "import { table } from '../../../tables/index.js';", isRefused],
    ['read/csv.ts', "import { tokens } from '../text/index.js';", isRefused],
    ['report/to-html.ts', "export * from '../responses/index.js';", isRefused],
    ['report/to-html.ts', "export { x } from '../responses/index.js';", isRefused],
    ['analyse.ts', "import { toHtml } from './report/to-html.js';", isRefused],
    ['index.ts', "export { main } from './cli/main.js';", isRefused],
    ['cli/main.ts', "import { analyse } from '../analyse.js';", []],
    ['cli/main.ts', "import { analyse } from '../index.js';", isRefused],
    ['text/stems.ts', "import { fixture } from '../../test/fixture.js';", isRefused],
    ['misc/help.ts', 'export const x = 1;\nexport type { Y } from "./y.js";', isRefused],
  ])('%s: %s', async (path, code, expected) => {
    expect(await objections(path, code)).toEqual(expected);
  });

  test('may be open to types only', async () => {
    const path = 'coding/tally.ts';
    const types = "import type { Response } from '../responses/index.js';";
    const values = "import { isBlank } from '../responses/index.js';";
    expect(await objections(path, types)).toEqual([]);
    expect(await objections(path, values)).toEqual(isRefused);
  });

  test('may not load another one lazily to get round this', async () => {
    const code = "export const load = () => import('../report/index.js');";
    expect(await objections('tables/lazy.ts', code)).toEqual(isRefused);
  });
});

describe('a package', () => {
  test.each([
    [
      'text/natural.ts',
      "import stemmer from 'natural/lib/natural/stemmers/porter_stemmer.js';",
      [],
    ],
    ['text/natural.ts', "import natural from 'natural';", isRefused],
    ['text/stems.ts', "import natural from 'natural/lib/natural/stemmers/index.js';", isRefused],
    ['keywords/stem.ts', "import natural from 'natural/lib/natural/stemmers/index.js';", isRefused],
    ['report/to-html.ts', "import chalk from 'chalk';", isRefused],
    ['cli/colour.ts', "import chalk from 'chalk';", []],
    ['read/csv.ts', "import { readFileSync } from 'node:fs';", isRefused],
    ['read/csv.ts', "import { readFile } from 'fs/promises';", isRefused],
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

describe('the page on the architecture', () => {
  const page = readFileSync(projectPath('docs/architecture.md'), 'utf8');

  /** The names between backticks. */
  const namesIn = (text: string): readonly string[] =>
    [...text.matchAll(/`([^`]+)`/g)].map(([, name]) => name!);

  /** What a cell of its table allows: "the stages, `call`; types of `prose`". */
  const layerIn = (cell: string): { values: readonly string[]; types: readonly string[] } => {
    const [values = '', types = ''] = cell.split(/(?:^|; )types of /);
    return {
      values: [
        ...(values.includes('the stages') ? stages : []),
        ...(values.includes('the wholes') ? whole : []),
        ...namesIn(values),
      ].sort(),
      types: [...namesIn(types)].sort(),
    };
  };

  test.each([
    ['leaves', /and the leaves (.*?)\./s, leaves],
    ['stages', /The \*\*stages\*\*(.*?)\./s, stages],
    ['wholes', /The \*\*wholes\*\*(.*?)\./s, whole],
  ])('names the %s that the linter knows', (_, sentence, known) => {
    expect([...namesIn(sentence.exec(page)![1]!)].sort()).toEqual([...known].sort());
  });

  test('says of every folder of src/ what the linter lets it import', () => {
    const told = [...page.matchAll(/^\| (`src\/.*?) \|.*\| (.*?) \|$/gm)].flatMap(
      ([, paths, cell]) =>
        namesIn(paths!).flatMap((path) => {
          const name = /^src\/([^/.]+)(?:\/|\.ts)$/.exec(path)?.[1];
          return name === undefined ? [] : [[name, layerIn(cell!)] as const];
        }),
    );
    const enforced = Object.entries(layers).map(([name, { values = [], types = [] }]) => [
      name,
      { values: [...values].sort(), types: [...types].sort() },
    ]);
    expect(Object.fromEntries(told)).toEqual(Object.fromEntries(enforced));
  });
});
