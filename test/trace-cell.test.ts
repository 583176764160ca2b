import { readFileSync } from 'node:fs';

import { beforeAll, describe, expect, test } from '@jest/globals';

import { tabulate } from '../src/analyse.js';
import { codeCall } from '../src/code-call.js';
import type { CodedCall } from '../src/code-call.js';
import { rowKeys, tracedColumns } from '../src/tables/index.js';
import type { Table } from '../src/tables/index.js';
import { cellAt, isCoded, membership, populationIn, readTraced } from '../src/trace-cell.js';
import { sampleSettings, toSource } from './support/analyse-texts.js';
import { sampleForms } from './support/paths.js';

const sample = readFileSync(sampleForms.csv, 'utf8');

let call: CodedCall;
let tables: readonly Table[];
beforeAll(async () => {
  call = await codeCall([toSource(sample)], sampleSettings);
  tables = tabulate(call, { ...sampleSettings, keywords: false });
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

describe('every cell of the sample that can be traced', () => {
  test('has an address of its own, which leads back to it', () => {
    for (const table of tables) {
      const keys = rowKeys(table);
      if (!keys) continue;
      expect(new Set(keys).size).toBe(table.rows.length);
      expect(keys.filter((key) => !/^[\p{L}\p{N}.,-]+$/u.test(key))).toEqual([]);
    }
  });

  test('counts as many respondents as are listed for it', () => {
    let cells = 0;
    const known = new Map<string, number>();
    const responses = [...call.responses.analysed()];
    for (const table of tables) {
      for (const { id, counts } of tracedColumns(table)) {
        const place = table.columns.findIndex((column) => column.id === id);
        for (const [row, values] of table.rows.entries()) {
          const value = values[place]!;
          const population = populationIn(table, row, counts);
          if (value.kind !== 'count' || !population || !isCoded(population)) continue;
          const key = JSON.stringify(population);
          const listed =
            known.get(key) ?? responses.filter(membership(population, sampleSettings)).length;
          known.set(key, listed);
          if (listed !== value.value)
            throw new Error(`${table.id} ${key}: ${listed}, not ${value.value}`);
          cells += 1;
        }
      }
    }
    expect(cells).toBeGreaterThan(20_000);
  });
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
  ['nonsense', '"nonsense" is no address of a cell.'],
  ['themes-by-secto!x', 'No table called "themes-by-secto". Did you mean "themes-by-sector"?'],
  [
    'themes-by-sector!naloxon,criminal-justice',
    'Table themes-by-sector has no row "naloxon,criminal-justice". Did you mean "naloxone,criminal-justice"?',
  ],
  ['themes!naloxone/bass', 'No column of counts called "bass". Did you mean "base"?'],
  [
    'responses-received!read',
    'The number at responses-received!read leads back to no analysed response.',
  ],
])('the address %s is refused: %s', (address, message) => {
  expect(complaint(address)).toBe(message);
});
