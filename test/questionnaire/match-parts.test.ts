import { describe, expect, test } from '@jest/globals';
import { matched } from './match.js';
import { realQuestions } from './real-call.js';

const wordings = new Map(realQuestions.map(({ id, wording }) => [id, wording]));
const asked = (id: string): string => wordings.get(id)!;
const helps = 'What helps to implement them?';
const hinders = 'What makes implementation difficult?';

describe('parts of the same wording', () => {
  test('are told apart by their numbering', () => {
    expect(
      matched([`2.ii) ${hinders}`, `1.i ${helps}`, `2 (i) ${helps}`, `Q1ii. ${hinders}`]),
    ).toEqual(['wording 2.ii', 'wording 1.i', 'wording 2.i', 'wording 1.ii']);
  });

  test('are told apart by the question before them', () => {
    const columns = [asked('1'), helps, hinders, asked('2'), helps, hinders];
    expect(matched(columns)).toEqual([
      'wording 1',
      'wording 1.i',
      'wording 1.ii',
      'wording 2',
      'wording 2.i',
      'wording 2.ii',
    ]);
  });

  test('are told apart by the question before them when an earlier one is missing', () => {
    expect(matched([asked('1'), asked('2'), helps, hinders])).toEqual([
      'wording 1',
      'wording 2',
      'wording 2.i',
      'wording 2.ii',
    ]);
  });

  test('are told apart so too when they carry their own numeral alone', () => {
    expect(matched([asked('1'), `ii. ${hinders}`, asked('2'), `i. ${helps}`])).toEqual([
      'wording 1',
      'wording 1.ii',
      'wording 2',
      'wording 2.i',
    ]);
  });

  test('are matched in the layout of the call itself', () => {
    const headers = realQuestions.map(({ id, wording, partOf }) =>
      partOf === undefined ? `${id}) ${wording}` : `${id.split('.')[1]!}. ${wording}`,
    );
    expect(matched(headers)).toEqual(realQuestions.map(({ id }) => `wording ${id}`));
  });
});
