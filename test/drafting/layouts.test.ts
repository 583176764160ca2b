import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';

import { analyse } from '../../src/analyse.js';
import { draftQuestionnaire } from '../../src/drafting/index.js';
import { inspect } from '../../src/inspect.js';
import { asDrafted, loadQuestionnaire } from '../../src/questionnaire/index.js';
import type { Source } from '../../src/read/index.js';
import { sampleSettings, toSource } from '../support/analyse-texts.js';
import { expectFile } from '../support/golden.js';
import { projectPath } from '../support/paths.js';

const folder = 'fixtures/layouts';
const names = readdirSync(projectPath(folder))
  .filter((name) => name.endsWith('.csv'))
  .map((name) => name.slice(0, -'.csv'.length));

function fixture(name: string): Source {
  return toSource(readFileSync(projectPath(`${folder}/${name}.csv`), 'utf8'), `${name}.csv`);
}

describe.each(names)('the questionnaire drafted for %s', (name) => {
  test('is what a person would write who looked at the file', async () => {
    const { yaml } = await draftQuestionnaire([fixture(name)]);
    expectFile(`${folder}/${name}.questionnaire.yaml`, yaml);
  });

  test('is sound, the same twice, and finds every column', async () => {
    const { yaml, questionnaire } = await draftQuestionnaire([fixture(name)]);
    expect(asDrafted(loadQuestionnaire(yaml, 'draft'))).toEqual(questionnaire);
    expect((await draftQuestionnaire([fixture(name)])).yaml).toBe(yaml);
    const { columns } = await inspect(fixture(name), questionnaire);
    expect(
      columns.filter(({ how, header }) => header !== '' && how !== 'id' && how !== 'wording'),
    ).toEqual([]);
  });

  test('analyses the file without a problem in its columns', async () => {
    const { questionnaire } = await draftQuestionnaire([fixture(name)]);
    const { issues, reconciliation } = await analyse([fixture(name)], {
      ...sampleSettings,
      questionnaire,
      codeFrame: undefined,
    });
    const ofColumns = [
      'unmatched-column',
      'near-match',
      'column-conflict',
      'missing-column',
      'unknown-option',
    ];
    expect(issues.list().filter(({ code }) => ofColumns.includes(code))).toEqual([]);
    expect(reconciliation.rejected).toBe(0);
  });
});

test('a questionnaire says how much it was drafted from, of one thing as of several', async () => {
  const file = toSource('What would help?\nMore buses in the evening, please.\n', 'small.csv');
  const { yaml } = await draftQuestionnaire([file]);
  expect(yaml).toContain('small.csv: 1 response, 1 column\n');
});
