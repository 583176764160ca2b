import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';

import { examplesOf, groupsOf } from '../../scripts/cli-reference.js';
import { makeProgram } from '../../src/cli/program.js';
import { reportWorkbook } from '../../src/report/workbook/from-report.js';
import { toXlsx } from '../../src/report/xlsx/to-xlsx.js';
import { chartedTables } from '../support/charted-tables.js';
import { commandWords } from '../support/command-words.js';
import { projectPath, sampleForms } from '../support/paths.js';
import { reportOf } from '../support/report-text.js';
import { runMany } from '../support/run-many.js';
import { withoutProgress } from '../support/run-winnow.js';
import type { Run } from '../support/run-winnow.js';
import { shortSample } from '../support/short-sample.js';
import { smallFrame } from '../support/small-call.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const program = makeProgram(() => undefined);
const commands = program.commands.map((command) => [command.name(), command] as const);
const examples = commands.flatMap(([, command]) => examplesOf(command));

/** The files that the examples speak of. */
const folder = temporaryFolder();
const responses = JSON.parse(readFileSync(sampleForms.json, 'utf8')) as unknown[];
for (const name of ['responses.csv', 'online.csv'])
  writeFileSync(join(folder, name), shortSample());
writeFileSync(join(folder, 'emailed.json'), JSON.stringify(responses.slice(0, 5)));
copyFileSync(
  projectPath('catalogue/questionnaires/drugs-review-part-2.yaml'),
  join(folder, 'call.yaml'),
);
for (const name of ['coded.csv', 'coded-by-another.csv'])
  copyFileSync(projectPath(`fixtures/agreement/${name}`), join(folder, name));
writeFileSync(
  join(folder, 'winnow.yaml'),
  'files: [online.csv, "*.json"]\nquestionnaire: call.yaml\noutput: two\nformat: md\ndigest: {state: nightly}\n',
);
writeFileSync(join(folder, 'few.yaml'), smallFrame);
copyFileSync(join(folder, 'winnow.yaml'), join(folder, 'monthly.yaml'));
const workbook = reportWorkbook(reportOf(chartedTables).text, chartedTables);
writeFileSync(join(folder, 'statistics.xlsx'), Buffer.concat([...toXlsx(workbook)]));

let runs: readonly Run[];
beforeAll(async () => {
  const lines = examples.map((line) => {
    // Where the output goes is the shell's affair. The fewer themes, the fewer counts there are to protect.
    const own = line.replace(/ > \S+$/, '').replace(/drugs-policy(?= --publish)/, 'few.yaml');
    return { args: commandWords(own).slice(1), cwd: folder };
  });
  runs = await runMany(lines);
});

describe.each(commands)('the help of %s', (_, command) => {
  test('has a summary that starts small, and a description that is a sentence', () => {
    expect(command.summary()).toMatch(/^[a-z].*[^.]$/);
    expect(command.description()).toMatch(/^[A-Z].*\.$/);
  });

  test('describes every argument and option, each in a phrase', () => {
    const described = [...command.registeredArguments, ...command.options];
    for (const { description } of described) expect(description).toMatch(/[^.\s]$/);
  });

  test('shows examples of this command', () => {
    const shown = examplesOf(command);
    expect(shown.length).toBeGreaterThan(0);
    for (const line of shown) expect(line).toMatch(new RegExp(`^winnow ${command.name()}\\b`));
  });
});

test('options that several commands have stand under one heading everywhere, those of one behind them', () => {
  const headings = new Map<string, Set<string>>();
  for (const [, command] of commands) {
    const groups = [...groupsOf(command)];
    for (const [heading, options] of groups)
      for (const { long } of options)
        headings.set(long!, (headings.get(long!) ?? new Set()).add(heading));
    // So many can be taken in; more need another heading.
    for (const [, options] of groups) expect(options.length).toBeLessThanOrEqual(15);
    expect(command.helpInformation().trimEnd()).toMatch(
      /\nOptions:\n(?: {2,}.*\n)* {2}-h, --help .*$/,
    );
  }
  const shared = [
    '--questionnaire',
    '--code-frame',
    '--sheet',
    '--encoding',
    '--sector',
    '--until',
  ];
  for (const long of shared) expect(headings.get(long)!.size).toBe(1);
});

describe('the example', () => {
  test.each(examples.map((line, index) => [line, index] as const))('%s runs', (_, index) => {
    expect(withoutProgress(runs[index]!.stderr)).toBe('');
    expect(runs[index]!.code).toBe(0);
  });
});
