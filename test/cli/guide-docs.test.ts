import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { beforeAll, describe, expect, test } from '@jest/globals';

import { commandWords } from '../support/command-words.js';
import { docBlocks } from '../support/doc-blocks.js';
import { parseCsv } from '../support/parse-csv.js';
import { projectPath } from '../support/paths.js';
import { runMany, runOne } from '../support/run-many.js';
import type { Run } from '../support/run-winnow.js';
import { shortSample } from '../support/short-sample.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { toXlsx } from '../support/to-xlsx.js';

const page = readFileSync(projectPath('docs/guide.md'), 'utf8');
const lines = [...page.matchAll(/^```sh\n([^]*?)^```$/gm)].flatMap(([, block]) =>
  block!.trim().split('\n'),
);
const cwd = temporaryFolder();
const runs = new Map<string, Run>();

/** The lines before the one that begins so, which are taken away from `waiting`. */
function linesBefore(waiting: string[], beginning: string): readonly string[] {
  return waiting.splice(
    0,
    waiting.findIndex((line) => line.startsWith(beginning)),
  );
}

async function run(some: readonly string[]): Promise<void> {
  const results = await runMany(some.map((line) => ({ args: commandWords(line).slice(1), cwd })));
  some.forEach((line, place) => runs.set(line, results[place]!));
}

/** Codes the sample as the code frame does, but for the first answer. */
async function codeByHand(): Promise<void> {
  const call = ['responses.csv', '-q', 'call.yaml', '-c', 'frame.yaml'];
  const { stdout } = await runOne(['themes', ...call, '--assignments', '--json'], cwd);
  const { assignments } = JSON.parse(stdout) as {
    assignments: readonly { readonly id: string; readonly themes: readonly string[] }[];
  };
  const found = new Map(assignments.map(({ id, themes }) => [id, themes]));
  const { stdout: sample } = await runOne(['sample', ...call, '-n', '100'], cwd);
  const [head, ...rows] = parseCsv(sample);
  const coded = rows.map((row) =>
    row.map((cell, column) => {
      const theme = /^(\w+): /.exec(head![column]!)?.[1];
      if (theme === undefined) return cell;
      return found.get(row[0]!)?.includes(theme) === true ? '1' : '0';
    }),
  );
  writeFileSync(join(cwd, 'coded.xlsx'), toXlsx({ Sample: [head!, ...coded] }));
}

beforeAll(async () => {
  writeFileSync(join(cwd, 'responses.csv'), shortSample());
  const waiting = [...lines];
  await run(linesBefore(waiting, 'winnow kwic'));
  writeFileSync(join(cwd, 'frame.yaml'), docBlocks('docs/guide.md')('5. Find themes', 'yaml'));
  await run(linesBefore(waiting, 'winnow agreement'));
  await codeByHand();
  await run(waiting);
});

describe('in the guide', () => {
  test.each(lines)('%s runs', (line) => {
    expect(runs.get(line)).toMatchObject({ code: 0 });
    expect(runs.get(line)!.stderr).not.toMatch(/^winnow: /m);
  });

  test('the files are made that later steps speak of', () => {
    const named = ['report/report.html', 'report/report.docx', 'report/problems.csv'];
    for (const file of [...named, 'report/manifest.json', 'published/report.ods'])
      expect(existsSync(join(cwd, file))).toBe(true);
  });

  test('the columns of a questionnaire that is drafted fit the file', () => {
    const check = runs.get(lines.find((line) => line.startsWith('winnow check'))!)!;
    expect(check.stdout).toMatch(/Columns and questions fit +│ fine/);
  });

  test('what is coded by hand is compared, theme by theme', () => {
    const agreement = runs.get(lines.find((line) => line.startsWith('winnow agreement'))!)!;
    expect(agreement.stdout).toMatch(/│ stigma +│ +100 │/);
  });
});
