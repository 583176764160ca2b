import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';

import { commandWords } from '../support/command-words.js';
import { projectPath } from '../support/paths.js';
import { runMany } from '../support/run-many.js';
import type { Run } from '../support/run-winnow.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const page = readFileSync(projectPath('README.md'), 'utf8');
const { scripts } = JSON.parse(readFileSync(projectPath('package.json'), 'utf8')) as {
  scripts: Readonly<Record<string, string>>;
};

/** The command lines in blocks of `console`, behind "$ ", and of `sh`, where every line is one. */
const lines = [...page.matchAll(/^```(console|sh)\n([^]*?)^```$/gm)].flatMap(([, kind, block]) =>
  block!
    .replace(/\\\n\s*/g, '')
    .split('\n')
    .filter((line) => (kind === 'sh' ? /^[^#\s]/ : /^\$ /).test(line))
    .map((line) => line.replace(/^\$ /, '')),
);

/** What comes before a pipe or behind a comment is not ours. */
const ofWinnow = lines
  .map((line) => line.replace(/^npx (?=winnow)/, '').replace(/\s+(?:[|>]|# ).*$/, ''))
  .filter((line) => /^winnow\b/.test(line));
/** Those that need no file, or only such as a clone has. */
const able = ofWinnow.filter(
  (line) => !/\.(?:csv|json|ndjson|yaml|xlsx)\b/.test(line) || line.includes('fixtures/'),
);

describe('in the README', () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'work'));
  const cwd = join(folder, 'work');
  for (const shared of ['fixtures', 'catalogue'])
    symlinkSync(projectPath(shared), join(cwd, shared), 'junction');

  let runs: readonly Run[];
  beforeAll(async () => {
    runs = await runMany(able.map((line) => ({ args: commandWords(line).slice(1), cwd })));
  });

  test.each(able.map((line, index) => [line, index] as const))('%s runs', (_, index) => {
    expect(runs[index]!.stderr).toBe('');
    expect(runs[index]!.code).toBe(0);
  });

  test('every npm script that is named exists', () => {
    const named = lines.flatMap((line) => {
      const [, script] = /^npm (?:run )?([\w:-]+)/.exec(line) ?? [];
      return script === undefined || /^(?:ci|i|install|exec|link|pack)$/.test(script)
        ? []
        : [script];
    });
    expect(named.filter((script) => !(script in scripts))).toEqual([]);
  });
});
