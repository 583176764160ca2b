import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from '@jest/globals';

import { analyse } from '../../src/analyse.js';
import type { Analysis } from '../../src/analyse.js';
import type { AnalyseSettings } from '../../src/figures/find-figures.js';
import { draftQuestionnaire } from '../../src/drafting/index.js';
import type { Source } from '../../src/read/index.js';
import { csvLines } from '../../src/report/to-csv.js';
import { loadCodeFrame } from '../../src/themes/index.js';
import { reportOf, sampleSettings, toSource } from '../support/analyse-texts.js';
import { expectFile } from '../support/golden.js';
import { parseCsv } from '../support/parse-csv.js';
import { projectPath } from '../support/paths.js';

const csv = readFileSync(projectPath('fixtures/languages/village-transport.csv'), 'utf8');
const frame = readFileSync(projectPath('fixtures/languages/themes.yaml'), 'utf8');

async function analyseVillage(
  text: string,
  settings: Partial<AnalyseSettings> = {},
): Promise<Analysis> {
  const source = (): Source => toSource(text, 'village-transport.csv');
  const { questionnaire } = await draftQuestionnaire([source()]);
  return analyse([source()], {
    ...sampleSettings,
    questionnaire,
    codeFrame: loadCodeFrame(frame, 'themes.yaml'),
    ...settings,
  });
}

let whole: Analysis;
beforeAll(async () => {
  whole = await analyseVillage(csv);
});

function tableOf({ tables }: Analysis, id: string): string {
  return [...csvLines(tables.find((table) => table.id === id)!)].join('');
}

test.each(['answers-by-language', 'keywords-by-question', 'themes-by-question'])(
  'of a consultation in eight languages, the table %s is right',
  (id) => {
    expectFile(`test/golden/languages/${id}.csv`, tableOf(whole, id));
  },
);

test('the tables do not depend on the order of rows', async () => {
  const [head, ...rows] = csv.trimEnd().split('\n');
  const turned = [head, ...rows.reverse()].join('\n');
  const cellsOf = ({ tables }: Analysis): unknown =>
    tables.map(({ id, rows: cells }) => ({ id, cells }));
  expect(cellsOf(await analyseVillage(turned))).toEqual(cellsOf(whole));
});

test('one language can be kept, and then there is no table of languages', async () => {
  const analysis = await analyseVillage(csv, { filter: { languages: ['German'] } });
  expect(analysis.filter.description).toBe('language: German');
  expect(analysis.tables.map(({ id }) => id)).not.toContain('answers-by-language');
  const answers = tableOf(analysis, 'answers-by-question').split('\n');
  expect(answers[1]).toMatch(/,4,/);
});

test('an unknown language is refused with what is meant', async () => {
  await expect(analyseVillage(csv, { filter: { languages: ['Germn'] } })).rejects.toMatchObject({
    code: 'bad-option',
    message: 'No language is called "Germn". Did you mean "de" (German)?',
  });
});

test('responses.csv tells the language of each answer, and of none that says nothing', async () => {
  const { questionnaire } = await draftQuestionnaire([toSource(csv, 'village-transport.csv')]);
  const report = await reportOf([csv], {
    ...sampleSettings,
    questionnaire,
    codeFrame: loadCodeFrame(frame, 'themes.yaml'),
  });
  const [titles, ...lines] = parseCsv(report['responses.csv']!);
  const languages = new Map<string, number>();
  for (const line of lines) {
    const [kind, language] = ['Answer', 'Language'].map((title) => line[titles!.indexOf(title)]!);
    expect([kind, language === '']).toEqual([kind, kind !== 'substantive']);
    if (language !== '') languages.set(language!, (languages.get(language!) ?? 0) + 1);
  }
  const table = parseCsv(tableOf(whole, 'answers-by-language')).slice(1);
  for (const [language, answers] of languages) {
    const rows = table.filter(
      ([question, , code]) => question !== 'All questions' && code === language,
    );
    expect(rows.reduce((sum, [, , , count]) => sum + Number(count), 0)).toBe(answers);
  }
  expect(languages.size).toBe(8);
});
