import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';

import { completableCommands, completionWriters } from '../../src/cli/completion/index.js';
import type { Shell } from '../../src/cli/completion/index.js';
import { makeProgram } from '../../src/cli/program.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const folder = temporaryFolder();
writeFileSync(join(folder, 'the responses.csv'), '');
mkdirSync(join(folder, 'reports'));

const program = makeProgram(() => undefined);
const commands = completableCommands(program);
for (const shell of ['bash', 'zsh', 'fish'] as const)
  writeFileSync(join(folder, `script.${shell}`), completionWriters[shell](commands));

function testWith(shell: Shell): typeof test.skip {
  return spawnSync(shell, ['-c', 'exit 0']).status === 0 ? test : test.skip;
}

function run(shell: Shell, args: readonly string[]): readonly string[] {
  const { stdout, stderr } = spawnSync(shell, args, { cwd: folder, encoding: 'utf8' });
  expect(stderr).toBe('');
  return stdout.split('\n').filter((line) => line !== '');
}

/** What bash offers for the last word. */
function inBash(...words: readonly string[]): readonly string[] {
  const script =
    'source script.bash; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _winnow; printf "%s\\n" "${COMPREPLY[@]}"';
  // Outside of a completion bash complains of `compopt`.
  return run('bash', ['-c', script, 'bash', 'winnow', ...words]);
}

/** What fish offers for the last word, without the descriptions. */
function inFish(line: string): readonly string[] {
  const script = 'source script.fish; complete -C $argv[1]';
  return run('fish', ['--no-config', '-c', script, line]).map((offer) => offer.split('\t')[0]!);
}

describe('completion in bash', () => {
  const testBash = testWith('bash');

  testBash('offers commands', () => {
    expect(inBash('an')).toEqual(['analyse']);
    expect(inBash('help', 'an')).toEqual(['analyse']);
  });

  testBash('offers the options of the command, and of no other', () => {
    expect(inBash('analyse', 'x.csv', '--pol')).toEqual(['--policy']);
    expect(inBash('inspect', '--pol')).toEqual([]);
  });

  testBash('offers the values of an option', () => {
    expect(inBash('analyse', '--policy', 'below-5')).toEqual(['below-5', 'below-5-round-5']);
    expect(inBash('analyse', '--policy', '=', 'below-1')).toEqual(['below-10']);
    expect(inBash('check', '--format', 'j')).toEqual(['json', 'junit']);
    expect(inBash('analyse', '-c', 'drugs-')).toEqual(['drugs-policy']);
  });

  testBash('goes on with a list after its commas', () => {
    expect(inBash('analyse', '--format', 'html,x')).toEqual(['html,xlsx']);
  });

  testBash('offers files where files are wanted, spaces included', () => {
    expect(inBash('analyse', 'the')).toEqual(['the responses.csv']);
    expect(inBash('analyse', '--output', 're')).toEqual(['reports']);
    expect(inBash('completion', 'the')).toEqual([]);
    expect(inBash('analyse', '--title', 'the')).toEqual([]);
  });
});

describe('completion in fish', () => {
  const testFish = testWith('fish');

  testFish('offers commands, options, values and files', () => {
    expect(inFish('winnow an')).toEqual(['analyse']);
    expect(inFish('winnow analyse --pol')).toEqual(['--policy']);
    expect([...inFish('winnow analyse --policy below-5')].sort()).toEqual([
      'below-5',
      'below-5-round-5',
    ]);
    expect(inFish('winnow analyse rep')).toEqual(['reports/']);
    expect(inFish('winnow completion b')).toEqual(['bash']);
  });
});

describe('completion in zsh', () => {
  testWith('zsh')('is a script that zsh understands, and loads', () => {
    expect(run('zsh', ['-f', '-n', 'script.zsh'])).toEqual([]);
    const script =
      'autoload -Uz compinit; compinit -u -d ./dump; source ./script.zsh; print $_comps[winnow]';
    expect(run('zsh', ['-f', '-c', script])).toEqual(['_winnow']);
  });
});

test('every shell is told of every command and option', () => {
  for (const [shell, write] of Object.entries(completionWriters)) {
    const script = write(commands);
    for (const command of program.commands) {
      expect(script).toContain(command.name());
      for (const { long } of command.options)
        expect(script).toContain(shell === 'fish' ? `-l ${long!.slice(2)}` : long);
    }
  }
});
