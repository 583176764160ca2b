import { describe, expect, test } from '@jest/globals';

import { tabulate } from '../../src/analyse.js';
import { tabulateForPublication } from '../../src/figures/tabulate-for-publication.js';
import { codeCall } from '../../src/call/code-call.js';
import type { AnalyseSettings } from '../../src/figures/find-figures.js';
import { tabulateKeywords } from '../../src/figures/tabulate-keywords.js';
import type { Cell, Table } from '../../src/tables/index.js';
import { analyseTexts, reportOf, toSource } from '../support/analyse-texts.js';
import { shuffled } from '../support/shuffle.js';
import { smallCsv, smallHeader, smallSettings } from '../support/small-call.js';

const template =
  'Funding for outreach staff was cut, so please restore every local budget before winter, train more workers, publish what each grant bought, and let small charities apply without a consultant.';

type Answers = Readonly<Record<string, string>>;

function row(id: string, group: string, answers: Answers): readonly string[] {
  const cells: Answers = { 'Response ID': id, capacity: 'individual', group, ...answers };
  return smallHeader.map((column) => cells[column] ?? '');
}

/** Ten copies under question 2, some with words of their own, and three other answers. */
const copies = Array.from({ length: 10 }, (_, number) =>
  row(`R${number + 2}`, number % 2 === 0 ? 'charity' : 'council', {
    '1': number === 4 ? 'Alcohol and grant' : '',
    '2': number === 3 ? `${template} Our own staff wait.` : template,
  }),
);
const others = [
  row('R1', 'council', { '1': 'More staff and a grant', '2': 'The budget is too small' }),
  row('R12', 'charity', { '2': 'Nothing helps but harm reduction' }),
  row('R13', 'charity', { '2': 'n/a' }),
];
/** R2 stands for the copies: the others have not written anything there. */
const readOnce = copies.map((cells, number) =>
  number === 0 ? cells : cells.with(smallHeader.indexOf('2'), ''),
);

const rows = [...copies, ...others];
const collapsed: AnalyseSettings = { ...smallSettings(), campaigns: 'collapse' };

async function tablesOf(given: readonly (readonly string[])[], settings: AnalyseSettings) {
  const { tables } = await analyseTexts([smallCsv(given)], settings);
  return new Map(tables.map((table) => [table.id, table]));
}

/** The counts of a table, without the rows that stand outside its base. */
function inBase({ rows: all }: Table): readonly (readonly Cell[])[] {
  const outside = ['Blank', 'Copy of a text that is counted', 'Non-answer or referral'];
  return [...all].filter((cells) => !cells.some((cell) => outside.includes(textOf(cell))));
}

function textOf(cell: Cell): string {
  return cell.kind === 'text' ? cell.value : '';
}

const belowFive = { suppressBelow: 5, roundTo: 1, zeros: 'show' } as const;

describe('the same text under several questions', () => {
  const repeated = [
    row('R1', 'council', { '1': template, '2': template }),
    row('R2', 'charity', { '1': template.replace('winter', 'summer'), '2': template }),
    row('R3', 'charity', { '2': 'Nothing helps but harm reduction' }),
  ];

  test('is counted by the questions under which it stands', async () => {
    const table = (await tablesOf(repeated, smallSettings())).get('repeated-texts')!;
    expect(table.base).toMatch(/^2 respondents/);
    expect(table.rows).toEqual([
      [
        { kind: 'text', value: '1, 2' },
        { kind: 'count', value: 2 },
        { kind: 'count', value: 2 },
      ],
    ]);
  });

  test('has no table when nobody gave one', async () => {
    expect((await tablesOf(rows, smallSettings())).has('repeated-texts')).toBe(false);
  });

  test('is flagged in the list of answers, as are those of a campaign', async () => {
    const lines = async (given: readonly (readonly string[])[]): Promise<readonly string[]> =>
      (await reportOf([smallCsv(given)], smallSettings()))['responses.csv']!.split(/\r?\n/);
    const of = (all: readonly string[], text: string): readonly string[] =>
      all.filter((line) => line.includes(text)).map((line) => line.split(',', 2).join(' '));
    expect(of(await lines(repeated), 'same text elsewhere')).toEqual([
      'R1 1',
      'R1 2',
      'R2 1',
      'R2 2',
    ]);
    const campaign = of(await lines(rows), 'campaign 1');
    expect(campaign).toEqual(copies.map((_, number) => `R${number + 2} 2`));
  });
});

describe('campaigns that count once', () => {
  test('leave the tables of texts as if one respondent alone had sent the text in', async () => {
    const found = await tablesOf(rows, collapsed);
    const expected = await tablesOf([...readOnce, ...others], smallSettings());
    const ofTexts = [...found.keys()].filter((id) => /theme|keyword|evidence|recommend/.test(id));
    expect(ofTexts.length).toBeGreaterThan(8);
    for (const id of ofTexts) {
      expect({ id, rows: inBase(found.get(id)!) }).toEqual({ id, rows: inBase(expected.get(id)!) });
      expect(found.get(id)!.base).toContain('the text of a campaign counts once');
    }
  });

  test('are all counted in the tables of respondents and answers', async () => {
    const found = await tablesOf(rows, collapsed);
    const counted = await tablesOf(rows, smallSettings());
    for (const id of ['responses-received', 'who-responded', 'answers-by-question-and-group'])
      expect(found.get(id)?.rows).toEqual(counted.get(id)?.rows);
    const answers = found.get('answers-by-question')!;
    const second = [...answers.rows].find(([id]) => textOf(id!) === '2')!;
    const cell = (column: string): Cell =>
      second[answers.columns.findIndex(({ id }) => id === column)]!;
    expect(cell('answered')).toMatchObject({ value: 12 });
    expect(cell('texts')).toMatchObject({ value: 3 });
  });

  test('leave every respondent in a row of the themes of a question', async () => {
    const table = (await tablesOf(rows, collapsed)).get('themes-by-question')!;
    const of = (label: string): unknown =>
      [...table.rows].find(
        (cells) => textOf(cells[0]!) === '2' && textOf(cells[1]!) === label,
      )?.[4];
    expect(of('Copy of a text that is counted')).toMatchObject({ value: 9 });
    expect(of('Non-answer or referral')).toMatchObject({ value: 1 });
    expect(of('Blank')).toMatchObject({ value: 0 });
  });

  test('give the same report for any order of rows', async () => {
    const report = async (given: readonly (readonly string[])[]): Promise<string | undefined> =>
      (await reportOf([smallCsv(given)], collapsed))['report.json'];
    const json = await report(rows);
    expect(await report(shuffled(rows, 5))).toBe(json);
    expect(json).toContain('The answers of a campaign to a question count once');
  });

  test('count once in a table of keywords alone', async () => {
    const call = await codeCall([toSource(smallCsv(rows))], collapsed);
    const { questionnaire } = collapsed;
    const table = tabulateKeywords(call, questionnaire, { minimum: 1, campaigns: 'collapse' });
    const bases = [...table.rows]
      .filter(([question]) => textOf(question!) === '2')
      .map((cells) => cells[table.columns.findIndex(({ id }) => id === 'base')]);
    expect(bases.length).toBeGreaterThan(0);
    for (const base of bases) expect(base).toMatchObject({ value: 3 });
  });

  test('leave the call as it is: counted again, every submission counts', async () => {
    const call = await codeCall([toSource(smallCsv(rows))], collapsed);
    const before = JSON.stringify(tabulate(call, smallSettings()));
    tabulate(call, collapsed);
    expect(JSON.stringify(tabulate(call, smallSettings()))).toBe(before);
  });

  test('are refused in a report for publication, with the reason', async () => {
    const call = await codeCall([toSource(smallCsv(rows))], collapsed);
    expect(() => tabulateForPublication(call, collapsed, belowFive)).toThrow(
      /cannot count a campaign as one.*every base/,
    );
  });
});
