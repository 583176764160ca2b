import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { beforeAll, describe, expect, test } from '@jest/globals';

import { codeCall, loadCodeFrame, loadReportWords, makeReport, publish } from '../../src/index.js';
import { sampleSettings, toSource } from '../support/analyse-texts.js';
import { parseCsv } from '../support/parse-csv.js';
import { projectPath, sampleForms } from '../support/paths.js';
import { readFolder } from '../support/read-folder.js';
import { runMany, runOne } from '../support/run-many.js';
import type { Run } from '../support/run-winnow.js';
import { smallFrame } from '../support/small-call.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const cwd = temporaryFolder();
/** The fewer themes, the fewer counts there are to protect. */
writeFileSync(join(cwd, 'frame.yaml'), smallFrame);
const call = [sampleForms.json, '-q', 'drugs-review-part-2', '-c', 'frame.yaml'];
/** Two questions are enough, and quicker. */
const some = ['--question', '14', '--question', '24'];

interface ReportJson {
  readonly publication: { readonly safe: boolean };
  readonly tables: readonly {
    readonly id: string;
    readonly columns: readonly { readonly id: string; readonly kind: string }[];
    readonly rows: readonly (readonly unknown[])[];
  }[];
}

function reportOf(folder: string): ReportJson {
  return JSON.parse(readFileSync(join(cwd, folder, 'report.json'), 'utf8')) as ReportJson;
}

/** The numbers in columns of counts; ranks and the numbers of recommendations count nobody. */
function countsOf(folder: string): readonly number[] {
  return reportOf(folder).tables.flatMap(({ columns, rows }) =>
    rows.flatMap((row) =>
      row.filter(
        (cell, at): cell is number =>
          typeof cell === 'number' &&
          columns[at]!.kind === 'count' &&
          !['rank', 'recommendation', 'paragraph'].includes(columns[at]!.id),
      ),
    ),
  );
}

let published: Run;
let plain: Run;
beforeAll(async () => {
  [published, plain] = (await runMany([
    { args: ['analyse', ...call, ...some, '-o', 'safe', '--publish'], cwd },
    { args: ['analyse', ...call, ...some, '-o', 'plain'], cwd },
  ])) as [Run, Run];
  expect([published.code, plain.code]).toEqual([0, 0]);
});

describe('a report made with --publish', () => {
  test('shows no count from 1 to 4, and some of what is 5 or more', () => {
    const counts = countsOf('safe');
    expect(counts.filter((count) => count >= 1 && count <= 4)).toEqual([]);
    expect(counts.some((count) => count >= 5)).toBe(true);
    // The test looks where there is something to see.
    expect(countsOf('plain').some((count) => count >= 1 && count <= 4)).toBe(true);
  });

  test('holds no file for analysts, in which small numbers and ids stand', () => {
    const files = Object.keys(readFolder(join(cwd, 'safe')));
    expect(files.filter((path) => /^(?:responses|problems|rejected)\.csv$/.test(path))).toEqual([]);
    expect(files.filter((path) => /out-of-scope-responses|problems|campaigns/.test(path))).toEqual(
      [],
    );
  });

  test('names no response', () => {
    const pages = JSON.stringify(readFolder(join(cwd, 'safe')));
    expect(pages).not.toMatch(/ICE-\d{4}/);
  });

  test('writes no share beside a withheld count', () => {
    const shares = parseCsv(readFileSync(join(cwd, 'safe/tables/evidence-by-sector.csv'), 'utf8'));
    const [header, ...rows] = shares;
    const count = header!.indexOf('Respondents');
    const share = header!.indexOf('Per cent of base');
    const withheld = rows.filter((row) => row[count] === '[c]');
    expect(withheld.length).toBeGreaterThan(0);
    expect(new Set(withheld.map((row) => row[share]))).toEqual(new Set(['[c]']));
  });

  test('draws no bar for what is withheld', () => {
    const page = readFileSync(join(cwd, 'safe/report.html'), 'utf8');
    for (const bar of page.matchAll(/<rect[^>]*\/>\s*<text[^>]*>([^<]*)</g))
      expect(bar[1]).not.toMatch(/^[1-4](?: %)?$/);
  });

  test('says what it is for, in every form; the other says that it is not', () => {
    for (const file of ['report.html', 'report.md']) {
      expect(readFileSync(join(cwd, 'safe', file), 'utf8')).toContain('Made for publication.');
      expect(readFileSync(join(cwd, 'plain', file), 'utf8')).toContain('Not for publication');
    }
    expect(reportOf('safe').publication.safe).toBe(true);
    expect(reportOf('plain').publication.safe).toBe(false);
    expect(readFileSync(join(cwd, 'plain/manifest.json'), 'utf8')).toContain('Not for publication');
  });
});

test.each([
  [['--policy', 'below-10'], 9],
  [['--zeros', 'suppress'], 4],
  [['--policy', 'below-5-round-5'], 4],
])('every policy makes a report, in which no small count stands: %j', async (policy, most) => {
  const args = ['analyse', ...call, '--question', '14', '-o', 'strict', '--publish', ...policy];
  const { code, stderr } = await runOne(args, cwd);
  expect({ code, stderr }).toMatchObject({ code: 0 });
  expect(countsOf('strict').filter((count) => count >= 1 && count <= most)).toEqual([]);
});

test('a program publishes what the command writes, byte for byte', async () => {
  const words = readFileSync(projectPath('catalogue/words.yaml'), 'utf8');
  const settings = {
    ...sampleSettings,
    codeFrame: loadCodeFrame(smallFrame, 'frame.yaml'),
    filter: { questions: ['14', '24'] },
    words: loadReportWords(words, 'words.yaml'),
  };
  const source = toSource(readFileSync(sampleForms.json, 'utf8'));
  const analysis = await publish(await codeCall([source], settings), settings);
  const files = makeReport(analysis, settings, { formats: ['md', 'csv', 'json'] });
  const written = readFolder(join(cwd, 'safe'));
  expect(files.length).toBeGreaterThan(20);
  for (const { path, content } of files) expect([...content].join('')).toBe(written[path]);
});

test('percentages do not give back a withheld number that they are made of', () => {
  const [header, ...rows] = parseCsv(
    readFileSync(join(cwd, 'safe/tables/responses-received.csv'), 'utf8'),
  );
  const of = header!.indexOf('Of');
  expect(rows.find(([stage]) => stage === 'Read')![1]).toBe('[c]');
  const ofRead = rows.filter((row) => row[of] === 'responses read');
  expect(ofRead.length).toBeGreaterThan(1);
  expect(new Set(ofRead.map((row) => row[2]))).toEqual(new Set(['[c]']));
});

test('a published report says nothing of the size of the input', () => {
  expect(readFileSync(join(cwd, 'safe/manifest.json'), 'utf8')).not.toContain('"bytes"');
  expect(readFileSync(join(cwd, 'plain/manifest.json'), 'utf8')).toContain('"bytes"');
});

test('a report beside an earlier one with one respondent fewer does not give the newcomer back', async () => {
  const responses = JSON.parse(readFileSync(sampleForms.json, 'utf8')) as readonly unknown[];
  writeFileSync(join(cwd, 'early.json'), JSON.stringify(responses.slice(1)));
  const settings = [...call.slice(1), '--question', '14', '--publish'];
  const late = ['analyse', sampleForms.json, ...settings, '-o', 'late', '--against', 'early'];
  const [, run, two] = await runMany([
    { args: ['analyse', 'early.json', ...settings, '-o', 'early'], cwd },
    { args: late, cwd },
    { args: [...late, 'early'], cwd },
  ]);
  // A second report behind the option would be taken for an export.
  expect(two).toMatchObject({ code: 2, stderr: expect.stringContaining('--against early') });
  const { code, stdout, stderr } = run!;
  expect({ code, stderr }).toMatchObject({ code: 0 });
  expect(stdout).toContain(`Exports: ${sampleForms.json}. Published before: early.`);
  const cells = (folder: string) =>
    reportOf(folder).tables.flatMap(({ id, rows }) =>
      rows.flatMap((row) =>
        row.map(
          (cell) =>
            `${id} ${JSON.stringify(row.filter((each) => typeof each === 'string'))} ${JSON.stringify(cell)}`,
        ),
      ),
    );
  // What is shown of the count of all is what was shown before, or nothing.
  expect(
    cells('late').filter((cell) => cell.includes('responses-received ["Analysed"')),
  ).not.toContainEqual(expect.stringMatching(/ 72$/));
});

test('without a questionnaire no group and no option is named that few wrote', async () => {
  const answers = ['More buses please.', 'The library should open on Sunday.', 'Mend the roads.'];
  const rows = Array.from({ length: 60 }, (_, at) => {
    const region = at === 7 ? 'Pennyfeather Farm' : at % 2 === 0 ? 'North' : 'South';
    const view = at === 10 ? 'ask the Jarvises' : at % 3 === 0 ? 'In favour' : 'Against';
    return `${at + 1},${region},${view},${answers[at % 3]!}`;
  });
  const header = 'ID,Region,Are you for the bypass?,What should change?';
  writeFileSync(join(cwd, 'village.csv'), [header, ...rows].join('\n'));
  const run = await runOne(['analyse', 'village.csv', '--publish', '-o', 'village'], cwd);
  expect(run).toMatchObject({ code: 0 });
  const files = readFolder(join(cwd, 'village'));
  for (const content of Object.values(files)) expect(content).not.toMatch(/Pennyfeather|Jarvis/);
  // The test looks at tables that would name them.
  expect(files['tables/respondents-by-region.csv']).toContain('North');
  expect(Object.values(files).some((content) => content.includes('Against'))).toBe(true);
  // What is told to do next is about files that are there.
  expect(run.stdout).not.toContain('village/questionnaire.yaml');
  expect(run.stdout).toContain('winnow init');
});

test('options that cannot be meant are refused with what to do', async () => {
  const refused: readonly (readonly [readonly string[], RegExp])[] = [
    [['--suppress-below', '5'], /--publish/],
    [['--publish', '--policy', 'below-10', '--round-to', '5'], /--policy says already/],
    [['--publish', '--policy', 'below-7'], /below-10/],
    [['--publish', '--policy', 'none'], /Allowed choices are below-5, below-10, round-5, /],
    [['--publish', '--suppress-below', '0'], /a policy that protects/],
  ];
  const lines = refused.map(([options]) => ['analyse', ...call, '-o', 'no', ...options]);
  const runs = await runMany(lines.map((args) => ({ args, cwd })));
  for (const [index, { code, stderr }] of runs.entries()) {
    expect(code).toBe(2);
    expect(stderr).toMatch(refused[index]![1]);
  }
});
