import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { parse as parseYaml } from 'yaml';

import { redactPatterns } from '../../src/responses/index.js';
import { readFolder } from '../support/read-folder.js';
import { runMany } from '../support/run-many.js';
import type { Run } from '../support/run-winnow.js';
import { smallFrame, smallHeader, smallQuestionnaire } from '../support/small-call.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { toCsv } from '../support/to-csv.js';

const require = createRequire(import.meta.url);
const words = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype', 'valueOf'];
const naughty = [
  ...new Set([...words, ...(require('big-list-of-naughty-strings') as string[])]),
].filter((text) => text.trim() !== '');

const folder = temporaryFolder();
const commands = {
  analyse: 'analyse answers.csv --questionnaire small.yaml --code-frame frame.yaml -o report',
  tables: 'analyse answers.csv --questionnaire small.yaml -o again --format json --json',
  alone: 'analyse answers.csv -o alone',
  inspect: 'inspect answers.csv --json',
  known: 'inspect answers.csv --questionnaire small.yaml --json',
  keywords: 'keywords answers.csv --questionnaire small.yaml --min-respondents 3 --json',
  themes: 'themes answers.csv --questionnaire small.yaml --code-frame frame.yaml --json',
  kwic: 'kwic constructor answers.csv --questionnaire small.yaml --json',
  topics: 'topics answers.csv --questionnaire small.yaml --topics 4 --question 2 --json',
  headersAlone: 'analyse headers.csv -o headers',
  headersInspect: 'inspect headers.csv --json',
  headersTables: 'analyse headers.csv -o headers-again --format json --json',
  shown: 'inspect headers.csv',
  init: 'init headers.csv',
} as const;

/** Every string as id, group and each answer, with a word beside it that all share. */
const rows = naughty.map((text) =>
  smallHeader.map((header) => {
    if (header === 'Response ID' || header === 'group') return text;
    return /^\d/.test(header) ? `${text} constructor __proto__` : '';
  }),
);
/** Every string as a header, over answers of some length. */
const headers = [...new Set(naughty.map((text) => text.trim()))];
const answer = (row: number): string =>
  `Somebody says in row ${row} that the constructor is not what __proto__ was.`;

let runs: Readonly<Record<keyof typeof commands, Run>>;
let files: Readonly<Record<string, string>>;
beforeAll(async () => {
  writeFileSync(join(folder, 'small.yaml'), smallQuestionnaire);
  writeFileSync(join(folder, 'frame.yaml'), smallFrame);
  writeFileSync(join(folder, 'answers.csv'), toCsv([smallHeader, ...rows]));
  const table = Array.from({ length: 12 }, (_, row) => headers.map(() => answer(row)));
  writeFileSync(join(folder, 'headers.csv'), toCsv([headers, ...table]));
  const names = Object.keys(commands) as (keyof typeof commands)[];
  const done = await runMany(
    names.map((name) => ({ args: commands[name].split(' '), cwd: folder })),
  );
  runs = Object.fromEntries(names.map((name, at) => [name, done[at]!])) as typeof runs;
  files = readFolder(folder);
});

describe('the big list of naughty strings, through every command', () => {
  test.each(Object.keys(commands) as (keyof typeof commands)[])('%s does its work', (name) => {
    const { code, stderr } = runs[name];
    expect({ code, stderr: stderr.slice(0, 300) }).toMatchObject({ code: 0 });
    expect(stderr).not.toMatch(/\n\s+at .*:\d+:\d+/);
  });

  test.each(
    (Object.keys(commands) as (keyof typeof commands)[]).filter((name) =>
      commands[name].endsWith('--json'),
    ),
  )('%s prints JSON that parses', (name) => {
    expect(JSON.parse(runs[name].stdout)).toBeTruthy();
  });

  test('every CSV file of a report has as many cells in each row as in its header', () => {
    const lists = Object.keys(files).filter((path) =>
      /^(?:report|alone|headers)\b.*\.csv$/.test(path),
    );
    expect(lists.length).toBeGreaterThan(20);
    for (const path of lists.filter((name) => name !== 'headers.csv')) {
      const [header, ...rows] = parse(files[path]!, { relax_column_count: true });
      expect({ path, rows: rows.filter(({ length }) => length !== header!.length) }).toEqual({
        path,
        rows: [],
      });
    }
  });

  test('every JSON file of a report parses', () => {
    const lists = Object.keys(files).filter((path) => path.endsWith('.json'));
    expect(lists.length).toBeGreaterThan(4);
    for (const path of lists) expect(JSON.parse(files[path]!)).toBeTruthy();
  });

  test('no page has an element that winnow does not write', () => {
    const ours = new Set(
      'html head meta title style body script main header footer nav section article div p h1 h2 h3 h4 table caption colgroup col thead tbody tfoot tr th td ul ol li a button input label span strong em code details summary figure figcaption svg g rect text tspan line path desc dl dt dd br small abbr time output form fieldset legend select option select search'.split(
        ' ',
      ),
    );
    for (const path of ['report/report.html', 'alone/report.html', 'headers/report.html']) {
      const page = files[path]!.replace(/<style>[^]*?<\/style>/g, '').replace(
        /<script>(?:(?!<\/script>)[^])*<\/script>\s*<\/body>/g,
        '</body>',
      );
      const found = new Set([...page.matchAll(/<\/?([a-z][\w:-]*)/gi)].map(([, name]) => name!));
      expect([...found].filter((name) => !ours.has(name))).toEqual([]);
      expect(page).not.toMatch(/<[^<>"]*(?:"[^"]*"[^<>"]*)*\son\w+\s*=/i);
    }
  });
});

describe('naughty strings as values', () => {
  test('are the groups of a table as they are, unless they hold personal details or punctuation alone', () => {
    const { tables } = JSON.parse(runs.tables.stdout) as {
      tables: { id: string; rows: unknown[][] }[];
    };
    const groups = new Set(
      tables.find(({ id }) => id === 'respondents-by-group')!.rows.map(([group]) => group),
    );
    const shown = naughty
      .map((text) => text.trim())
      .filter((text) => redactPatterns(text) === text)
      .filter((text) => /[\p{L}\p{N}\p{S}]/u.test(text));
    const lost = shown.filter((text) => !groups.has(text));
    expect(shown.length).toBeGreaterThan(400);
    expect(lost).toEqual([]);
  });

  test('are the ids of the list of responses, one by one', () => {
    const list = parse(files['report/responses.csv']!);
    // The form asks four questions.
    const ids = new Set(naughty.map((text) => text.trim()));
    expect(list.length - 1).toBe(4 * ids.size);
    expect(new Set(list.slice(1).map(([id]) => id)).size).toBeGreaterThan(0.98 * ids.size);
  });

  test('are words that can be looked up and counted', () => {
    expect(runs.kwic.stdout).toContain('constructor');
    expect(runs.keywords.stdout).toMatch(/constructor/);
  });
});

describe('naughty strings as headers', () => {
  test('are questions of a drafted questionnaire that loads', () => {
    const {
      sections,
      profile = [],
      ignored = [],
    } = parseYaml(runs.init.stdout) as {
      sections: { questions: { question: string; parts?: { question: string }[] }[] }[];
      profile?: { question: string }[];
      ignored?: string[];
    };
    const asked = sections
      .flatMap(({ questions }) => questions.flatMap((one) => [one, ...(one.parts ?? [])]))
      .concat(profile)
      .map(({ question }) => question);
    const known = new Set([...asked, ...ignored].map((text) => text.replace(/\s+/g, ' ')));
    const missing = headers.filter((text) => !known.has(text.replace(/\s+/g, ' ')));
    expect(missing).toEqual([]);
  });

  test('are those that inspect names', () => {
    const [{ columns }] = JSON.parse(runs.headersInspect.stdout) as [
      { columns: { header: string }[] },
    ];
    expect(columns).toHaveLength(headers.length);
  });

  test('reach no terminal with their control characters', () => {
    expect(runs.shown.stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
  });
});
