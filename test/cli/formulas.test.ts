import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';

import { writeHostileInputs } from '../support/hostile-inputs.js';
import { runMany } from '../support/run-many.js';
import type { Run } from '../support/run-winnow.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { unpackFolder } from '../support/unpack.js';

const folder = temporaryFolder();
const starts = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];
const call = ['-q', 'asked.yaml', '-c', 'frame.yaml'];

/** Each in a folder of its own, with a call in which every text begins with the character. */
const calls = starts.map((start, at) => {
  const cwd = join(folder, `call-${at}`);
  return { start, cwd };
});
const commands: readonly (readonly string[])[] = [
  ['analyse', 'answers.csv', ...call, '-o', 'made/report', '--format', 'csv,xlsx,ods'],
  ['sample', 'answers.csv', ...call, '-n', '50', '-o', 'made/sample.csv'],
  ['sample', 'answers.csv', ...call, '-n', '50', '-o', 'made/sample.xlsx'],
  ['sample', 'answers.csv', ...call, '-n', '50'],
  ['contacts', 'answers.csv', '-q', 'asked.yaml', '--purpose', '=1+1', '-o', 'made/contacts.csv'],
];

let runs: readonly Run[];
let files: Readonly<Record<string, string>>;
beforeAll(async () => {
  for (const { start, cwd } of calls)
    writeHostileInputs(cwd, '', (_, words) => `${start}1+1 ${words}`);
  runs = await runMany(calls.flatMap(({ cwd }) => commands.map((args) => ({ args, cwd }))));
  files = unpackFolder(folder);
});

const made = (ending: string): readonly (readonly [string, string])[] =>
  Object.entries(files).filter(([path]) => path.includes('/made/') && path.endsWith(ending));

/** Cells that a spreadsheet would take for a formula, or for a cell that begins with one. */
function formulas(csv: string): readonly string[] {
  const rows: string[][] = parse(csv.replace(/^\ufeff/, ''), { relax_column_count: true });
  const cells = rows.flat();
  return cells.filter((cell) => /^[=+\-@＝＋－＠\t\r\n]/.test(cell) && !/^-?[\d.]+$/.test(cell));
}

describe('what begins like a formula', () => {
  test('is in the input of commands that all do their work', () => {
    const failed = runs.filter(({ code }) => code !== 0).map(({ stderr }) => stderr);
    expect(failed).toEqual([]);
    for (const { cwd } of calls)
      expect(formulas(readFileSync(join(cwd, 'answers.csv'), 'utf8')).length).toBeGreaterThan(100);
  });

  test('begins no cell of a CSV file: tables, responses, problems, samples, contacts', () => {
    const lists = made('.csv');
    const names = new Set(lists.map(([path]) => path.replace(/.*\//, '')));
    for (const name of ['responses.csv', 'problems.csv', 'sample.csv', 'contacts.csv'])
      expect(names).toContain(name);
    expect(lists.length).toBeGreaterThan(20 * calls.length);
    const run = lists.flatMap(([path, text]) => formulas(text).map((cell) => `${path}: ${cell}`));
    expect(run).toEqual([]);
  });

  test('begins no cell of a sample that is printed', () => {
    const printed = runs.filter((_, at) => at % commands.length === 3);
    expect(printed.flatMap(({ stdout }) => formulas(stdout))).toEqual([]);
    expect(printed.every(({ stdout }) => stdout.includes('1+1'))).toBe(true);
  });

  test('stays in CSV, behind an apostrophe', () => {
    const [, text] = made('/contacts.csv')[0]!;
    const rows: string[][] = parse(text);
    expect(rows.slice(1).map((row) => row.at(-1))).toContain("'=1+1");
  });

  test('is a text cell of a workbook, which has no formulas at all', () => {
    const sheets = made('.xml').filter(([path]) => path.includes('.xlsx!xl/worksheets/'));
    expect(sheets.length).toBeGreaterThan(20);
    for (const [path, xml] of sheets) {
      const formula = /<f[\s>/]|<c [^>]*t="str"/.exec(xml)?.[0];
      expect({ path, formula }).toEqual({ path, formula: undefined });
      // Numbers are numbers: what holds a letter or a sign is none.
      const values = [...xml.matchAll(/<c (?![^>]*t=")[^>]*><v>([^<]*)<\/v>/g)];
      expect(values.filter(([, value]) => !/^-?[\d.]+(?:e[+-]?\d+)?$/i.test(value!))).toEqual([]);
    }
  });

  test('is a text cell of an OpenDocument sheet, which has no formulas at all', () => {
    const contents = made('.ods!content.xml');
    expect(contents.length).toBe(calls.length);
    for (const [path, xml] of contents) {
      expect({ path, formula: /formula=/.exec(xml)?.[0] }).toEqual({ path, formula: undefined });
      expect(xml).toContain('1+1');
    }
  });

  test('is written by every command that writes spreadsheets', () => {
    expect(readdirSync(join(calls[0]!.cwd, 'made')).sort()).toEqual([
      'contacts.csv',
      'report',
      'sample.csv',
      'sample.xlsx',
    ]);
  });
});
