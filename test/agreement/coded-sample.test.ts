import { describe, expect, test } from '@jest/globals';

import { readCodedSample } from '../../src/agreement/index.js';
import type { CodedSample } from '../../src/agreement/index.js';
import { WinnowError } from '../../src/issues/index.js';
import { codingSheet, sheetToCsv } from '../../src/report/index.js';
import { toSource } from '../support/analyse-texts.js';
import { hostileStrings } from '../support/hostile-strings.js';

async function read(csv: string, themes?: readonly string[]): Promise<CodedSample> {
  return readCodedSample(toSource(csv, 'coded.csv'), themes);
}

async function problemsOf(csv: string, themes?: readonly string[]): Promise<string> {
  const error: unknown = await read(csv, themes).catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(WinnowError);
  return (error as WinnowError).message;
}

describe('readCodedSample', () => {
  test('reads 1, yes, 0, no and blanks, under "id" or "id: label"', async () => {
    const csv =
      'Response,Question,Answer,money: Money,people,Notes\r\nR1,1,x,1,no,hm\r\nR2,1.i,y,YES,,\r\nR3,1,z,,,\r\n';
    const sample = await read(csv, ['money', 'people']);
    expect(sample.themes).toEqual(['money', 'people']);
    expect(sample.answers.map(({ response, codes }) => [response, [...codes]])).toEqual([
      [
        'R1',
        [
          ['money', true],
          ['people', false],
        ],
      ],
      ['R2', [['money', true]]],
    ]);
    expect(sample.uncoded.map(({ response }) => response)).toEqual(['R3']);
  });

  test('takes a blank beside a 1 for 0 where no cell of the sample says 0', async () => {
    const sample = await read('Response,Question,money,people\nR1,1,1,\nR2,1,,yes\nR3,1,,\n');
    expect(sample.isOnesOnly).toBe(true);
    expect(sample.answers.map(({ codes }) => [...codes.values()])).toEqual([
      [true, false],
      [false, true],
    ]);
    expect(sample.uncoded.map(({ response }) => response)).toEqual(['R3']);
    const { isOnesOnly } = await read('Response,Question,money,people\nR1,1,1,\nR2,1,0,yes\n');
    expect(isOnesOnly).toBe(false);
  });

  test('passes over sums that a coder wrote under the columns', async () => {
    const { answers } = await read('Response,Question,money,people\nR1,1,1,1\nTotal,,1,1\n');
    expect(answers.map(({ response }) => response)).toEqual(['R1']);
  });

  test('reads back what a sample was written with, hostile ids included', async () => {
    const ids = hostileStrings.filter(
      (text) => text.trim() === text && !/[\r\n]|\p{Cs}/u.test(text),
    );
    const answers = ids.map((response) => ({
      response,
      question: '1',
      asked: 'What?',
      text: '=1',
    }));
    const sheet = codingSheet(answers, [
      { id: 'money', label: 'Money: all of it', description: undefined },
    ]);
    const rows = sheet.rows.map((cells) => [...cells.slice(0, -1), '1']);
    const sample = await read([...sheetToCsv({ ...sheet, rows })].join(''), ['money']);
    expect(sample.answers.map(({ response }) => response)).toEqual(ids);
  });

  test('refuses a sample in which nothing is coded, and says how to code it', async () => {
    const blank = 'Response,Question,a,b,c,d,e,f\nR1,1,,,,,,\n';
    const error: unknown = await read(blank).catch((caught: unknown) => caught);
    expect(error).toMatchObject({
      code: 'bad-input',
      message: 'coded.csv: nothing is coded; every theme is blank in its one row.',
      hint: 'Under each theme (a · b · c · d · e and 1 more), write 1 or yes where the answer raises it and 0 or no where it does not; blank is not coded.',
    });
    expect(await problemsOf('Response,Question,money\n')).toBe(
      'coded.csv has no answers: nothing is coded.',
    );
  });

  test.each([
    ['1 yes Y TRUE 1.0', true],
    ['0 no N FALSE 0.0', false],
  ])('takes %s for a code', async (values, code) => {
    const rows = values.split(' ').map((value, place) => `R${place},1,${value}\n`);
    const sample = await read(`Response,Question,money\n${rows.join('')}`, ['money']);
    expect(sample.answers.map(({ codes }) => codes.get('money'))).toEqual(rows.map(() => code));
  });

  test('names every cell that is no code, with its row and theme', async () => {
    const message = await problemsOf(
      'Response,Question,money\nR1,1,2\nR2,1,x\n,1,1\nR3,1,"1,000"\n',
    );
    expect(message).toBe(
      [
        'coded.csv has 4 problems:',
        '  Row 2, theme money: "2" is neither 1 or yes, nor 0 or no, nor blank.',
        '  Row 3, theme money: "x" is neither 1 or yes, nor 0 or no, nor blank.',
        '  Row 4 does not say which response it codes.',
        '  Row 5, theme money: "1,000" is neither 1 or yes, nor 0 or no, nor blank.',
      ].join('\n'),
    );
  });

  test('names rows that code one answer twice, even when they agree', async () => {
    expect(await problemsOf('Response,Question,money\nR1,1,1\nR1,2,1\nR1,1,1\n')).toContain(
      'Row 4 codes response R1, question 1 again (see row 2).',
    );
  });

  test('names themes that the code frame does not have, and the nearest that it has', async () => {
    expect(await problemsOf('Response,Question,mony: Money\nR1,1,1\n', ['money'])).toContain(
      'No theme of the code frame called "mony". Did you mean "money"?',
    );
  });

  test('says which columns are missing or there twice', async () => {
    expect(await problemsOf('Id,money\nR1,1\n')).toContain('No column is headed "Question".');
    expect(await problemsOf('Response,Question,Answer\nR1,1,x\n')).toContain(
      'No column is headed by a theme',
    );
    expect(await problemsOf('Response,Question,a,a: A\nR1,1,0,1\n')).toContain(
      'Two columns are headed by the theme "a".',
    );
  });

  test('takes themes called like properties of objects', async () => {
    const csv = 'Response,Question,__proto__,constructor\nR1,1,1,0\n';
    const { answers } = await read(csv, ['__proto__', 'constructor']);
    expect([...answers[0]!.codes]).toEqual([
      ['__proto__', true],
      ['constructor', false],
    ]);
  });
});
