import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from '@jest/globals';

import { commandWords } from '../support/command-words.js';
import { expectFile } from '../support/golden.js';
import { projectPath } from '../support/paths.js';
import { runMany } from '../support/run-many.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const page = readFileSync(projectPath('README.md'), 'utf8');
const { scripts } = JSON.parse(readFileSync(projectPath('package.json'), 'utf8')) as {
  scripts: Readonly<Record<string, string>>;
};

/** A block of one command, and the block below it that has no language: what the command is said to print. */
const shown = /^(```(?:sh|console)\n([^\n]+)\n```\n\n```\n)([^]*?)^```$/gm;
/** A table quoted from report.md, without its title. */
const quoted = /^> \|.*\n(?:> \|.*\n)+/gm;

/** `npm start` is what package.json says it is; of several commands in a line the last one prints. */
function argumentsOf(command: string): readonly string[] {
  const last = command.split(' && ').at(-1)!;
  if (last === 'npm start') return argumentsOf(scripts['start']!);
  return commandWords(last.replace(/^\$ /, '').replace(/^node bin\/winnow\.js /, 'winnow ')).slice(
    1,
  );
}

const cwd = join(temporaryFolder(), 'work');
mkdirSync(cwd);
symlinkSync(projectPath('fixtures'), join(cwd, 'fixtures'), 'junction');

test('the README shows what its commands print, and a table as it stands in the report', async () => {
  const commands = [...page.matchAll(shown)].map(([, , command]) => command!);
  expect(commands.length).toBeGreaterThanOrEqual(2);
  const runs = await runMany(commands.map((line) => ({ args: argumentsOf(line), cwd })));
  const printed = runs.map(({ stdout }) => stdout);
  const report = readFileSync(join(cwd, 'report/report.md'), 'utf8');
  const tables = [...page.matchAll(quoted)].map(([table]) => table.replace(/^> /gm, ''));
  expect(tables).toHaveLength(1);
  for (const table of tables) expect(report).toContain(table);
  expectFile(
    'README.md',
    page.replace(shown, (_, before: string) => `${before}${printed.shift()!}\`\`\``),
  );
});
