import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { beforeAll, describe, expect, test } from '@jest/globals';

import { readXlsxBook } from '../../src/audit/spreadsheet/index.js';
import { sampleForms } from '../support/paths.js';
import { runMany, runOne } from '../support/run-many.js';
import { withoutProgress } from '../support/run-winnow.js';
import type { Run } from '../support/run-winnow.js';
import { smallFrame } from '../support/small-call.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const cwd = temporaryFolder();
// One question and few themes are enough, and quicker.
writeFileSync(join(cwd, 'frame.yaml'), smallFrame);
const analyse = [
  ...['analyse', sampleForms.csv, '-q', 'drugs-review-part-2', '-c', 'frame.yaml'],
  ...['--question', '14'],
];

function filesOf(folder: string): readonly string[] {
  return readdirSync(join(cwd, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.\w+$/.test(name))
    .map((name) => name.replaceAll('\\', '/'))
    .sort();
}

function kindsOf(folder: string): readonly string[] {
  return [...new Set(filesOf(folder).map((name) => name.replace(/^(.*\/)?.*\./, '$1*.')))];
}

let runs: readonly Run[];
beforeAll(async () => {
  writeFileSync(join(cwd, 'theme.css'), 'h1 { color: #5a2a82 }\r\n');
  writeFileSync(join(cwd, 'bad.css'), 'h1 { color: red }\n@import "https://example.org/a.css";\n');
  runs = await runMany(
    [
      [
        ...analyse,
        '-o',
        'all',
        '--format',
        'all',
        '--title',
        'Drugs <review>',
        '--theme',
        'theme.css',
        '--bom',
        '--decimals',
        '2',
      ],
      [...analyse, '-o', 'usual'],
      [...analyse, '-o', 'some', '--format', 'md,svg', '--tables', 'themes,2'],
      [...analyse, '-o', 'published', '--format', 'all', '--publish'],
    ].map((args) => ({ args, cwd })),
  );
});

describe('the formats of a report', () => {
  test('are those that are asked for, with what leads back to the answers beside them', () => {
    expect(runs.map(({ code, stderr }) => ({ code, stderr: withoutProgress(stderr) }))).toEqual(
      runs.map(() => ({ code: 0, stderr: '' })),
    );
    const own = ['manifest.json', 'problems.csv', 'rejected.csv', 'responses.csv'];
    expect(filesOf('all')).toEqual(
      expect.arrayContaining([
        ...['html', 'md', 'docx', 'xlsx', 'ods', 'json'].map((kind) => `report.${kind}`),
        ...own,
      ]),
    );
    expect(kindsOf('all')).toEqual(
      expect.arrayContaining(['charts/*.svg', 'charts/*.png', 'tables/*.csv']),
    );
    expect(filesOf('usual').filter((name) => name.startsWith('report.'))).toEqual(
      ['html', 'json', 'md', 'xlsx'].map((kind) => `report.${kind}`),
    );
  });

  test('hold the tables that are asked for, by id or chapter', () => {
    const page = readFileSync(join(cwd, 'some/report.md'), 'utf8');
    const numbers = [...page.matchAll(/^## Table ([\d.]+)/gm)].map(([, number]) => number);
    expect(numbers).toEqual(['2.1', '2.2', '2.3', '2.4', '2.5', '2.6', '6.1']);
    expect(filesOf('some').filter((name) => name.startsWith('charts/'))).toHaveLength(7);
  });

  test('bear the title, the style and the decimal places that were chosen', async () => {
    const page = readFileSync(join(cwd, 'all/report.html'), 'utf8');
    expect(page).toContain('<h1>Drugs &lt;review&gt;</h1>');
    expect(page).toContain('<style>h1 { color: #5a2a82 }\n</style>');
    const csv = readFileSync(join(cwd, 'all/tables/responses-received.csv'), 'utf8');
    expect(csv.slice(0, 10)).toBe('\ufeffResponses');
    expect(csv).toContain('Analysed,72,98.63,responses read');
    const book = await readXlsxBook(readFileSync(join(cwd, 'all/report.xlsx')));
    expect(book.title).toBe('Drugs <review>');
    const manifest = JSON.parse(readFileSync(join(cwd, 'all/manifest.json'), 'utf8')) as {
      readonly settings: object;
    };
    expect(manifest.settings).toMatchObject({ decimals: 2, bom: true, theme: 'theme.css' });
  });

  test('end with the page to open', () => {
    expect(runs[0]!.stdout).toMatch(/Open all\/report\.html in a browser to read it\.\n$/);
    expect(runs[2]!.stdout).not.toContain('report.html');
  });

  test('of a published report are made of what may be published alone', async () => {
    const names = filesOf('published');
    expect(names.filter((name) => /responses\.csv|problems|rejected/.test(name))).toEqual([]);
    const book = await readXlsxBook(readFileSync(join(cwd, 'published/report.xlsx')));
    const numbers = book.sheets.flatMap(({ name }) => /^Table_(\d+)/.exec(name)?.[1] ?? []);
    expect(numbers).not.toContain('15'); // The days of submission are for the analysts.
    expect(names.filter((name) => name.includes('responses-by-day'))).toEqual([]);
    const { tables } = JSON.parse(readFileSync(join(cwd, 'published/report.json'), 'utf8')) as {
      readonly tables: readonly { readonly rows: readonly (readonly unknown[])[] }[];
    };
    const shown = book.sheets
      .filter(({ name }) => name.startsWith('Table_'))
      .map(({ rows, tables: [range] }) =>
        range ? rows.slice(range.top + 1, range.bottom + 1) : [],
      );
    expect(shown.map((rows) => rows.map((cells) => cells!.map((cell) => cell!.text)))).toEqual(
      tables.map(({ rows }) => rows.map((row) => row.map(asText))),
    );
  });

  test('are refused before any work when there is no such format, table or style', async () => {
    const refused = await runMany(
      [
        ['--format', 'pdf'],
        ['--tables', 'nosuch'],
        ['--theme', 'bad.css'],
        ['--theme', 'none.css'],
        ['--decimals', '9'],
      ].map((more) => ({ args: [...analyse, '-o', 'no', ...more], cwd })),
    );
    expect(refused.map(({ code }) => code)).toEqual([2, 2, 2, 2, 2]);
    const said = refused.map(({ stderr }) => stderr);
    expect(said[0]).toMatch(/No format called "pdf"|pdf[^]*html, md, docx/);
    expect(said[1]).toMatch(/no table "nosuch"[^]*6\.1 themes/);
    expect(said[2]).toMatch(/bad\.css:2 imports another file\./);
    expect(said[3]).toMatch(/none\.css/);
    expect(said[4]).toMatch(/from 0 to 6/);
    expect(readdirSync(cwd)).not.toContain('no');
  });
});

describe('winnow audit', () => {
  test('finds nothing in our own reports, published or not', async () => {
    const run = await runOne(['audit', 'all', 'published'], cwd);
    expect({ code: run.code, stderr: run.stderr }).toEqual({ code: 0, stderr: '' });
    expect(run.stdout).toMatch(/6 files, no breach\./);
  });

  test('names what it finds with its place, and exits with 1', async () => {
    writeFileSync(
      join(cwd, 'theirs.html'),
      '<title>Theirs</title>\n<h1>A</h1>\n<img src="a.png">\n',
    );
    const run = await runOne(['audit', 'theirs.html'], cwd);
    expect(run.code).toBe(1);
    expect(run.stdout).toMatch(
      /picture-alternatives\n {4}line 3: <img> has no alternative text\.\n {4}→ /,
    );
    const json = await runOne(['audit', 'theirs.html', '--json'], cwd);
    expect(json.code).toBe(1);
    expect(JSON.parse(json.stdout)).toMatchObject({
      files: ['theirs.html'],
      breaches: expect.arrayContaining([
        expect.objectContaining({ rule: 'no-requests', file: 'theirs.html', line: 3 }),
      ]),
    });
  });

  test('says what it can read when it is given something else', async () => {
    writeFileSync(join(cwd, 'notes.txt'), 'a');
    writeFileSync(join(cwd, 'broken.xlsx'), 'a');
    const runsOf = await runMany(
      [['notes.txt'], ['nowhere'], ['broken.xlsx'], ['some']].map((more) => ({
        args: ['audit', ...more],
        cwd,
      })),
    );
    expect(runsOf.map(({ code }) => code)).toEqual([2, 2, 2, 2]);
    expect(runsOf[0]!.stderr).toMatch(/notes\.txt is of no kind that can be audited\./);
    expect(runsOf[2]!.stderr).toMatch(/broken\.xlsx: The workbook is broken/);
    expect(runsOf[3]!.stderr).toMatch(/some holds no file that can be audited\./);
  });
});

/** A cell of `report.json` as a spreadsheet holds it. */
function asText(cell: unknown): string {
  if (typeof cell !== 'object' || cell === null) return String(cell);
  const { absent, percent } = cell as { readonly absent?: string; readonly percent?: number };
  return absent ?? String(percent);
}
