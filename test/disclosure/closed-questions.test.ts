import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { tabulate } from '../../src/analyse.js';
import type { Policy } from '../../src/disclosure/index.js';
import { tableToCsv } from '../../src/report/index.js';
import type { Table } from '../../src/tables/index.js';
import { sampleSettings } from '../support/analyse-texts.js';
import { closedCall } from '../support/closed-call.js';
import { parseCsv } from '../support/parse-csv.js';
import { publishText } from '../support/publish-text.js';
import { loadRangeOf } from '../support/whole-ranges.js';
import type { RangeOf } from '../support/whole-ranges.js';

const settings = {
  ...sampleSettings,
  questionnaire: closedCall,
  codeFrame: undefined,
  filter: undefined,
};
const headers =
  'Which town?;How often do you ride?;Please explain your answer;Which lines do you use?;Other, please specify;How good is [the price];How good is [the speed];Should there be more?;Other, please specify;What else?';
const often = (...values: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...values);
const respondent = fc.tuple(
  often('Ash', 'Ash', 'Ash', 'Elm', 'Elm', ''),
  often('Never', 'Never', 'Sometimes', 'Sometimes', 'Sometimes', 'Daily', ''),
  often('', 'To work'),
  often('Blue', 'Blue', 'Green', '"Red, north, Blue"', '"Red, north"', 'a canoe', ''),
  often(''),
  often('Good', 'Good', 'Good', 'Good', 'Bad', ''),
  often('Good', 'Bad', 'Bad', 'Bad', 'Bad', 'Bad'),
  often('Yes', 'Yes', 'Yes', 'Yes', 'No', 'perhaps', ''),
  often(''),
  often('', 'Seats', 'Shade'),
);

const towns = ['', 'Ash', 'Elm', 'Not stated'];
const options: Readonly<Record<string, readonly string[]>> = {
  '1': ['Never', 'Sometimes', 'Daily'],
  '2': ['Red, north', 'Blue', 'Green'],
  '3.1': ['Good', 'Bad'],
  '3.2': ['Good', 'Bad'],
  '4': ['Yes', 'No'],
};
const own = 'Not one of the options';
const isOfSeveral = (question: string): boolean => question === '2';

const seeds = [1, 2, 3];
const policy: Policy = { suppressBelow: 5, roundTo: 1, zeros: 'show' };
let solve: RangeOf;
let reports: readonly { readonly published: readonly Table[]; readonly plain: readonly Table[] }[];

beforeAll(async () => {
  solve = await loadRangeOf();
  reports = await Promise.all(
    seeds.map(async (seed) => {
      const rows = fc.sample(respondent, { seed, numRuns: 50 }).map((cells) => cells.join(';'));
      const { call, tables } = await publishText([headers, ...rows].join('\n'), settings, policy);
      return { published: tables, plain: tabulate(call, settings) };
    }),
  );
}, 120_000);

type Printed = ReadonlyMap<string, string>;

/** What is printed of every number, by "chose 1 Never Ash", "replied 1 Ash", "responded Ash". */
function read(tables: readonly Table[]): Printed {
  const printed = new Map<string, string>();
  for (const table of tables) {
    const [header = [], ...rows] = parseCsv(tableToCsv(table));
    for (const row of rows) {
      const at = (title: string): string => row[header.indexOf(title)] ?? '';
      if (table.id === 'respondents-by-town')
        printed.set(`responded||${row[0]!}`, at('Respondents'));
      if (!table.id.startsWith('choices-')) continue;
      const question = at('Id') || table.id.slice('choices-'.length);
      const town = at('Town') === 'All respondents' ? '' : at('Town');
      printed.set(`chose ${at('Option')}|${question}|${town}`, at('Respondents'));
      printed.set(`replied|${question}|${town}`, at('Base'));
    }
  }
  return printed;
}

/** The least and the most that a number can be for somebody with a solver; undefined: it stands in no bond. */
function rangeOf(printed: Printed, wanted: string): readonly [number, number] {
  const lines: string[] = [];
  const places = new Map<string, string>();
  const x = (key: string): string => {
    if (!places.has(key)) places.set(key, `x${places.size}`);
    return places.get(key)!;
  };
  const sum = (keys: readonly string[], sign = '+'): string =>
    keys.map((key) => `${sign} ${x(key)}`).join(' ');
  const divide = (of: (town: string) => string): void => {
    lines.push(`${sum(towns.slice(1).map(of))} - ${x(of(''))} = 0`);
  };
  divide((town) => `responded||${town}`);
  for (const [question, known] of Object.entries(options)) {
    const isGrid = question.startsWith('3');
    for (const town of isGrid ? [''] : towns) {
      const chose = [...known, own].map((option) => `chose ${option}|${question}|${town}`);
      const replied = `replied|${question}|${town}`;
      lines.push(`${x(replied)} - ${x(`responded||${town}`)} <= 0`);
      for (const each of chose) lines.push(`${x(each)} - ${x(replied)} <= 0`);
      lines.push(`${sum(chose)} - ${x(replied)} ${isOfSeveral(question) ? '>=' : '='} 0`);
    }
    if (isGrid) continue;
    divide((town) => `replied|${question}|${town}`);
    for (const option of [...known, own]) divide((town) => `chose ${option}|${question}|${town}`);
  }
  for (const [key, cell] of printed) if (/^\d+$/.test(cell)) lines.push(`${x(key)} = ${cell}`);
  return solve(x(wanted), lines, [...places.values()]);
}

describe.each(seeds)('closed questions in a report for publication (call %i)', (seed) => {
  test('are there, with no small number that somebody with a solver could work out', () => {
    const { published, plain } = reports[seeds.indexOf(seed)]!;
    const [shown, truth] = [read(published), read(plain)];
    const small = [...truth].filter(([key, cell]) => {
      const [, question, town] = key.split('|');
      const replied = Number(truth.get(`replied|${question!}|${town!}`) ?? 100);
      return Number(cell) > 0 && Number(cell) < 5 && (replied >= 5 || !key.startsWith('chose'));
    });
    expect([...shown.values()].filter((cell) => /^\d+$/.test(cell)).length).toBeGreaterThan(10);
    expect(small.length).toBeGreaterThan(5);
    const found = small.flatMap(([key]) => {
      const [least, most] = rangeOf(shown, key);
      return least > 1 || most < 4 ? [`${key}: ${least} to ${most}`] : [];
    });
    expect(found).toEqual([]);
  }, 60_000);

  test('have no row for answers in words of their own where these are few, and no percentage of what is withheld', () => {
    const { published } = reports[seeds.indexOf(seed)]!;
    for (const { id, columns, rows } of published) {
      if (!id.startsWith('choices-')) continue;
      const place = (column: string): number => columns.findIndex((each) => each.id === column);
      const ownRows = [...rows].filter((row) => {
        const cell = row[place('option')]!;
        return cell.kind === 'text' && cell.value === own;
      });
      if (ownRows.length > 0)
        expect(ownRows.some((row) => row[place('respondents')]!.kind === 'count')).toBe(true);
      for (const row of rows) {
        const isWithheld = [place('respondents'), place('base')].some(
          (at) => row[at]!.kind === 'absent',
        );
        expect(row[place('percent')]!.kind === 'percent').toBe(!isWithheld);
      }
    }
  });
});
