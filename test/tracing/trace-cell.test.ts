import { readFileSync } from 'node:fs';

import { beforeAll, describe, expect, test } from '@jest/globals';

import { tabulate } from '../../src/analyse.js';
import { codeCall } from '../../src/call/code-call.js';
import type { CodedCall, CodingSettings } from '../../src/call/code-call.js';
import { cellAt, traceable } from '../../src/tracing/cell-address.js';
import type { TracedCell } from '../../src/tracing/cell-address.js';
import { loadSettings } from '../../src/cli/options/settings.js';
import type { WinnowError } from '../../src/issues/index.js';
import { rowKeys, tracedColumns } from '../../src/tables/index.js';
import type { CodedResponse } from '../../src/coding/index.js';
import type { Table } from '../../src/tables/index.js';
import type { Membership } from '../../src/tracing/membership.js';
import { readTraced } from '../../src/tracing/trace-cell.js';
import { countedResponses, membership } from '../../src/tracing/who-is-counted.js';
import { sampleSettings, toSource } from '../support/analyse-texts.js';
import { projectPath, sampleForms } from '../support/paths.js';

const sample = readFileSync(sampleForms.csv, 'utf8');

let call: CodedCall;
let tables: readonly Table[];
let heads: (cell: TracedCell) => number;
beforeAll(async () => {
  call = await codeCall([toSource(sample)], sampleSettings);
  heads = countingHeads(call, sampleSettings);
  tables = tabulate(call, sampleSettings);
});

/** The message of the error that an address gives. */
function complaint(address: string): string {
  try {
    cellAt(tables, address);
    return 'none';
  } catch (error) {
    return (error as Error).message;
  }
}

/** Says how many respondents a cell counts: each population is looked for once, however many cells count it. */
function countingHeads(call: CodedCall, settings: CodingSettings): (cell: TracedCell) => number {
  const responses = new Map<boolean, readonly CodedResponse[]>();
  const members = new Map<string, Membership>();
  const known = new Map<string, number>();
  return ({ population, table: { countsTextsOnce } }) => {
    const whom = JSON.stringify(population);
    // Decoded once for all cells; the text of a campaign counts once in some tables.
    const isOnce = countsTextsOnce === true && population.kind !== 'blank';
    const read = responses.get(isOnce) ?? [...countedResponses(population, call, isOnce)];
    responses.set(isOnce, read);
    const isMember = members.get(whom) ?? membership(population, call, settings);
    members.set(whom, isMember);
    const number = known.get(`${isOnce} ${whom}`) ?? read.filter(isMember).length;
    known.set(`${isOnce} ${whom}`, number);
    return number;
  };
}

/**
 * Traces every cell. Of counts and shares it is checked that as many respondents are listed as they say.
 *
 * @returns ids of tables of which each number leads to respondents, of those of which none does, and of
 *   those of which some do not
 */
function traceAll(
  tables: readonly Table[],
  listed: (cell: TracedCell) => number,
): Readonly<Record<'all' | 'none' | 'some', readonly string[]>> {
  const found = { all: [] as string[], none: [] as string[], some: [] as string[] };
  for (const table of tables) {
    const keys = rowKeys(table);
    expect(new Set(keys).size).toBe(table.rows.length);
    const isOfRespondents = new Set(tracedColumns(table).map(({ id }) => id));
    let [traced, untraced] = [0, 0];
    for (const [row, cells] of table.rows.entries()) {
      for (const [place, cell] of cells.entries()) {
        const { id, kind, counts } = table.columns[place]!;
        const cellOrReason = traceable(table, row, place);
        if (typeof cellOrReason === 'string') {
          // Labels and shorthand count nobody.
          if (kind !== 'text' && counts !== 'name' && cell.kind !== 'absent') untraced += 1;
          continue;
        }
        traced += 1;
        const isCount = cell.kind === 'count' && isOfRespondents.has(id);
        if (table.id === 'details-removed' || (!isCount && cell.kind !== 'percent')) continue;
        const said = cell.kind === 'percent' ? cell.numerator : cell.value;
        if (listed(cellOrReason) !== said)
          throw new Error(`${table.id}!${keys[row]!}/${id}: ${listed(cellOrReason)}, not ${said}`);
      }
    }
    if (traced + untraced === 0) continue;
    found[untraced === 0 ? 'all' : traced === 0 ? 'none' : 'some'].push(table.id);
  }
  return found;
}

/** One lists ids and has texts alone, one is empty. */
const withoutNumbers = ['out-of-scope-responses', 'distinctive-keywords-by-question-and-sector'];

describe('every number of every table', () => {
  test('of the sample leads to as many respondents as it says, or the table says where to look', () => {
    const { all, none, some } = traceAll(tables, heads);
    expect(none).toEqual(['problems']);
    expect(some).toEqual(['responses-received']);
    expect(all).toHaveLength(26);
    for (const { id, elsewhere } of tables)
      if (elsewhere === undefined) expect([...all, ...withoutNumbers]).toContain(id);
  });

  test('leads there when the text of a campaign counts once', () => {
    const settings = { ...sampleSettings, campaigns: 'collapse' } as const;
    const once = tabulate(call, settings);
    expect(once.filter(({ countsTextsOnce }) => countsTextsOnce).length).toBeGreaterThan(10);
    expect(traceAll(once, heads).none).toEqual(['problems']);
  });

  test.each([
    ['google-forms', 'choices-'],
    ['many-languages', 'answers-by-language'],
  ])('leads there in the layout %s too, which has %s', async (layout, kind) => {
    const file = (ending: string): string => projectPath(`fixtures/layouts/${layout}.${ending}`);
    const settings = loadSettings({ questionnaire: file('questionnaire.yaml') });
    const export_ = readFileSync(file('csv'), 'utf8');
    const own = await codeCall([toSource(export_)], settings);
    const { all, none } = traceAll(tabulate(own, settings), countingHeads(own, settings));
    expect(all.filter((id) => id.startsWith(kind))).not.toEqual([]);
    expect(none.filter((id) => id !== 'problems')).toEqual([]);
  });
});

test('the keys of all rows are letters, digits, dots and hyphens', () => {
  const keys = tables.flatMap((table) => rowKeys(table));
  expect(keys.filter((key) => !/^[\p{L}\p{N}.,-]+$/u.test(key))).toEqual([]);
});

describe('a traced cell', () => {
  test('shows the words that made an answer count, and they stand in it', async () => {
    const cell = cellAt(tables, 'themes-by-question!14,stigma');
    const traced = await readTraced(cell, call, [toSource(sample)], sampleSettings);
    expect(traced).toHaveLength(11);
    for (const { answers, isConfidential } of traced) {
      if (isConfidential) expect(answers).toEqual([]);
      for (const { question, text, words } of answers) {
        expect(question).toBe('14');
        expect(words.length).toBeGreaterThan(0);
        for (const word of words) expect(text).toContain(word);
      }
    }
  });

  test('lists confidential responses without their answers', async () => {
    const cell = cellAt(tables, 'responses-received!analysed');
    const traced = await readTraced(cell, call, [toSource(sample)], sampleSettings);
    const confidential = traced.filter(({ isConfidential }) => isConfidential);
    expect(confidential).toHaveLength(7);
    expect(confidential.flatMap(({ answers }) => answers)).toEqual([]);
  });
});

test.each([
  ['recommendations!3', 'recommendations!harm-reduction-services-within-reach'],
  ['keywords-by-question!4,1', 'keywords-by-question!4,cannabis'],
  ['keywords-by-question!4,2/base', 'keywords-by-question!4,xanax/base'],
  ['themes-by-question!14,Stigma', 'themes-by-question!14,stigma'],
  ['themes!Funding and investment', 'themes!funding-and-investment'],
])('the address %s, as the table shows the row, is %s', (shown, address) => {
  const [asShown, asListed] = [cellAt(tables, shown), cellAt(tables, address)];
  expect(asShown.population).toEqual(asListed.population);
  expect(asShown.column).toBe(asListed.column);
});

test('an address of a table alone is told its rows, and one that is too short which it may be', () => {
  const hintOf = (address: string): string => {
    try {
      cellAt(tables, address);
    } catch (error) {
      return (error as WinnowError).hint;
    }
    return '';
  };
  expect(hintOf('recommendations')).toMatch(
    /^Write recommendations!ROW\. Rows: evidence-led-policy-and-harm-reduction · .*decriminalisation-diversion-and-evaluation$/,
  );
  expect(hintOf('keywords-by-question!4')).toMatch(/^Rows: 4,cannabis · 4,xanax · /);
  const long = hintOf('themes-by-question');
  const { rows } = tables.find(({ id }) => id === 'themes-by-question')!;
  const listed = /Rows: (.*) · … and (\d+) more; /.exec(long)!;
  const pasted = listed[1]!.split(' · ').map((key) => cellAt(tables, `themes-by-question!${key}`));
  expect(pasted.length + Number(listed[2])).toBe(rows.length);
  expect(hintOf('recommendations!99')).toMatch(/^Rows: evidence-led-policy/);
});

test.each([
  ['problems!duplicate-response', 'Table problems leads to no response.'],
  ['nonsense', '"nonsense" is no address of a cell.'],
  ['themes-by-secto!x', 'No table called "themes-by-secto". Did you mean "themes-by-sector"?'],
  [
    'themes-by-sector!naloxon,criminal-justice',
    'Table themes-by-sector has no row "naloxon,criminal-justice". Did you mean "naloxone,criminal-justice"?',
  ],
  ['themes!naloxone/bass', 'No column called "bass". Did you mean "base"?'],
  [
    'responses-received!read',
    'responses-received!read leads to no response: "Number" counts more than the responses analysed.',
  ],
])('the address %s is refused: %s', (address, message) => {
  expect(complaint(address)).toBe(message);
});
