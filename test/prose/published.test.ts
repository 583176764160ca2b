import { beforeAll, describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';

import { tabulateForPublication } from '../../src/tabulate-for-publication.js';
import { codeCall } from '../../src/code-call.js';
import { loadSolver, release } from '../../src/disclosure/index.js';
import { loadReportWords, writeProse } from '../../src/prose/index.js';
import type { Table } from '../../src/tables/index.js';
import { sampleSettings, toSource } from '../support/analyse-texts.js';
import { sampleForms } from '../support/paths.js';

const words = loadReportWords(readFileSync('catalogue/words.yaml', 'utf8'), 'words.yaml');
let tables: readonly Table[];
let prose: readonly string[];

beforeAll(async () => {
  const call = await codeCall([toSource(readFileSync(sampleForms.csv, 'utf8'))], sampleSettings);
  const publishable = tabulateForPublication(call, { ...sampleSettings, keywords: false }, 5);
  const policy = { suppressBelow: 5, roundTo: 1, zeros: 'show' } as const;
  ({ tables } = release(publishable, policy, await loadSolver()));
  const { overview, sections } = writeProse(tables, words, false, true);
  prose = [...overview, ...sections.flatMap(({ paragraphs }) => paragraphs)];
});

describe('the paragraphs of a published report', () => {
  test('give no number of respondents that is in no published table', () => {
    const shown = new Set(
      tables.flatMap(({ rows }) =>
        rows.flat().flatMap((cell) => (cell.kind === 'count' ? [cell.value] : [])),
      ),
    );
    const given = prose.flatMap((text) =>
      [...text.matchAll(/\(\d+(?: of the \d+)?\)/g)].flatMap(([share]) =>
        share
          .replace(/[^\d ]/g, '')
          .trim()
          .split(/ +/)
          .map(Number),
      ),
    );
    expect(given.length).toBeGreaterThan(20);
    expect(given.filter((each) => !shown.has(each) || (each > 0 && each < 5))).toEqual([]);
  });

  test('say nothing of all groups, themes or questions, since some are withheld', () => {
    const sweeping =
      /None of the themes|drew the fewest|no difference is larger|differs from the rest|the largest group is|no more than \w+ from any/;
    expect(prose.filter((text) => sweeping.test(text))).toEqual([]);
  });

  test('are whole sentences where one of two numbers is withheld', () => {
    expect(prose.filter((text) => /[;,] ?\.|, \.$|As evidence, \./.test(text))).toEqual([]);
  });
});
