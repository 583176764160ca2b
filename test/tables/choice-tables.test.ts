import { expect, test } from '@jest/globals';

import { analyse } from '../../src/analyse.js';
import type { Analysis } from '../../src/analyse.js';
import { sampleSettings, toSource } from '../support/analyse-texts.js';
import { closedCall } from '../support/closed-call.js';
import { expectSoundTables } from '../support/expect-sound-table.js';
import { tableToCsv, tableToJson } from '../../src/report/index.js';
import { reportText } from '../../src/reporting/describe-report.js';

const headers =
  'Which town?;How often do you ride?;Please explain your answer;Which lines do you use?;Other, please specify;How good is [the price];How good is [the speed];Should there be more?;Other, please specify;What else?';
const rows = [
  'Ash;Daily;To work;"Red, north, Blue";;Good;Bad;Yes;;Seats',
  'Elm;never;;Blue, a canoe;a canoe;Good;;Not answered;perhaps;',
  'Ash;;;"Blue; Green";;;Bad;no;;Shade',
  ';Sometimes;;;;;;Maybe;;',
];

async function analysed(
  lines: readonly string[] = rows,
  questions: readonly string[] = [],
): Promise<Analysis> {
  return analyse([toSource([headers, ...lines].join('\n'))], {
    ...sampleSettings,
    questionnaire: closedCall,
    codeFrame: undefined,
    filter: { questions },
  });
}

function csvOf({ tables }: Analysis, id: string): readonly string[] {
  const table = tables.find((candidate) => candidate.id === id);
  return table ? tableToCsv(table).trim().split(/\r?\n/).slice(1) : [];
}

test('options are counted in all and by the main breakdown; the base is who answered', async () => {
  expect(csvOf(await analysed(), 'choices-1').map((line) => line.replaceAll('"', ''))).toEqual([
    'Never,All respondents,1,3,33.3',
    'Never,Ash,0,1,0.0',
    'Never,Elm,1,1,100.0',
    'Never,Not stated,0,1,0.0',
    'Sometimes,All respondents,1,3,33.3',
    'Sometimes,Ash,0,1,0.0',
    'Sometimes,Elm,0,1,0.0',
    'Sometimes,Not stated,1,1,100.0',
    'Daily,All respondents,1,3,33.3',
    'Daily,Ash,1,1,100.0',
    'Daily,Elm,0,1,0.0',
    'Daily,Not stated,0,1,0.0',
  ]);
});

test('of several options each is counted, and the table says that it adds to more than 100 %', async () => {
  const analysis = await analysed();
  const all = csvOf(analysis, 'choices-2').filter((line) => line.includes('All respondents'));
  expect(all.map((line) => line.replaceAll('"', ''))).toEqual([
    'Red, north,All respondents,1,3,33.3',
    'Blue,All respondents,3,3,100.0',
    'Green,All respondents,1,3,33.3',
    'Not one of the options,All respondents,1,3,33.3',
  ]);
  const { notes } = analysis.tables.find(({ id }) => id === 'choices-2')!;
  expect(notes[0]).toMatch(/more than 100 %/);
});

test('the rows of a grid are one table', async () => {
  expect(csvOf(await analysed(), 'choices-3').map((line) => line.replaceAll('"', ''))).toEqual([
    '3.1,the price,Good,2,2,100.0',
    '3.1,the price,Bad,0,2,0.0',
    '3.2,the speed,Good,0,2,0.0',
    '3.2,the speed,Bad,2,2,100.0',
  ]);
});

test('what is no option is a problem, unless respondents could write their own', async () => {
  const { issues } = await analysed();
  expect(issues.list().map(({ code, field, message }) => [code, field, message])).toEqual([
    ['unknown-option', '4', '"Maybe" is not one of the options of 4.'],
  ]);
});

test('"Not answered" is a blank', async () => {
  const all = csvOf(await analysed(), 'choices-4').filter((line) => line.includes('All'));
  expect(all.map((line) => line.split(',').at(-2))).toEqual(['3', '3', '3']);
});

test('own words go to the question before them, whatever the likeness of headers', async () => {
  const answers = csvOf(await analysed(), 'answers-by-question').map(
    (line) => line.split(',').slice(0, 1)[0],
  );
  expect(answers).toEqual(['1.why', '2.other', '4.other', '5']);
  const { responses } = await analysed();
  expect([...responses.analysed()].map((r) => r.answers.map(({ question }) => question))).toEqual([
    [0, 3],
    [1, 2],
    [3],
    [],
  ]);
});

test('tables are sound, come after the others, and do not depend on the order of rows', async () => {
  const { tables } = await analysed();
  expectSoundTables(tables);
  expect(tables.filter(({ number }) => number.startsWith('14')).map(({ id }) => id)).toEqual([
    'choices-1',
    'choices-2',
    'choices-3',
    'choices-4',
  ]);
  const reversed = await analysed([...rows].reverse());
  expect(reversed.tables.map(tableToJson)).toEqual(tables.map(tableToJson));
});

test('a filter on questions leaves the tables of those only', async () => {
  const { tables } = await analysed(rows, ['3']);
  expect(tables.filter(({ id }) => id.startsWith('choices')).map(({ id }) => id)).toEqual([
    'choices-3',
  ]);
});

test('where no question takes text there are no tables of answers, keywords, evidence and details', async () => {
  const settings = {
    ...sampleSettings,
    questionnaire: closedCall,
    codeFrame: undefined,
    filter: { questions: ['3.1', '3.2'] },
  };
  const analysis = await analyse([toSource([headers, ...rows].join('\n'))], settings);
  const chapters = analysis.tables.map(({ number }) => number.split('.')[0]);
  expect([...new Set(chapters)]).toEqual(['1', '2', '12', '14']);
  expect(analysis.tables.map(({ id }) => id)).not.toContain('details-removed');
  expect(reportText(analysis, settings).preamble.join(' ')).toContain('takes text');
  const open = await analysed();
  expect(open.tables.map(({ id }) => id)).toContain('details-removed');
});
