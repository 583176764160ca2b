import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { stringify } from 'yaml';

import { makeProgram } from '../../src/cli/program.js';
import { writeHostileInputs } from '../support/hostile-inputs.js';
import { runMany } from '../support/run-many.js';
import type { Run } from '../support/run-winnow.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { toCsv } from '../support/to-csv.js';

const folder = temporaryFolder();

/** Colours and a title by ESC and by the one byte for it, a bell, a turned direction, hidden and foreign line ends. */
const evil =
  '\u001b[31m\u001b]0;owned\u0007\u009b2J\u202ert\u202c\u2066i\u2069z\u200bw\u0085\u2028\u007fe\u{e0041}';
const { answers, workbook, questionnaire, frame } = writeHostileInputs(folder, evil);
const call = ['-q', questionnaire, '-c', frame];
const asked = call.slice(0, 2);
writeFileSync(join(folder, `raw${evil}.yaml`), `# ${evil}\nid: x\n`);
writeFileSync(
  join(folder, `page${evil}.html`),
  `<html><p id="${evil}"><img src="x"><p id="${evil}">`,
);
const id = `R4 ${evil}`.trim();
const reports = [{ output: `made/run${evil}` }, { output: 'made/parts', 'split-by': 'group' }];
writeFileSync(
  join(folder, `run${evil}.yaml`),
  stringify({ files: answers, questionnaire, format: 'md', reports }),
);
writeFileSync(
  join(folder, `coded${evil}.csv`),
  `\ufeff${toCsv([
    ['Response', 'Question', `money: ${evil}`],
    [id, '1', '1'],
  ])}`,
);
writeFileSync(join(folder, 'lost.yaml'), stringify({ files: evil }));
writeFileSync(join(folder, 'odd.yaml'), stringify({ files: answers, method: evil, [evil]: 1 }));

/** What does its work. */
const able: readonly (readonly string[])[] = [
  ['analyse', answers, ...call, '-o', `made/${evil}`],
  ['analyse', answers, ...call, '-o', 'made/json', '--json', '--format', 'csv', '--title', evil],
  ['analyse', answers, workbook, '-o', 'made/drafted', '--sheet', '1'],
  ['analyse', answers, ...call, '-o', 'made/published', '--publish'],
  ['analyse', workbook, ...call, '-o', 'made/workbook', '--format', 'all'],
  ['analyse', answers, ...call, '--title', evil, '--write-config', `made/${evil}.yaml`],
  ['run', `made/${evil}.yaml`],
  ['run', `run${evil}.yaml`],
  ['inspect', answers, workbook, ...call],
  ['inspect', answers, ...call, '--json'],
  ['inspect', answers, workbook],
  ['inspect', answers, '--json'],
  ['init', answers],
  ['init', workbook],
  ['keywords', answers, ...call],
  ['keywords', answers, ...call, '--by', 'group'],
  ['keywords', answers, ...call, '--json', '--by', 'group'],
  ['keywords', answers, ...asked, '--by', 'document'],
  ['keywords', answers, ...asked, '--by', 'document', '--json'],
  ['kwic', 'funding', answers, ...asked],
  ['kwic', 'funding', answers, ...asked, '--json'],
  ['quotes', answers, ...call],
  ['quotes', answers, ...call, '--json'],
  ['themes', answers, ...call],
  ['themes', answers, ...call, '--by', 'group'],
  ['themes', answers, ...call, '--json'],
  ['themes', answers, ...call, '--why', id],
  ['themes', answers, ...call, '--assignments'],
  ['themes', answers, ...call, '--assignments', '--json'],
  ['topics', answers, ...asked, '--topics', '2'],
  ['topics', answers, ...asked, '--topics', '2', '--json'],
  ['sample', answers, ...call, '-n', '20'],
  ['sample', answers, ...call, '-n', '20', '-o', `made/${evil}.csv`],
  ['agreement', `coded${evil}.csv`, answers, ...call],
  ['agreement', `coded${evil}.csv`, answers, ...call, '--json'],
  ['contacts', answers, ...asked, '--purpose', evil, '-o', `made/contacts${evil}.csv`],
  ['trace', `made/${evil}`, 'answers-by-question!1/answered', answers, ...call],
  ['trace', `made/${evil}`, 'answers-by-question!1/answered', answers, ...call, '--json'],
  ['digest', answers, ...call, '--state', 'made/state', '--as-of', '2024-02-01'],
  ['digest', answers, ...call, '--state', 'made/own', '--as-of', '2024-02-01', '--internal'],
  ['digest', answers, ...call, '--state', 'made/json-state', '--as-of', '2024-02-01', '--json'],
  ['catalogue', frame],
  ['catalogue', `raw${evil}.yaml`],
  ['catalogue', '--json'],
  ['completion', 'zsh'],
];

/** What finds something, and may exit with another code. */
const finding: readonly (readonly string[])[] = [
  ['check', answers, workbook, ...asked],
  ['check', answers, ...asked, '--json'],
  ['check', answers, ...asked, '--format', 'junit'],
  ['audit', `made/${evil}`, `page${evil}.html`, workbook],
  ['audit', `page${evil}.html`, '--json'],
];

/** What cannot run, and says why. */
const unable: readonly (readonly string[])[] = [
  ['trace', `made/${evil}`, evil, answers, ...call],
  ['trace', evil, evil, answers, ...call],
  [evil],
  [`--${evil}`],
  ['analyse', `--${evil}`],
  ['analyse', answers, ...call, '-o', `made/${evil}.csv/below`],
  ['analyse', answers, ...call, '--format', evil],
  ['analyse', answers, ...call, '--decimals', evil],
  ['analyse', answers, ...call, '--tables', evil],
  ['analyse', evil],
  ['analyse', `raw${evil}.yaml`, ...call],
  ['analyse', answers, '-q', evil],
  ['analyse', answers, '-q', `raw${evil}.yaml`],
  ['analyse', answers, '-q', answers],
  ['analyse', answers, ...asked, '-c', evil],
  ['analyse', answers, ...call, '--by', evil],
  ['analyse', answers, ...call, '--where', `capacity=${evil}`],
  ['analyse', answers, ...call, '--where', evil],
  ['analyse', answers, ...call, '--question', evil],
  ['analyse', answers, ...call, '--since', evil],
  ['analyse', answers, ...call, '--encoding', evil],
  ['analyse', workbook, ...call, '--sheet', evil],
  ['run', evil],
  ['run', 'lost.yaml'],
  ['run', 'odd.yaml'],
  ['run', answers],
  ['keywords', answers, ...call, '--method', evil],
  ['keywords', answers, ...call, '--stop-words', evil],
  ['kwic', evil, answers, ...asked],
  ['quotes', answers, ...call, '--theme', evil],
  ['themes', answers, ...call, '--why', evil],
  ['sample', answers, ...call, '-o', evil],
  ['contacts', answers, ...asked, '--purpose', 'x', '-o', `made/${evil}.csv`],
  ['contacts', answers, ...asked, '--purpose', 'x', '-o', answers],
  ['agreement', answers, answers, ...call],
  ['agreement', `made/${evil}.csv`, answers, ...call],
  ['catalogue', evil],
  ['catalogue', 'drugs-policy', '--copy', `made/${evil}.csv`],
  ['catalogue', 'drugs-policy', evil],
  ['completion', evil],
  ['audit', evil],
  ['audit', `raw${evil}.yaml`],
];

const commands = [...able, ...finding, ...unable];
let runs: readonly Run[];
beforeAll(async () => {
  runs = await runMany(
    commands.map((args) => ({ args, cwd: folder })),
    'terminal',
  );
});

/** Everything that a terminal would obey or hide; a line end is ours. */
const obeyed = /(?!\n)[\p{Cc}\p{Cf}\u2028\u2029]/u;

function named(args: readonly string[]): string {
  return args.join(' ').replaceAll(evil, 'EVIL');
}

describe('a terminal', () => {
  test('is shown every command of the program, and each as JSON where it can', () => {
    const has = (name: string, option?: string): boolean =>
      [...able, ...finding].some(
        (args) => args[0] === name && (option === undefined || args.includes(option)),
      );
    const missing = makeProgram(() => undefined).commands.flatMap((command) => {
      const name = command.name();
      const isJson = command.options.some(({ long }) => long === '--json');
      return has(name) && (!isJson || has(name, '--json')) ? [] : [name];
    });
    expect(missing).toEqual([]);
  });

  test('obeys nothing of what stands in files, in their names or in options', () => {
    const leaks = runs.flatMap(({ stdout, stderr }, at) => {
      const { index } = obeyed.exec(stdout + stderr) ?? {};
      return index === undefined
        ? []
        : [
            `${named(commands[at]!)}: ${JSON.stringify((stdout + stderr).slice(index - 40, index + 20))}`,
          ];
    });
    expect(leaks).toEqual([]);
  });

  test('shows it instead', () => {
    const shown = runs.filter(({ stdout, stderr }) => /u\{?00?1b/i.test(stdout + stderr));
    expect(shown.length).toBeGreaterThan(commands.length / 2);
  });

  test('is given JSON that means the same', () => {
    const json = runs.filter((_, at) => commands[at]!.includes('--json'));
    expect(
      runs.flatMap(({ stdout }, at) =>
        commands[at]!.includes('--json') && stdout.trim() === '' ? [named(commands[at]!)] : [],
      ),
    ).toEqual([]);
    const texts = json.map(({ stdout }) => stdout.trim().split('\n'));
    const parsed = texts.map((lines) => {
      // `keywords --by document` prints a line for each.
      const isLines = lines.length > 1 && lines[0]!.endsWith('}');
      return JSON.stringify(
        isLines ? lines.map((line) => JSON.parse(line) as unknown) : JSON.parse(lines.join('\n')),
      );
    });
    expect(parsed.filter((text) => text.includes('\u009b2J\u202ert')).length).toBeGreaterThan(4);
  });

  test('is not spared these by runs that did something else', () => {
    const codes = runs.map(({ code }, at) => `${code} ${named(commands[at]!)}`);
    const wanted = commands.map((args, at) => {
      const code = at < able.length ? 0 : at < able.length + finding.length ? 1 : 2;
      return `${code} ${named(args)}`;
    });
    expect(codes).toEqual(wanted);
  });
});
