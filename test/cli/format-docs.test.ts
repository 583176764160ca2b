import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';

import { loadQuestionnaire } from '../../src/questionnaire/index.js';
import { loadCodeFrame } from '../../src/themes/index.js';
import { docBlocks } from '../support/doc-blocks.js';
import { projectPath } from '../support/paths.js';
import { runMany } from '../support/run-many.js';
import type { Run } from '../support/run-winnow.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const questionnaire = docBlocks('docs/questionnaire.md');
const codeFrame = docBlocks('docs/code-frame.md');
const whole = questionnaire('One with most of what there is', 'yaml');
const frame = codeFrame('An example', 'yaml');

/** Every key that a schema knows, at any depth. */
function keysOf(schema: string): ReadonlySet<string> {
  const keys = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const { properties } = value as { properties?: object };
    for (const key of Object.keys(properties ?? {})) keys.add(key);
    Object.values(value).forEach(visit);
  };
  const file = projectPath(`catalogue/schema/${schema}.schema.json`);
  visit(JSON.parse(readFileSync(file, 'utf8')));
  return keys;
}

test.each([
  ['questionnaire.md', 'questionnaire', ['any', 'all', 'not', 'near', 'words', 'within']],
  ['code-frame.md', 'code-frame', ['guid', 'color', 'codable', 'name']],
])('docs/%s names every key of a %s', (name, schema, elsewhere) => {
  const page = readFileSync(projectPath(`docs/${name}`), 'utf8');
  const code = [...page.matchAll(/`([^`\n]+)`/g)].map(([, text]) => text!);
  const missing = [...keysOf(schema)].filter(
    (key) => !code.includes(key) && !elsewhere.includes(key),
  );
  expect(missing).toEqual([]);
});

test('the smallest questionnaire can be read', () => {
  const { sections } = loadQuestionnaire(questionnaire('The smallest', 'yaml'), 'call.yaml');
  expect(sections.flatMap(({ questions }) => questions.map(({ id }) => id))).toEqual(['1', '2']);
});

const cwd = temporaryFolder();
let inspected: Run;
let checked: Run;
let themes: Run;
let found: readonly string[];

/** The rows of the table of rules: what is found by each, and what is not. */
const rules = [
  ...readFileSync(projectPath('docs/code-frame.md'), 'utf8').matchAll(
    /^\| `(\{?(?:any|all|near): .*)` \| (.*) \| (.*) \|$/gm,
  ),
].map(([, rule, finds, not]) => ({
  rule: rule!,
  finds: finds!.split('; '),
  not: not!.split('; '),
}));

beforeAll(async () => {
  const write = (name: string, text: string): void => {
    writeFileSync(join(cwd, name), text);
  };
  write('call.yaml', whole);
  write('frame.yaml', frame);
  write('export.csv', questionnaire('One with most of what there is', 'csv'));
  const entries = rules.map(({ rule }, place) => ({
    id: `r${place}`,
    label: rule,
    ...(parse(rule) as object),
  }));
  write('rules.yaml', JSON.stringify({ id: 'rules', title: 'Rules', themes: entries }));
  const texts = [...new Set(rules.flatMap(({ finds, not }) => [...finds, ...not]))];
  write(
    'texts.csv',
    ['id,text', ...texts.map((text, place) => `${place},"${text}"`), ''].join('\n'),
  );
  const call = ['export.csv', '-q', 'call.yaml'];
  const runs = await runMany(
    [
      ['inspect', ...call],
      ['check', ...call, '--fail-on', 'warnings'],
      ['themes', ...call, '-c', 'frame.yaml', '--json'],
      ['themes', 'texts.csv', '-c', 'rules.yaml', '--assignments', '--json'],
    ].map((args) => ({ args, cwd })),
  );
  [inspected, checked, themes] = runs as [Run, Run, Run];
  const { assignments } = JSON.parse(runs[3]!.stdout) as {
    assignments: readonly { readonly id: string; readonly themes: readonly string[] }[];
  };
  found = assignments.flatMap(({ id, themes: own }) =>
    own.map((theme) => `${theme}: ${texts[Number(id)]!}`),
  );
});

describe('the questionnaire of the page', () => {
  test('reads the export of the page, column by column', () => {
    expect(inspected.stderr).toBe('');
    expect(checked).toMatchObject({ code: 0, stderr: '' });
    expect(checked.stdout).not.toMatch(/│ (?:error|warning|note) /);
  });

  test('and the code frame of the page finds what is said', () => {
    expect(loadCodeFrame(frame, 'frame.yaml').themes).toHaveLength(3);
    const { rows } = JSON.parse(themes.stdout) as { rows: readonly (readonly unknown[])[] };
    const counts = new Map(rows.map((row) => [row[2], row[3]]));
    expect([counts.get('nature'), counts.get('trees'), counts.get('water')]).toEqual([1, 1, 1]);
  });
});

test('there are rules in the table', () => {
  expect(rules.length).toBeGreaterThan(8);
});

test.each(rules.map(({ rule, finds, not }, place) => [rule, finds, not, place] as const))(
  'the rule %s finds what the page says',
  (_, finds, not, place) => {
    for (const text of finds) expect(found).toContain(`r${place}: ${text}`);
    for (const text of not) expect(found).not.toContain(`r${place}: ${text}`);
  },
);
