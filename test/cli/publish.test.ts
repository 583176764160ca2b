import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { beforeAll, describe, expect, jest, test } from '@jest/globals';

import { parseCsv } from '../support/parse-csv.js';
import { sampleForms } from '../support/paths.js';
import { readFolder } from '../support/read-folder.js';
import { runWinnow } from '../support/run-winnow.js';
import type { Run } from '../support/run-winnow.js';
import { temporaryFolder } from '../support/temporary-folder.js';

jest.setTimeout(60_000);

const cwd = temporaryFolder();
const call = [sampleForms.json, '-q', 'drugs-review-part-2', '-c', 'drugs-policy'];
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
  published = await runWinnow(['analyse', ...call, ...some, '-o', 'safe', '--publish'], { cwd });
  plain = await runWinnow(['analyse', ...call, ...some, '-o', 'plain'], { cwd });
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
    const shares = parseCsv(readFileSync(join(cwd, 'safe/tables/themes-by-sector.csv'), 'utf8'));
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

test('a stricter policy is kept, or nothing is written and the program says why', async () => {
  const args = ['analyse', ...call, '--question', '14', '-o', 'strict', '--publish'];
  const { code, stderr } = await runWinnow([...args, '--policy', 'below-10'], { cwd });
  if (code === 0) {
    expect(countsOf('strict').filter((count) => count >= 1 && count <= 9)).toEqual([]);
  } else {
    expect({ code, exists: existsSync(join(cwd, 'strict')) }).toEqual({ code: 2, exists: false });
    expect(stderr).toMatch(/Nothing was written/);
  }
});

test.each([
  [['--suppress-below', '5'], /--publish/],
  [['--publish', '--policy', 'below-10', '--round-to', '5'], /--policy says already/],
  [['--publish', '--policy', 'below-7'], /below-10/],
])('options that cannot be meant are refused with what to do: %j', async (options, message) => {
  const { code, stderr } = await runWinnow(['analyse', ...call, '-o', 'no', ...options], { cwd });
  expect(code).toBe(2);
  expect(stderr).toMatch(message);
});
