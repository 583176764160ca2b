import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from '@jest/globals';
import type { Command } from 'commander';
import { stringify } from 'yaml';

import { optionKeys, withoutKey } from '../../../src/cli/config/option-keys.js';
import { readRunFile } from '../../../src/cli/config/read-run-file.js';
import type { RunRequest } from '../../../src/cli/config/read-run-file.js';
import { runFileSchema } from '../../../src/cli/config/schema.js';
import { writeRunFile } from '../../../src/cli/config/write-run-file.js';
import { makeProgram } from '../../../src/cli/program.js';
import { WinnowError } from '../../../src/issues/index.js';
import { temporaryFolder } from '../../support/temporary-folder.js';

const folder = temporaryFolder();

/** The command `analyse`, with the options of a command line taken in and nothing run. */
function analyseWith(args: readonly string[] = []): Command {
  const program = makeProgram(() => undefined);
  const analyse = program.commands.find((command) => command.name() === 'analyse')!;
  analyse.parseOptions([...args]);
  return analyse;
}

const analyse = analyseWith();
const keys = optionKeys(analyse);

let files = 0;
function readText(text: string): RunRequest {
  const path = join(folder, `run-${files++}.yaml`);
  writeFileSync(path, text);
  return readRunFile(path, analyse);
}

/** What is wrong with a file, without its name. */
function problemsOf(text: string): readonly string[] {
  try {
    readText(text);
  } catch (error) {
    if (!(error instanceof WinnowError)) throw error;
    return error.message
      .split('\n')
      .slice(1)
      .map((line) => line.replace(/^.*run-\d+\.yaml:/, '').replace('  ', ' '));
  }
  return [];
}

/** For each option of the command line a value, as it is typed. */
const typed: Readonly<Record<string, readonly string[]>> = {
  questionnaire: ['drugs-review-part-2'],
  'code-frame': ['drugs-policy'],
  'answer-kinds': ['kinds.yaml'],
  'stop-words': ['stop.txt'],
  'keep-terms': ['keep.txt'],
  synonyms: ['synonyms.txt'],
  sheet: ['2'],
  encoding: ['latin1'],
  sector: ['health', 'other'],
  region: ['London'],
  capacity: ['individual'],
  country: ['England'],
  question: ['1', '8'],
  where: ['job-role=nurse'],
  language: ['en', 'French'],
  since: ['2020-07-02'],
  until: ['2020-08-06'],
  output: ['out'],
  force: [],
  by: ['region', 'sector'],
  campaigns: ['collapse'],
  method: ['keyness'],
  'min-respondents': ['4'],
  publish: [],
  policy: ['below-10'],
  'suppress-below': ['7'],
  'round-to': ['5'],
  zeros: ['suppress'],
  against: ['first', 'second'],
  words: ['words.yaml'],
  quotes: [],
  format: ['html,docx', 'csv'],
  tables: ['1,themes', '9'],
  title: ['What they said: a report'],
  decimals: ['0'],
  theme: ['own.css'],
  bom: [],
  answers: [],
  strict: [],
};

describe('a run file', () => {
  test('has a key for every option of analyse, and every option has its key', () => {
    const options = analyse.options.map(({ long }) => long!.replace(/^--(?:no-)?/, ''));
    const named = keys.map(({ name }) => name);
    expect([...named, ...Object.keys(withoutKey)].sort()).toEqual([...options].sort());
    const schema = runFileSchema(analyse) as unknown as { readonly shape: object };
    expect(Object.keys(schema.shape).sort()).toEqual(
      [...named, 'files', 'reports', 'split-by'].sort(),
    );
    expect(Object.keys(typed).sort()).toEqual([...named].sort());
  });

  test('takes a list for every option that may be repeated, or that names several things', () => {
    const several = keys.filter(({ option }) =>
      /repeat for more|comma-separated/.test(option.description),
    );
    expect(keys.filter(({ isList }) => isList)).toEqual(several);
  });

  test('knows every option that names a file or folder, or an entry of the catalogue', () => {
    const paths = keys.filter(({ option }) => /<(?:id\|)?(?:file|dir|report)>/.test(option.flags));
    expect(keys.filter(({ isPath }) => isPath)).toEqual(paths);
  });

  test.each(keys.map((key) => [key.name, key] as const))(
    'written from --%s and read again asks for the same',
    (name, { option, isShared }) => {
      const own = join(folder, `own-${name}`);
      mkdirSync(own);
      const flag = option.long!;
      const values = typed[name]!;
      const args = values.length === 0 ? [flag] : values.flatMap((value) => [flag, value]);
      const command = analyseWith(args);
      writeRunFile(join(own, 'winnow.yaml'), [join(own, 'a.csv')], command);
      const request = readRunFile(join(own, 'winnow.yaml'), analyse);
      const read = { ...(isShared ? request.shared : request.reports[0]!.options) };
      const attribute = option.attributeName();
      const given: unknown = command.getOptionValue(attribute);
      const found = (read as Record<string, unknown>)[attribute];
      // Paths are told from where the command runs.
      const plain = (value: unknown): unknown =>
        Array.isArray(value)
          ? value.map(plain)
          : typeof value === 'string'
            ? value.replace(`${own}/`, '').replace(/^.*\//, '')
            : value;
      expect(plain(found)).toEqual(plain(given));
      expect(request.files).toEqual(['a.csv']);
    },
  );

  test('says what differs between reports, and holds for all what stands above them', () => {
    const { shared, reports } = readText(
      stringify({
        files: ['a.csv', 'b/*.xlsx'],
        questionnaire: 'drugs-review-part-2',
        format: 'html',
        'min-respondents': 4,
        reports: [
          {},
          { output: 'sectors', 'split-by': 'sector', format: ['csv', 'md'] },
          { output: 'x', sector: 'other', answers: false },
        ],
      }),
    );
    expect(shared).toEqual({ questionnaire: 'drugs-review-part-2' });
    const common = { format: ['html'], minRespondents: 4 };
    expect(reports).toEqual([
      { options: { ...common, output: join(folder, 'report') }, splitBy: undefined },
      {
        options: { ...common, format: ['csv', 'md'], output: join(folder, 'sectors') },
        splitBy: 'sector',
      },
      {
        options: { ...common, output: join(folder, 'x'), sector: ['other'], answers: false },
        splitBy: undefined,
      },
    ]);
  });

  test('lies in a folder, to which its paths are relative', () => {
    mkdirSync(join(folder, 'call'));
    writeFileSync(join(folder, 'call', 'frame'), '');
    writeFileSync(
      join(folder, 'call', 'winnow.yaml'),
      'files: a.csv\nquestionnaire: ../q.yaml\ncode-frame: frame\nwords: words\nagainst: [old]\n',
    );
    const { folder: own, shared, reports } = readRunFile(join(folder, 'call/winnow.yaml'), analyse);
    expect(own).toBe(join(folder, 'call'));
    // An entry of the catalogue is no path, unless a file is called so.
    expect(shared.questionnaire).toBe(join(folder, 'q.yaml'));
    expect(shared.codeFrame).toBe(join(folder, 'call', 'frame'));
    expect(reports[0]!.options.words).toBe('words');
    expect(reports[0]!.options.against).toEqual([join(folder, 'call', 'old')]);
  });
});

describe('a run file with a mistake', () => {
  test.each([
    [
      'files: a.csv\nquestionaire: x.yaml',
      ['2:1 Unknown key "questionaire". Did you mean "questionnaire"?'],
    ],
    ['questionnaire: x.yaml', ['1:1 "files" is missing.']],
    ['files: 3', ['1:1 "files" must be text or a list, and is a number.']],
    ['files: []', ['1:1 "files" needs at least one entry.']],
    ['files: a.csv\nreports:\n  - outpt: x', ['3:5 Unknown key "outpt". Did you mean "output"?']],
    ['files: a.csv\nreports:\n  - output: x\n    sheet: 2', ['4:5 Unknown key "sheet".']],
    [
      'files: a.csv\nmethod: keynes',
      [
        '2:1 No method called "keynes". Did you mean "keyness"? Known: frequency · tfidf · keyness.',
      ],
    ],
    ['files: a.csv\npublish: yes', ['2:1 "publish" must be true or false, and is text.']],
    ['files: a.csv\ndecimals: nine', ['2:1 "decimals" must be a number, and is text.']],
    [
      'files: a.csv\ndecimals: 9\nreports:\n  - format: [html, htm]\n  - since: 2020-13-01',
      [
        '2:1 "decimals" cannot be 9. Give a whole number from 0 to 6.',
        '4:5 "format" cannot be html,htm. No format called "htm". Did you mean "html"? Known: html, md, docx, xlsx, ods, csv, svg, png, json.',
        '5:5 "since" cannot be 2020-13-01. It takes a day as YYYY-MM-DD, such as 2020-08-06.',
      ],
    ],
    ['files: a.csv\nfiles: b.csv', ['2:1 This key stands here twice.']],
    ['', ['1:1 The file is empty.']],
  ])('%j is told line, column and fix', (text, expected) => {
    expect(problemsOf(text)).toEqual(expected);
  });

  test('says how to make one when there is none', () => {
    expect(() => readRunFile(join(folder, 'none.yaml'), analyse)).toThrow(
      /There is no file .*none/,
    );
  });
});

test('a run file cannot be written from what is piped, nor over another file', () => {
  const path = join(folder, 'taken.yaml');
  expect(() => {
    writeRunFile(path, ['-'], analyse);
  }).toThrow(/stdin is none/);
  writeFileSync(path, 'mine');
  expect(() => {
    writeRunFile(path, ['a.csv'], analyse);
  }).toThrow(/exists already/);
  expect(readFileSync(path, 'utf8')).toBe('mine');
});
