import { execFile } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { describe, expect, test } from '@jest/globals';

import {
  analyse,
  codeCall,
  loadCodeFrame,
  loadQuestionnaire,
  makeReport,
  tableToCsv,
  tabulate,
} from '../src/index.js';
import { plainEnvironment } from './support/run-winnow.js';
import { projectPath } from './support/paths.js';
import { shortSample } from './support/short-sample.js';
import { temporaryFolder } from './support/temporary-folder.js';

const readme = projectPath('README.md');
const page = existsSync(readme) ? readFileSync(readme, 'utf8') : '';
const disclosure = readFileSync(projectPath('docs/disclosure.md'), 'utf8');
const run = promisify(execFile);

/** A folder of somebody who installed winnow, with the files that the README takes for granted. */
function placeOfAUser(): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(projectPath('.'), join(folder, 'node_modules/winnow-evidence'), 'junction');
  writeFileSync(join(folder, 'export.csv'), shortSample());
  const catalogue = join(projectPath('catalogue'));
  copyFileSync(
    join(catalogue, 'questionnaires/drugs-review-part-2.yaml'),
    join(folder, 'call.yaml'),
  );
  copyFileSync(join(catalogue, 'code-frames/drugs-policy.yaml'), join(folder, 'frame.yaml'));
  return folder;
}

test('themes by description are refused without word vectors, since the command line would find others', async () => {
  const codeFrame = loadCodeFrame(
    'id: f\ntitle: F\nthemes: [{id: bus, label: Bus, description: Buses}]\n',
    'f.yaml',
  );
  const questionnaire = loadQuestionnaire(
    'id: q\ntitle: Q\nsections: [{id: s, title: S, questions: [{id: "1", question: What?}]}]\n',
    'q.yaml',
  );
  await expect(codeCall([], { questionnaire, codeFrame })).rejects.toThrow(
    'The theme "bus" has a description and no rule, and no wordVectors are given to find it by.',
  );
});

describe('a program that installed winnow', () => {
  const folder = placeOfAUser();
  const runFile = async (program: string): Promise<{ stdout: string; stderr: string }> => {
    writeFileSync(join(folder, 'program.mjs'), program);
    return run(process.execPath, ['program.mjs'], { cwd: folder, env: plainEnvironment() });
  };

  // Jest wants a test in each file.
  (page === '' ? test.skip : test)('runs as the README shows', async () => {
    const [, program] = /^As a library[^]*?^```js\n([^]*?)^```$/m.exec(page)!;
    const { stdout, stderr } = await runFile(program!);
    expect(stdout).toMatch(/^"?Theme"?,/);
    expect(stdout.split('\r\n').length).toBeGreaterThan(10);
    expect(stderr).toMatch(/^late-submission export\.csv \d+ /m);
  });

  test('publishes as the page on disclosure control shows', async () => {
    const [, program] = /^## From a program[^]*?^```js\n([^]*?)^```$/m.exec(disclosure)!;
    const paths = (await runFile(program!)).stdout.split('\n');
    expect(paths).toContain('report.json');
    expect(paths).not.toContain('responses.csv');
  });

  test('finds every file of the catalogue', async () => {
    const named = [...page.matchAll(/import\.meta\.resolve\('([^']+)'\)/g)].map(
      ([, name]) => name!,
    );
    const names = [...named, 'winnow-evidence/catalogue/schema/questionnaire.schema.json'];
    const { stdout } = await runFile(
      `import { readFileSync } from 'node:fs';
       for (const name of ${JSON.stringify(names)})
         console.log(readFileSync(new URL(import.meta.resolve(name)), 'utf8').length > 100);`,
    );
    expect(stdout).toBe('true\n'.repeat(names.length));
  });
});

test('word lists that are not given are those of the package', async () => {
  const questionnaire = loadQuestionnaire(
    'id: one\ntitle: One\nprofile: []\nsections:\n  - id: s\n    title: S\n    questions:\n      - id: "1"\n        question: What do you think?\n',
    'one.yaml',
  );
  const bytes = [Buffer.from('ID,What do you think?\n1,A study found that it works.\n2,N/A\n')];
  const source = (): { name: string; bytes: AsyncIterable<Uint8Array> } => ({
    name: 'export.csv',
    bytes: (async function* () {
      yield* await Promise.resolve(bytes);
    })(),
  });
  const settings = { questionnaire };
  const analysis = await analyse([source()], settings);
  expect(analysis.reconciliation.read).toBe(2);
  const table = analysis.tables.find(({ id }) => id === 'answers-by-question')!;
  expect([...table.rows]).not.toEqual([]);
  const again = tabulate(await codeCall([source()], settings), settings);
  expect(again.map(tableToCsv)).toEqual(analysis.tables.map(tableToCsv));
  expect(makeReport(analysis, settings).map(({ path }) => path)).toContain('report.md');
});
