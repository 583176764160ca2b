import { beforeAll, describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';

import type { AnalyseSettings } from '../../src/figures/find-figures.js';
import type { Policy } from '../../src/disclosure/index.js';
import { loadReportWords, writeProse } from '../../src/prose/index.js';
import type { Table } from '../../src/tables/index.js';
import { sampleSettings } from '../support/analyse-texts.js';
import { sampleForms } from '../support/paths.js';
import { publishText } from '../support/publish-text.js';

const words = loadReportWords(readFileSync('catalogue/words.yaml', 'utf8'), 'words.yaml');
let tables: readonly Table[];
let prose: readonly string[];
let rounded: { readonly tables: readonly Table[]; readonly prose: readonly string[] };

async function publish(settings: AnalyseSettings, policy: Policy) {
  const text = readFileSync(sampleForms.csv, 'utf8');
  const { tables: made } = await publishText(text, { ...settings, keywords: false }, policy);
  const { overview, sections } = writeProse(made, words, {
    isApproximate: policy.roundTo > 1,
    isPartial: true,
  });
  return {
    tables: made,
    prose: [...overview, ...sections.flatMap(({ paragraphs }) => paragraphs)],
  };
}

beforeAll(async () => {
  const asked = ['1', '4', '8', '14', '24'];
  const filtered = (questions: readonly string[]) => ({ ...sampleSettings, filter: { questions } });
  ({ tables, prose } = await publish(filtered(asked), {
    suppressBelow: 5,
    roundTo: 1,
    zeros: 'show',
  }));
  rounded = await publish(filtered(asked.slice(0, 2)), {
    suppressBelow: 0,
    roundTo: 5,
    zeros: 'show',
  });
}, 180_000);

describe('the paragraphs of a published report', () => {
  test('give no number of respondents that is in no published table', () => {
    const shown = new Set(
      tables.flatMap(({ rows }) =>
        [...rows].flat().flatMap((cell) => (cell.kind === 'count' ? [cell.value] : [])),
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

  test('tell nobody from few no better than rounded counts do, and test nothing', () => {
    const { tables: about, prose: said } = rounded;
    expect(
      said.filter((text) =>
        /\b(?:none (?:gives|cites)|None of the|No answer|each with|[Aa]ll \d)/.test(text),
      ),
    ).toEqual([]);
    expect(said.filter((text) => /than the rest|than chance/.test(text))).toEqual([]);
    expect(said.filter((text) => /[Aa]bout|%/.test(text)).length).toBeGreaterThan(3);
    const columns = about.flatMap((table) => table.columns.map(({ id }) => id));
    expect(columns.filter((id) => ['p', 'stands-out', 'g2'].includes(id))).toEqual([]);
    expect(columns).toContain('difference');
    expect(about.flatMap(({ notes }) => notes).filter((note) => note.includes('Fisher'))).toEqual(
      [],
    );
  });

  test('are whole sentences where one of two numbers is withheld', () => {
    expect(prose.filter((text) => /[;,] ?\.|, \.$|As evidence, \./.test(text))).toEqual([]);
  });
});
