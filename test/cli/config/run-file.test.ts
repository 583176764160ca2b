import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from '@jest/globals';
import type { Command } from 'commander';
import { stringify } from 'yaml';
import type { z } from 'zod';

import { digestRequest } from '../../../src/cli/config/digest-request.js';
import { optionKeys, runCommands, withoutKey } from '../../../src/cli/config/option-keys.js';
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

const commands = runCommands(makeProgram(() => undefined));
const { analyse, digest } = commands;
const keys = optionKeys(analyse);
const digestKeys = optionKeys(digest);

let files = 0;
function readText(text: string): RunRequest {
  const path = join(folder, `run-${files++}.yaml`);
  writeFileSync(path, text);
  return readRunFile(path, commands);
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
  'fail-on': ['errors'],
};

/** The same for what a digest knows beside the options of reading and coding. */
const typedOfDigest: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    [
      'sector',
      'region',
      'capacity',
      'country',
      'question',
      'where',
      'language',
      'since',
      'until',
    ].map((name) => [name, typed[name]!]),
  ),
  by: ['region', 'sector'],
  state: ['state'],
  'as-of': ['2020-07-09'],
  format: ['html'],
  output: ['digest.html'],
  internal: [],
  'fail-on': ['new-problems', 'uncovered>20%'],
  wait: ['5'],
};

/** Files and options of `winnow digest`, with a run file and options of its own. */
async function digestWith(
  config: string,
  args: readonly string[],
): Promise<Awaited<ReturnType<typeof digestRequest>>> {
  const own = runCommands(makeProgram(() => undefined));
  own.digest.parseOptions([...args]);
  return digestRequest(config, [], own.digest.opts(), own);
}

describe('a run file', () => {
  test('has a key for every option of analyse and digest, and every option has its key', () => {
    const optionsOf = (command: Command): string[] =>
      command.options.map(({ long }) => long!.replace(/^--(?:no-)?/, ''));
    const hasKey = (name: string): boolean => !Object.hasOwn(withoutKey, name);
    const named = keys.map(({ name }) => name);
    // An option and its opposite have one key.
    expect([...named].sort()).toEqual([...new Set(optionsOf(analyse))].filter(hasKey).sort());
    const known = new Set([...optionsOf(analyse), ...optionsOf(digest)]);
    expect([...known]).toEqual(expect.arrayContaining(Object.keys(withoutKey)));
    const { shape } = runFileSchema(commands) as unknown as {
      readonly shape: Readonly<Record<string, z.ZodOptional<z.ZodObject>>>;
    };
    expect(Object.keys(shape).sort()).toEqual(
      [...named, 'files', 'reports', 'split-by', 'digest'].sort(),
    );
    // What belongs to reading and coding stands above, for reports and digest alike.
    const shared = keys.filter(({ isShared }) => isShared).map(({ name }) => name);
    const ofDigest = Object.keys(shape['digest']!.unwrap().shape);
    expect([...ofDigest].sort()).toEqual(
      optionsOf(digest)
        .filter((name) => hasKey(name) && !shared.includes(name))
        .sort(),
    );
    expect(Object.keys(typed).sort()).toEqual([...named].sort());
    expect(Object.keys(typedOfDigest).sort()).toEqual([...ofDigest].sort());
  });

  test('takes a list for every option that may be repeated, or that names several things', () => {
    const all = [...keys, ...digestKeys];
    const several = all.filter(({ option }) =>
      /repeat for more|comma-separated/.test(option.description),
    );
    expect(all.filter(({ isList }) => isList)).toEqual(several);
  });

  test('knows every option that names a file or folder, or an entry of the catalogue', () => {
    const all = [...keys, ...digestKeys];
    const paths = all.filter(({ option }) => /<(?:id\|)?(?:file|dir|report)>/.test(option.flags));
    expect(all.filter(({ isPath }) => isPath)).toEqual(paths);
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
      const request = readRunFile(join(own, 'winnow.yaml'), commands);
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
    const {
      folder: own,
      shared,
      reports,
    } = readRunFile(join(folder, 'call/winnow.yaml'), commands);
    expect(own).toBe(join(folder, 'call'));
    // An entry of the catalogue is no path, unless a file is called so.
    expect(shared.questionnaire).toBe(join(folder, 'q.yaml'));
    expect(shared.codeFrame).toBe(join(folder, 'call', 'frame'));
    expect(reports[0]!.options.words).toBe('words');
    expect(reports[0]!.options.against).toEqual([join(folder, 'call', 'old')]);
  });
});

describe('the digest of a run file', () => {
  const path = join(folder, 'nightly.yaml');
  writeFileSync(join(folder, 'nightly.csv'), '');

  test.each(Object.entries(typedOfDigest))('takes --%s from its key', async (name, values) => {
    const { option, isList } = digestKeys.find((key) => key.name === name)!;
    const value = values.length === 0 ? true : isList ? values : values[0]!;
    const number = Number(value);
    const written = { [name]: Number.isNaN(number) || value === true ? value : number };
    writeFileSync(path, stringify({ files: 'nightly.csv', digest: written }));
    const flags =
      values.length === 0 ? [option.long!] : values.flatMap((one) => [option.long!, one]);
    const own = runCommands(makeProgram(() => undefined)).digest;
    own.parseOptions(flags);
    const attribute = option.attributeName();
    const given: unknown = own.getOptionValue(attribute);
    const read = (await digestWith(path, [])).options as unknown as Record<string, unknown>;
    const isPlaced = name === 'state' || name === 'output';
    expect(read[attribute]).toEqual(isPlaced ? join(folder, given as string) : given);
  });

  test('counts those that all reports count, and is written its own way', async () => {
    writeFileSync(
      path,
      stringify({
        files: 'nightly.csv',
        questionnaire: 'drugs-review-part-2',
        strict: true,
        until: '2020-08-06',
        by: ['sector', 'region'],
        format: ['html', 'csv'],
        output: 'report',
        digest: { state: 'nightly', by: 'region', wait: 5 },
      }),
    );
    const { files, options } = await digestWith(path, ['--as-of', '2020-07-09', '--wait', '7']);
    expect(files).toEqual([join(folder, 'nightly.csv')]);
    expect(options).toMatchObject({
      questionnaire: 'drugs-review-part-2',
      until: '2020-08-06',
      by: ['region'],
      state: join(folder, 'nightly'),
      format: 'text',
      asOf: '2020-07-09',
      wait: 7,
    });
    expect(options.output).toBeUndefined();
  });
});

describe('a run file with a mistake', () => {
  test.each([
    [
      'files: a.csv\nquestionaire: x.yaml',
      ['2:1 Unknown key "questionaire". Did you mean "questionnaire"?'],
    ],
    ['questionnaire: x.yaml', ['1:1 "files" is missing.']],
    ['files: 3', ['1:1 "files" must be text: write it with quotation marks, "3".']],
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
    [
      'files: a.csv\ndigest:\n  as-of: soon\n  fail-on: problems\n  wait: 2.5',
      ['5:3 "wait" must be a whole number, and is a number.'],
    ],
    [
      'files: a.csv\ndigest:\n  as-of: soon',
      ['3:3 "as-of" cannot be soon. It takes a day as YYYY-MM-DD, such as 2020-08-06.'],
    ],
    [
      'files: a.csv\ndigest:\n  questionnaire: x.yaml\n  fail_on: problems',
      [
        '3:3 Unknown key "questionnaire". Did you mean "question"?',
        '4:3 Unknown key "fail_on". Did you mean "fail-on"?',
      ],
    ],
    ['files: a.csv\nfiles: b.csv', ['2:1 "files" stands in line 1 already: keep one of them.']],
    ['', ['1:1 The file is empty.']],
  ])('%j is told line, column and fix', (text, expected) => {
    expect(problemsOf(text)).toEqual(expected);
  });

  test('says how to make one when there is none', () => {
    expect(() => readRunFile(join(folder, 'none.yaml'), commands)).toThrow(
      /There is no file .*none/,
    );
  });
});

test('a run file cannot be written from what is piped, nor over another file', () => {
  const path = join(folder, 'taken.yaml');
  expect(() => {
    writeRunFile(path, ['-'], analyse);
  }).toThrow(/stdin cannot be one of them/);
  writeFileSync(path, 'mine');
  expect(() => {
    writeRunFile(path, ['a.csv'], analyse);
  }).toThrow(/exists already/);
  expect(readFileSync(path, 'utf8')).toBe('mine');
});
